/** Words of the figures of the dashboard; the rest are those of the annual report. */
export const reportDashboardFr = {
  against: {
    months: 'Mêmes mois de {{year}}',
    toDate: 'Mêmes jours de {{year}}',
    day: 'Au {{day}}',
  },
  figure: {
    openPlaces: {
      title: 'Lieux ouverts',
      definition:
        'Lieux ouverts ce jour-là, ni suspendus ni gelés. Un lieu compte une fois, quel que soit le nombre de ses réseaux.',
      suspended_one: '{{shown}} lieu suspendu',
      suspended_other: '{{shown}} lieux suspendus',
      frozen_one: '{{shown}} lieu gelé',
      frozen_other: '{{shown}} lieux gelés',
    },
    ftePresent: {
      title: 'ETP présents',
      definition:
        'Quotités des affectations en cours ce jour-là, moins les absences, plus les remplacements assurés. Bénévoles à part. « n sur N » : postes dont la quotité est connue.',
    },
    withoutAnimator: {
      title: 'Lieux sans animateur',
      expected_one: 'Sur {{shown}} lieu ouvert où un animateur est prévu',
      expected_other: 'Sur {{shown}} lieux ouverts où un animateur est prévu',
    },
    fresh: {
      title: 'Fiches vérifiées depuis moins d’un an',
      definition: 'Part des lieux ouverts dont la fiche a été vérifiée dans les douze derniers mois.',
      note: 'La fiche ne garde que sa dernière vérification : pas de comparaison avec l’an passé.',
    },
    loans: { title: 'Prêts remis depuis le 1er janvier' },
    loansOut: {
      title: 'Prêts en cours',
      definition: 'Prêts remis, dont tout n’est pas rendu à la fin de ce jour.',
    },
    overdueLoans: { title: 'Prêts en retard' },
    tickets: { title: 'Demandes ouvertes depuis le 1er janvier' },
    ticketsPending: { title: 'Demandes à résoudre' },
    ticketsLate: {
      title: 'Demandes hors délai',
      definition:
        'Demandes à résoudre dont une cible est dépassée : la première réponse ou la résolution, en temps ouvré de l’échelon qui répond.',
    },
  },
  trend: { current: 'Ces douze mois', before: 'Un an plus tôt' },
  tickets: {
    description:
      'Demandes ouvertes chaque mois, et le même mois un an plus tôt ; le mois en cours s’arrête à aujourd’hui, et au même jour un an plus tôt.',
  },
  response: {
    finding: 'Taux de réponse : {{rate}} pour {{month}}',
    description:
      'Relevés reçus parmi les relevés attendus, mois par mois, et un an plus tôt. Un mois où rien n’était attendu laisse un vide.',
  },
} as const;
