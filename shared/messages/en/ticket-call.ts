import type { Translated } from '#shared/messages/catalogue.ts';
import type { ticketCallFr } from '#shared/messages/fr/ticket-call.ts';

/** English of {@link ticketCallFr}. */
export const ticketCallEn: Translated<typeof ticketCallFr> = {
  title: 'Take a call',
};
