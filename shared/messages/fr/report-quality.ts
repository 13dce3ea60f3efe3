/** Words of the annual report: quality reviews, in the chapter on the network. */
export const reportQualityFr = {
  heading: 'La démarche qualité',
  principle:
    'La démarche qualité aide chaque lieu à mesurer son propre chemin. Elle ne classe pas les lieux : ce bilan n’en montre que la répartition des réponses, aucun lieu n’y est nommé.',
  introductionFirst_one: '{{grid}} : {{shown}} lieu a fait sa première démarche.',
  introductionFirst_other: '{{grid}} : {{shown}} lieux ont fait leur première démarche.',
  introduction_one: '{{grid}} : {{shown}} lieu a fait sa démarche ({{reviews}} démarches en tout).',
  introduction_other:
    '{{grid}} : {{shown}} lieux ont fait leur démarche ({{reviews}} démarches en tout), dont {{compared}} pour la deuxième fois au moins.',
  tooFew_one:
    '{{grid}} : {{shown}} lieu a fait sa démarche. À moins de {{least}} lieux, la répartition n’est pas montrée.',
  tooFew_other:
    '{{grid}} : {{shown}} lieux ont fait leur démarche. À moins de {{least}} lieux, la répartition n’est pas montrée.',
  theme: 'Thème',
  steps: {
    title: 'Réponses par thème et par degré, {{grid}}',
    chart: 'Démarche qualité : réponses par thème et par degré',
    description:
      'Barres empilées : pour chaque thème, le nombre de réponses à chacun des quatre degrés, tous lieux réunis.',
    high: 'Aux deux degrés les plus hauts',
    notLooked: 'Non regardé',
    note: 'Une réponse est une question regardée dans un lieu. Chaque lieu compte une fois, par sa dernière démarche de la période. Ce qui n’a pas été regardé n’est dans aucun degré ; les parts portent sur ce qui a été regardé.',
  },
  moves: {
    title: 'Évolution depuis la démarche précédente de chaque lieu, {{grid}}',
    higher: 'Plus haut',
    same: 'Au même degré',
    lower: 'Plus bas',
    note_one: 'Questions regardées les deux fois, dans {{shown}} lieu.',
    note_other: 'Questions regardées les deux fois, dans {{shown}} lieux.',
  },
} as const;
