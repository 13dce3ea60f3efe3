/** The explorer of figures of usage. */
export const explorerFr = {
  title: 'Explorer',
} as const;
