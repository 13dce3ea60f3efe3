/** Knowledge sheets. */
export const articlesFr = {
  title: 'Fiches pratiques',
} as const;
