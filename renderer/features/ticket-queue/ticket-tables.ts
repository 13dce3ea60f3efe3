import type { TicketsOf } from '#renderer/workers/ticket-rows-api.ts';

/** Tables whose acts change what is shown of tickets: their records, and those that they name. */
export const TICKET_TABLES = [
  'ticket',
  'ticketEvent',
  'answeringLevel',
  'hotlineSettings',
  'accessPoint',
  'organisation',
  'animator',
  'item',
] as const;

/** The record of which tickets are shown: what they are about, or who asks. */
export type TicketsOfRecord = {
  readonly kind: Exclude<TicketsOf['kind'], 'pending' | 'duplicates'>;
  readonly id: string;
};
