/** Words of the annual report: titles and words of the chapters that gather from others. */
export const reportChaptersFr = {
  keyFigures: { title: 'Chiffres clés' },
  publics: { title: 'Les publics' },
  activities: {
    title: 'Les activités et les ateliers',
    none: 'Aucune séance n’a été saisie pour la période, et aucune question n’a été gardée de l’explorateur.',
  },
  quality: {
    title: 'La qualité',
    none: 'Aucune évaluation de qualité ni enquête auprès des usagers dans la période.',
  },
  proposals: { title: 'Manques et propositions' },
  annexes: { title: 'Annexes' },
} as const;
