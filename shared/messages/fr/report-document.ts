/** The words of the report itself: titles, tables, charts, definitions, method; by the codes of the report model. */
export const reportDocumentFr = {
  perimeter: {
    all: 'Tout le réseau suivi',
    departement: 'Département : {{name}}',
    epci: 'Intercommunalité : {{name}}',
    network: 'Réseau : {{name}}',
  },
  legend: {
    notReported: 'n. r.',
    notAvailable: 'n. d.',
    notApplicable: 's. o.',
  },
  month: { short: '{{month}}' },
  table: {
    total: 'Total',
    totalOnce: 'Total (chaque lieu compté une fois)',
    others: 'Autres',
  },
  column: {
    run: '{{period}}',
    month: 'Mois',
    day: 'Date',
    place: 'Lieu',
    commune: 'Commune',
    places: 'Lieux',
    share: 'Part',
  },
  area: {
    departement: 'Département',
    departementNone: 'Commune inconnue',
    epci: 'Intercommunalité',
    epciNone: 'Sans intercommunalité ou commune inconnue',
    network: 'Réseau',
    networkNone: 'Sans réseau',
  },
  rhythm: {
    monthly: 'Tous les mois',
    quarterly: 'Tous les trimestres',
    yearly: 'Tous les ans',
    none: 'Aucun relevé demandé',
  },
  freshness: {
    under6: 'Il y a moins de 6 mois',
    from6to12: 'Il y a 6 à 12 mois',
    from12to18: 'Il y a 12 à 18 mois',
    over18: 'Il y a plus de 18 mois, ou jamais',
  },
  event: {
    opening: 'Ouverture',
    resumption: 'Reprise',
    closure: 'Fermeture',
    suspension: 'Suspension',
    freeze: 'Gel',
    arrival: 'Arrivée dans le périmètre',
    departure: 'Départ du périmètre',
  },
  network: {
    title: 'Le réseau',
    heading: {
      territory: 'Où sont les lieux',
      networks: 'Les réseaux',
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
  },
  measure: {
    response: 'Taux de réponse',
    visits: 'Passages',
    users: 'Usagers différents',
    newUsers: 'Nouveaux usagers',
    minutesOpen: 'Heures d’ouverture',
    minutesUsed: 'Heures d’utilisation',
    remoteHelp: 'Aides à distance',
    workshopsHeld: 'Ateliers tenus',
    workshopSeats: 'Places en atelier',
    workshopAttended: 'Participants aux ateliers',
    individual: 'Accompagnements individuels',
  },
  basis: { visits: 'Passages', users: 'Usagers différents' },
  basisWithin: { visits: 'passages', users: 'usagers différents' },
  part: {
    notStated: 'Non précisé',
    gender: { woman: 'Femmes', man: 'Hommes', other: 'Autre' },
    age: {
      under12: 'Moins de 12 ans',
      from12to17: '12 à 17 ans',
      from18to24: '18 à 24 ans',
      from25to39: '25 à 39 ans',
      from40to59: '40 à 59 ans',
      from60to69: '60 à 69 ans',
      over70: '70 ans et plus',
      under18: 'Tranche large : moins de 18 ans',
      over60: 'Tranche large : 60 ans et plus',
    },
    situation: {
      education: 'En études ou en formation',
      employed: 'En emploi',
      withoutEmployment: 'Sans emploi',
      retired: 'À la retraite',
    },
    activity: {
      freeAccess: 'Accès libre',
      workshop: 'Ateliers',
      individual: 'Accompagnement individuel',
      schoolGroup: 'Groupes scolaires',
      onlineProcedures: 'Démarches en ligne',
      remote: 'À distance (hors passages)',
    },
    residence: {
      sameCommune: 'Même commune',
      sameEpci: 'Même intercommunalité',
      elsewhere: 'Ailleurs',
    },
  },
  usage: {
    title: 'Les usages',
    heading: {
      months: 'Mois par mois',
      territory: 'Par territoire et par réseau',
      places: 'Lieu par lieu',
      publics: 'Les publics et les activités',
      far: 'Les publics éloignés',
    },
    closedApart: 'Lieux-mois déclarés fermés, comptés à part : {{shown}}.',
    usersSum:
      'Usagers différents : somme des lieux, doubles comptes possibles. Ils ne s’additionnent jamais d’un mois à l’autre.',
    usersMissing:
      'Aucun lieu n’a déclaré ses usagers pour toute la période. Les usagers différents ne s’additionnent pas d’un mois à l’autre.',
    toDate:
      'La période n’est pas terminée : à date, seuls sont comparés les lieux-mois déclarés les deux années.',
    sessions: 'Séances détaillées : s. o. Ces totaux viennent des relevés seuls.',
    totals: {
      title: 'Totaux déclarés et évolution',
      measure: 'Mesure',
      change: 'Évolution brute',
      constantRun: 'Périmètre constant, {{period}}',
      constantChange: 'Évolution à périmètre constant',
      compared: 'Lieux-mois comparés',
      note: 'Chaque total additionne ce qui a été déclaré, sans estimation ; « n sur N » compte les lieux-mois qui ont déclaré cette mesure parmi ceux attendus.',
    },
    months: {
      title: 'Passages mois par mois',
      before: 'Passages un an plus tôt',
      total: 'Ensemble de la période',
      note: 'Un relevé de plusieurs mois n’est pas réparti entre eux : il compte dans l’ensemble de la période seulement.',
      finding: 'Passages : {{change}} à périmètre constant ({{compared}} lieux-mois comparés)',
      alone: '{{shown}} passages déclarés ; évolution n. d.',
      nothing: 'Aucun passage déclaré sur la période',
      peak: '{{month}}, {{shown}} passages',
      description:
        'Deux courbes des passages mois par mois : {{period}} et {{before}}. Mois le plus fréquenté : {{peak}}. Un mois sans relevé laisse un vide.',
    },
    response: {
      title: 'Réponses mois par mois',
      expected: 'Relevés attendus',
      answered: 'Relevés reçus',
      closed: 'Fermés ce mois-là',
      note: 'En lieux-mois. Un relevé de plusieurs mois répond pour chacun d’eux. Un lieu qui s’est dit fermé n’est ni attendu ni manquant.',
    },
    area: {
      departement: 'Passages par département',
      epci: 'Passages par intercommunalité',
      network: 'Passages par réseau',
      note: 'Chaque mois compte dans la commune où était alors le lieu ; un relevé de plusieurs mois, dans celle de son dernier mois.',
      finding: '{{name}} : {{share}} des passages déclarés ({{shown}})',
      plainFinding: 'Passages déclarés ({{area}})',
      description:
        'Barres : passages déclarés sur la période et un an plus tôt, une paire par ligne du tableau ({{area}}).',
    },
    places: {
      title: 'Passages de chaque lieu',
      topTitle: 'Lieux les plus fréquentés',
      finding: 'Les lieux les plus fréquentés ({{shown}}) réunissent {{share}} des passages déclarés',
      description: 'Barres, de la plus longue à la plus courte ; la première : {{name}}, {{shown}} passages.',
      note: 'Lieux ouverts au moins un jour de la période, ou qui ont déclaré des passages.',
    },
    outlier: {
      title: 'Lieux au poids exceptionnel, et totaux sans eux',
      value: 'Valeur du lieu',
      total: 'Total',
      median: 'Médiane des lieux',
      without: 'Total sans ce lieu',
      all: 'Ensemble de ces lieux',
      sentence:
        '{{name}} réunit à lui seul {{share}} des passages déclarés ({{value}}). Sans ce lieu, le total est de {{without}} au lieu de {{total}}.',
      keyNote: 'Sans {{name}} (poids exceptionnel) : {{without}}.',
      note: 'Quand dix lieux au moins ont déclaré une mesure : lieux qui réunissent plus de 15 % de son total et plus de trois fois la médiane des lieux.',
    },
    breakdown: {
      share: 'Part du précisé',
      stated: 'Total précisé',
      note: 'Les parts portent sur ce qui est précisé, soit {{share}} du total ({{of}}).',
      parents:
        'Une tranche large est donnée telle quelle par certains lieux ; elle ne s’ajoute pas aux tranches fines.',
      remoteApart: 'L’aide à distance n’est pas un passage : elle est comptée à part.',
      description: '{{title}} : une barre par ligne du tableau. Précisé pour {{share}} du total ({{of}}).',
      gender: {
        title: 'Genre ({{of}})',
        column: 'Genre',
        finding: '{{part}} : {{share}} lorsque le genre est précisé ({{of}})',
        none: 'Genre : aucun relevé ne le précise.',
      },
      age: {
        title: 'Âge ({{of}})',
        column: 'Tranche d’âge',
        finding: '{{part}} : {{share}} lorsque l’âge est précisé ({{of}})',
        none: 'Âge : aucun relevé ne le précise.',
      },
      situation: {
        title: 'Situation ({{of}})',
        column: 'Situation',
        finding: '{{part}} : {{share}} lorsque la situation est précisée ({{of}})',
        none: 'Situation : aucun relevé ne la précise.',
      },
      activity: {
        title: 'Activité ({{of}})',
        column: 'Activité',
        finding: '{{part}} : {{share}} lorsque l’activité est précisée ({{of}})',
        none: 'Activité : aucun relevé ne la précise.',
      },
      residence: {
        title: 'Lieu de résidence ({{of}})',
        column: 'Résidence',
        finding: '{{part}} : {{share}} lorsque la résidence est précisée ({{of}})',
        none: 'Lieu de résidence : aucun relevé ne le précise.',
      },
    },
    far: {
      intro:
        'Trois chiffres distincts, qui ne s’additionnent jamais : une même personne peut relever des trois.',
      withoutEmployment: {
        title: 'Passages de personnes sans emploi',
        note: '{{part}} sur {{whole}} passages dont la situation est précisée',
        definition: 'Part des personnes sans emploi dans les passages dont la situation est précisée.',
      },
      over60: {
        title: 'Passages de personnes de 60 ans et plus',
        note: '{{part}} sur {{whole}} passages dont l’âge est précisé',
        definition: 'Part des personnes de 60 ans et plus dans les passages dont l’âge est précisé.',
      },
      farAreas: {
        title: 'Passages dans des lieux en zone rurale ou quartier prioritaire',
        note: '{{part}} sur {{whole}} passages déclarés',
        definition:
          'Part des passages déclarés par les lieux situés en zone rurale ou en quartier prioritaire de la politique de la ville.',
      },
    },
  },
  method: {
    title: 'La méthode',
    heading: {
      response: 'Taux de réponse par mesure',
      missing: 'Ce qui manque',
      definitions: 'Définitions',
      legend: 'Légende',
    },
    factsTitle: 'Sur quoi portent ces chiffres',
    what: 'Élément',
    value: 'Valeur',
    fact: {
      period: 'Période',
      before: 'Comparée à',
      perimeter: 'Périmètre',
      day: 'Chiffres arrêtés au',
      vintage: 'Millésime des communes',
      source: 'Sources',
      outside: 'Estimation',
    },
    onDay: '{{day}}',
    source: 'Fiches des lieux et relevés d’usage du registre',
    noEstimate: 'Aucune : ce qui n’a pas été déclaré n’est pas remplacé',
    vintageNote:
      'Les deux périodes sont lues avec les mêmes communes et intercommunalités (millésime {{vintage}}) ; les anciens codes sont convertis.',
    straddling_one:
      '{{shown}} relevé couvre des mois hors de la période : il n’entre pas dans les totaux, car un relevé n’est jamais réparti.',
    straddling_other:
      '{{shown}} relevés couvrent des mois hors de la période : ils n’entrent pas dans les totaux, car un relevé n’est jamais réparti.',
    overlapped_one:
      '{{shown}} relevé de passages est recouvert par un relevé plus long du même lieu : seul le plus long compte.',
    overlapped_other:
      '{{shown}} relevés de passages sont recouverts par un relevé plus long du même lieu : seul le plus long compte.',
    unasked_one:
      '{{shown}} lieu-mois a été déclaré sans être attendu (lieu non ouvert, ou sans relevé demandé) : il compte dans les totaux, pas dans « n sur N ».',
    unasked_other:
      '{{shown}} lieux-mois ont été déclarés sans être attendus (lieu non ouvert, ou sans relevé demandé) : ils comptent dans les totaux, pas dans « n sur N ».',
    closed_one: '{{shown}} lieu-mois déclaré fermé est compté à part.',
    closed_other: '{{shown}} lieux-mois déclarés fermés sont comptés à part.',
    measures: {
      title: 'Lieux-mois qui ont déclaré chaque mesure',
      reported: 'Déclarés',
      expected: 'Attendus',
      before: 'Taux un an plus tôt',
      note: 'Un lieu-mois est un lieu pendant un mois. Usagers différents : lieux-mois couverts par une déclaration pour toute la période.',
    },
    silent: {
      none: 'Tous les lieux interrogés ont répondu au moins une fois.',
      finding_one: '{{shown}} lieu interrogé n’a rien déclaré sur la période.',
      finding_other: '{{shown}} lieux interrogés n’ont rien déclaré sur la période.',
      title: 'Lieux qui n’ont jamais répondu',
      expected: 'Mois attendus',
    },
    communes: {
      none: 'La commune de chaque lieu est connue.',
      finding_one:
        '{{shown}} lieu a une commune inconnue : il compte dans les totaux, dans aucun territoire.',
      finding_other:
        '{{shown}} lieux ont une commune inconnue : ils comptent dans les totaux, dans aucun territoire.',
      title: 'Lieux dont la commune est inconnue',
      given: 'Commune indiquée',
      code: 'Code indiqué',
    },
    unknownDates_one:
      '{{shown}} lieu ouvert n’a pas de date d’ouverture connue : il est tenu pour ouvert depuis toujours.',
    unknownDates_other:
      '{{shown}} lieux ouverts n’ont pas de date d’ouverture connue : ils sont tenus pour ouverts depuis toujours.',
  },
  legendMeaning: {
    notReported: 'Non renseigné : rien n’a été déclaré. Ce n’est pas un zéro.',
    notAvailable: 'Non disponible : le calcul n’a pas de sens, faute de valeur de comparaison.',
    notApplicable: 'Sans objet : la notion ne s’applique pas ici.',
  },
  term: {
    visits: 'Passage',
    users: 'Usagers différents',
    newUsers: 'Nouveaux usagers',
    open: 'Lieu ouvert dans le mois',
    stopped: 'Suspendu, gelé',
    response: 'Taux de réponse',
    totals: 'Totaux',
    shares: 'Parts',
    change: 'Évolution brute',
    constant: 'Périmètre constant',
    outlier: 'Lieu au poids exceptionnel',
    minutesOpen: 'Heures d’ouverture',
    minutesUsed: 'Heures d’utilisation',
    workshopsHeld: 'Ateliers tenus',
    workshopSeats: 'Places en atelier',
    workshopAttended: 'Participants aux ateliers',
    individual: 'Accompagnements individuels',
    remoteHelp: 'Aides à distance',
    freshness: 'Ancienneté de la vérification',
    farPublics: 'Publics éloignés',
    territory: 'Territoire',
  },
  definition: {
    visits:
      'Une personne, un lieu, un jour, ateliers et groupes scolaires compris. L’aide à distance est comptée à part.',
    users:
      'Personnes différentes venues dans un lieu. Elles ne s’additionnent jamais d’un mois à l’autre : une période reprend ce que chaque lieu déclare pour toute la période. Somme des lieux, doubles comptes possibles.',
    newUsers: 'Personnes venues pour la première fois, telles que chaque lieu les déclare.',
    open: 'Lieu ouvert, ni suspendu ni gelé, au moins un jour du mois. Un lieu compte une fois dans les totaux, et une fois dans chacun de ses réseaux.',
    stopped:
      'Suspendu : fermé pour un temps, le retour est attendu. Gelé : l’activité est arrêtée faute de moyens, le lieu demeure.',
    response:
      'Lieux-mois déclarés parmi les lieux-mois attendus : ceux des lieux alors ouverts, selon leur rythme de relevé, une fois leurs mois échus. Les mois où un lieu s’est dit fermé sont à part.',
    totals:
      'Somme de ce qui a été déclaré, sans estimation. Un relevé de plusieurs mois compte dans les périodes qui le contiennent en entier et n’est jamais réparti.',
    shares:
      'Pourcentages de la partie précisée, avec la part précisée à côté. Arrondis à l’affichage seulement : leur somme peut s’écarter de 100 %.',
    change: '(N − N−1) ÷ N−1, les mêmes mois un an plus tôt. N. d. si N−1 est nul ou n’a pas été déclaré.',
    constant:
      'Les lieux-mois déclarés les deux années, sans les mois fermés ; un lieu réuni à un autre est regroupé avec lui. Le nombre de lieux-mois comparés est indiqué.',
    outlier:
      'Quand dix lieux au moins ont déclaré : lieu qui réunit plus de 15 % d’un total et plus de trois fois la médiane. Il est nommé et le total est aussi donné sans lui.',
    minutesOpen: 'Durée pendant laquelle les lieux ont été ouverts au public, déclarée par les lieux.',
    minutesUsed: 'Durée d’utilisation des postes, déclarée par les lieux.',
    workshopsHeld: 'Ateliers qui ont eu lieu, déclarés par les lieux.',
    workshopSeats: 'Places proposées dans les ateliers, déclarées par les lieux.',
    workshopAttended: 'Personnes présentes aux ateliers. Un atelier sans décompte est n. r.',
    individual: 'Passages pour un accompagnement individuel, tirés des relevés.',
    remoteHelp: 'Aides données à distance, comptées à part des passages.',
    freshness: 'Temps écoulé depuis la dernière vérification de la fiche du lieu.',
    farPublics:
      'Trois parts distinctes, jamais additionnées : sans emploi (situation précisée), 60 ans et plus (âge précisé), lieux en zone rurale ou quartier prioritaire.',
    territory:
      'Chaque mois est compté dans la commune où était alors le lieu. Les deux périodes sont lues avec un seul millésime de communes et d’intercommunalités.',
  },
} as const;
