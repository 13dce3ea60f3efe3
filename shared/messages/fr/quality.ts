/** Quality reviews. */
export const qualityFr = {
  title: 'Démarche qualité',
} as const;
