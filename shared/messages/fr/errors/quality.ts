/** What is wrong with quality reviews. */
export const qualityErrorsFr = {
  'quality/unknown-place': 'Le lieu de cette démarche n’est plus dans le registre. Choisissez-en un autre.',
  'quality/unknown-grid': 'La grille de cette démarche n’est plus dans le registre. Choisissez-en une autre.',
  'quality/theme-twice': 'Le thème « {{name}} » est deux fois dans la grille.',
  'quality/question-twice': 'La question « {{question}} » est deux fois dans le même thème.',
  'quality/question-without-theme': 'La question « {{question}} » n’est dans aucun thème.',
  'quality/step-twice': 'Deux degrés portent le même nom : « {{name}} ».',
  'quality/nothing-asked': 'La grille ne pose aucune question. Ajoutez-en au moins une.',
  'quality/answered-twice': 'Une question a deux réponses.',
  'quality/answer-does-not-fit':
    'Une réponse porte sur une question qui n’est pas dans la grille « {{name}} ».',
  'quality/question-answered_one':
    'La question « {{question}} » ne peut pas être retirée : {{count}} démarche y répond. Cochez « Ne plus poser ».',
  'quality/question-answered_other':
    'La question « {{question}} » ne peut pas être retirée : {{count}} démarches y répondent. Cochez « Ne plus poser ».',
  'quality/place-missing': 'Choisissez le lieu.',
  'quality/grid-missing': 'Choisissez la grille.',
  'quality/name-missing': 'Donnez un nom à la grille.',
  'quality/step-missing': 'Nommez les quatre degrés.',
  'quality/theme-name-missing': 'Un thème n’a pas de nom.',
  'quality/question-text-missing': 'Une question du thème « {{name}} » n’a pas de texte.',
  'quality/day-missing': 'Indiquez le jour de la démarche.',
  'quality/day-not-valid': '« {{text}} » n’est pas un jour. Écrivez par exemple 3/9/2024.',
  'quality/day-to-come': 'Le {{text}} est à venir : une démarche se note une fois faite.',
  'record/tied-qualityGrids_one': 'Impossible de supprimer « {{name}} » : une grille y est rattachée.',
  'record/tied-qualityGrids_other':
    'Impossible de supprimer « {{name}} » : {{count}} grilles y sont rattachées.',
  'record/tied-qualityReviews_one':
    'Impossible de supprimer « {{name}} » : une démarche qualité y est rattachée.',
  'record/tied-qualityReviews_other':
    'Impossible de supprimer « {{name}} » : {{count}} démarches qualité y sont rattachées.',
} as const;
