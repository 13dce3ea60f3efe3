/** Taking a call. */
export const ticketCallFr = {
  title: 'Prendre un appel',
} as const;
