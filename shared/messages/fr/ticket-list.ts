/** The list of all tickets. */
export const ticketListFr = {
  title: 'Toutes les demandes',
} as const;
