/** Figures of the hotline. */
export const hotlineFiguresFr = {
  title: 'Chiffres de la hotline',
} as const;
