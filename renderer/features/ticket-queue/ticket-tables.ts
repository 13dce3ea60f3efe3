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
