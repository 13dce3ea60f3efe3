import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';

/** The tables whose changes may change how a ticket is shown among others. */
export const TICKET_TABLES: readonly ChangeTable[] = [
  'ticket',
  'ticketEvent',
  'answeringLevel',
  'hotlineSettings',
  'accessPoint',
  'animator',
];
