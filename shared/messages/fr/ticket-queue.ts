/** The queue of what waits for an answer. */
export const ticketQueueFr = {
  title: 'File d’attente',
} as const;
