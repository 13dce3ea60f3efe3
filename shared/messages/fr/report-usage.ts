import { reportLogsFr } from './report-logs.ts';

/** Words of the annual report: the chapter on usage. */
export const reportUsageFr = {
  title: 'Les usages',
  heading: {
    months: 'Mois par mois',
    territory: 'Par territoire et par réseau',
    places: 'Lieu par lieu',
    publics: 'Les publics et les activités',
    far: 'Les publics éloignés',
    logs: 'Les séances : ateliers et accompagnements',
  },
  closedApart: 'Lieux-mois déclarés fermés, comptés à part : {{shown}}.',
  usersSum:
    'Usagers différents : somme des lieux, doubles comptes possibles. Ils ne s’additionnent jamais d’un mois à l’autre.',
  usersMissing:
    'Aucun lieu n’a déclaré ses usagers pour toute la période. Les usagers différents ne s’additionnent pas d’un mois à l’autre.',
  toDate:
    'La période n’est pas terminée : à date, seuls sont comparés les lieux-mois déclarés les deux années.',
  noSessions: 'Aucune séance n’est enregistrée : ces totaux viennent des relevés seuls.',
  withSessions:
    'Là où aucun relevé ne donne les ateliers, l’accompagnement individuel ou l’aide à distance, ils sont comptés d’après les séances ; jamais les deux (voir la méthode).',
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
  logs: reportLogsFr,
  stops: {
    title: 'Passages des lieux itinérants par arrêt',
    stop: 'Arrêt',
    commune: 'Commune',
    notSplit: 'Itinérant, non ventilé',
    note: 'Les arrêts d’un lieu s’ajoutent dans ses totaux. « Non ventilé » : relevé du lieu entier, sans détail par arrêt.',
  },
  far: {
    union: {
      title: 'Personnes accompagnées sans emploi ou de 60 ans et plus',
      note: '{{either}} sur {{whole}} personnes dont la situation et l’âge sont précisés, parmi {{persons}} personnes accompagnées individuellement',
      both: 'Dont sans emploi et de 60 ans et plus à la fois : {{both}}.',
      definition:
        'Réunion des deux publics, sans double compte, d’après les seules séances individuelles qui précisent la situation et l’âge. Les relevés ne permettent pas ce calcul.',
    },
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
} as const;
