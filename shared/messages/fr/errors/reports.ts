/** Sentences of the problems whose code begins as its keys do (reports). */
export const reportsErrorsFr = {
  'report/period':
    'Choisissez deux mois, le premier avant le dernier (par exemple de septembre 2023 à août 2024).',
  'report/no-chapter': 'Choisissez au moins un chapitre.',
} as const;
