/** Words of the annual report: titles and words of the chapters that gather from others. */
export const reportChaptersFr = {
  keyFigures: { title: 'Chiffres clés' },
  publics: { title: 'Les publics' },
  activities: { title: 'Les activités et les ateliers' },
  quality: { title: 'La qualité' },
  proposals: { title: 'Manques et propositions' },
  annexes: { title: 'Annexes' },
} as const;
