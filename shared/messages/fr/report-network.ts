/** Words of the annual report: the chapter on the network. */
export const reportNetworkFr = {
  title: 'Le réseau',
  heading: {
    territory: 'Où sont les lieux',
    networks: 'Les réseaux',
    hubs: 'Les lieux ressources',
    itinerant: 'Les lieux itinérants et leurs haltes',
    state: 'Suivi des lieux',
    events: 'Ce qui a changé',
  },
  key: {
    open: {
      title: 'Lieux ouverts au {{day}}',
      definition:
        'Lieux ouverts au public le dernier jour de la période, ni suspendus ni gelés. Un lieu compte une seule fois.',
    },
    openings: {
      title: 'Ouvertures',
      definition: 'Lieux qui ont ouvert pendant la période, pour la première fois ou après une fermeture.',
    },
    closures: {
      title: 'Fermetures',
      definition: 'Lieux qui ont fermé pendant la période.',
      stopped: 'dont {{shown}} qui étaient déjà suspendus ou gelés',
    },
    suspended: {
      title: 'Lieux suspendus',
      definition: 'Lieux fermés pour un temps le dernier jour de la période, dont le retour est attendu.',
    },
    frozen: {
      title: 'Lieux gelés',
      definition:
        'Lieux dont l’activité est arrêtée faute de moyens le dernier jour de la période ; le lieu demeure.',
    },
  },
  equation:
    'Du début à la fin de la période ({{period}}), lieux ouverts : {{start}} ; ouvertures : + {{openings}} ; reprises : + {{resumptions}} ; fermetures : − {{closures}} ; suspensions : − {{suspensions}} ; gels : − {{freezes}} ; lieux ouverts à la fin : {{end}}.',
  equationMoved:
    'Du début à la fin de la période ({{period}}), lieux ouverts : {{start}} ; ouvertures : + {{openings}} ; reprises : + {{resumptions}} ; arrivées : + {{arrivals}} ; fermetures : − {{closures}} ; suspensions : − {{suspensions}} ; gels : − {{freezes}} ; départs : − {{departures}} ; lieux ouverts à la fin : {{end}}.',
  stock: {
    title: 'Lieux ouverts : du début à la fin de la période',
    column: 'Mouvement',
    row: {
      start: 'Ouverts au début',
      openings: 'Ouvertures',
      resumptions: 'Reprises après suspension ou gel',
      arrivals: 'Arrivées dans le périmètre',
      closures: 'Fermetures de lieux ouverts',
      suspensions: 'Suspensions',
      freezes: 'Gels',
      departures: 'Départs du périmètre',
      end: 'Ouverts à la fin',
    },
    note: 'Le début est la veille du premier jour ; la fin est le dernier jour. Un lieu dont la date d’ouverture est inconnue est tenu pour ouvert depuis toujours.',
    stopped:
      'Lieux fermés alors qu’ils étaient suspendus ou gelés, hors de cette somme : {{current}} ({{before}} un an plus tôt).',
  },
  months: {
    title: 'Lieux ouverts mois par mois',
    current: 'Ouverts dans le mois',
    before: 'Ouverts le même mois, un an plus tôt',
    note: 'Un lieu ouvert un jour au moins compte pour le mois.',
    more_one: '{{end}} lieu ouvert au {{day}}, {{difference}} de plus qu’un an plus tôt',
    more_other: '{{end}} lieux ouverts au {{day}}, {{difference}} de plus qu’un an plus tôt',
    fewer_one: '{{end}} lieu ouvert au {{day}}, {{difference}} de moins qu’un an plus tôt',
    fewer_other: '{{end}} lieux ouverts au {{day}}, {{difference}} de moins qu’un an plus tôt',
    same_one: '{{end}} lieu ouvert au {{day}}, autant qu’un an plus tôt',
    same_other: '{{end}} lieux ouverts au {{day}}, autant qu’un an plus tôt',
    description:
      'Courbe des lieux ouverts dans le mois : de {{first}} le premier mois à {{last}} le dernier, avec la courbe des mêmes mois un an plus tôt ({{before}}).',
  },
  area: {
    departement: { title: 'Lieux par département au {{day}}' },
    epci: { title: 'Lieux par intercommunalité au {{day}}' },
    network: {
      title: 'Lieux par réseau au {{day}}',
      note: 'Un lieu compte dans chacun de ses réseaux : la somme des lignes peut dépasser le total.',
    },
    column: {
      start: 'Ouverts au début',
      openings: 'Ouvertures',
      resumptions: 'Reprises',
      closures: 'Fermetures',
      stops: 'Suspensions et gels',
      moves: 'Arrivées moins départs',
      end: 'Ouverts à la fin',
    },
    finding: '{{name}} : {{share}} des lieux ouverts au {{day}} ({{shown}})',
    plainFinding: '{{area}} : lieux ouverts au {{day}}',
    description: 'Barres : lieux ouverts au {{day}}, une barre par ligne du tableau ({{area}}).',
  },
  hubs: {
    finding_one: 'Au {{day}}, {{shown}} lieu ressource appuie {{places}} lieux ouverts.',
    finding_other: 'Au {{day}}, {{shown}} lieux ressources appuient {{places}} lieux ouverts.',
    title: 'Lieux ressources et lieux appuyés au {{day}}',
    hub: 'Lieu ressource (EPND)',
    places: 'Lieux appuyés',
    note: 'Lieux ouverts du périmètre, selon le lieu ressource indiqué sur leur fiche.',
  },
  itinerant: {
    finding_one:
      'Au {{day}}, {{shown}} lieu va de halte en halte : il dessert {{stops}} haltes dans {{communes}} communes.',
    finding_other:
      'Au {{day}}, {{shown}} lieux vont de halte en halte : ils desservent {{stops}} haltes dans {{communes}} communes.',
    title: 'Lieux itinérants au {{day}}',
    list: 'Haltes desservies au {{day}}',
    form: 'Forme',
    only: 'Itinérant',
    both: 'Fixe et itinérant',
    stops: 'Haltes',
    stop: 'Halte',
    communes: 'Communes desservies',
    since: 'Desservie depuis',
    note: 'Un lieu itinérant compte une fois ; ses haltes sont comptées à part.',
    unknown_one: 'Les haltes de {{shown}} lieu ne sont pas renseignées.',
    unknown_other: 'Les haltes de {{shown}} lieux ne sont pas renseignées.',
  },
  animator: {
    title: 'Lieux ouverts selon qu’un animateur y est prévu, au {{day}}',
    column: 'Animateur',
    expected: 'Prévu',
    notExpected: 'Non prévu',
    undecided: 'Non décidé',
    note: 'Seuls les lieux où un animateur est prévu sont signalés quand ils n’en ont pas.',
  },
  rhythm: {
    title: 'Lieux ouverts par rythme de relevé au {{day}}',
    column: 'Rythme',
    note: 'Un lieu à qui aucun relevé n’est demandé n’entre pas dans le taux de réponse.',
  },
  freshness: {
    title: 'Ancienneté de la dernière vérification des fiches, au {{day}}',
    column: 'Dernière vérification',
    note: 'Lieux ouverts, suspendus ou gelés. Fiches jamais vérifiées : {{never}}.',
    finding: '{{share}} des fiches vérifiées depuis moins de 12 mois',
    description:
      'Barres : nombre de fiches par ancienneté de vérification ; {{fresh}} sur {{total}} ont moins de 12 mois.',
  },
  events: {
    title: 'Ouvertures, fermetures et arrêts de la période',
    column: 'Événement',
    successor: 'Réuni à',
    none: 'Aucun mouvement pendant la période.',
  },
} as const;
