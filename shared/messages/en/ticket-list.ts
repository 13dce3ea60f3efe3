import type { Translated } from '#shared/messages/catalogue.ts';
import type { ticketListFr } from '#shared/messages/fr/ticket-list.ts';

/** English of {@link ticketListFr}. */
export const ticketListEn: Translated<typeof ticketListFr> = {
  title: 'All tickets',
};
