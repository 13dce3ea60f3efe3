/** What is wrong with quality reviews. */
export const qualityErrorsFr = {
  'quality/unknown-place': 'Le lieu de cette démarche n’est plus dans le registre. Choisissez-en un autre.',
  'quality/unknown-grid': 'La grille de cette démarche n’est plus dans le registre. Choisissez-en une autre.',
  'record/tied-qualityGrids_one': 'Impossible de supprimer « {{name}} » : une grille y est rattachée.',
  'record/tied-qualityGrids_other':
    'Impossible de supprimer « {{name}} » : {{count}} grilles y sont rattachées.',
  'record/tied-qualityReviews_one':
    'Impossible de supprimer « {{name}} » : une démarche qualité y est rattachée.',
  'record/tied-qualityReviews_other':
    'Impossible de supprimer « {{name}} » : {{count}} démarches qualité y sont rattachées.',
} as const;
