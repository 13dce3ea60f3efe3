import type { Translated } from '#shared/messages/catalogue.ts';
import type { ticketQueueFr } from '#shared/messages/fr/ticket-queue.ts';

/** English of {@link ticketQueueFr}. */
export const ticketQueueEn: Translated<typeof ticketQueueFr> = {
  title: 'Queue',
};
