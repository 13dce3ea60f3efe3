/** Words of the annual report: the chapter on method. */
export const reportMethodFr = {
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
  source: 'Fiches des lieux et des animateurs, relevés d’usage et séances du registre',
  sources: {
    heading: 'Relevés et séances',
    rule: 'Une seule source compte par lieu, mois et mesure, jamais les deux. Le relevé l’emporte là où il donne la mesure ; les séances comptent là où il ne la donne pas, ou là où elles ont été choisies. Une séance n’est pas une réponse au relevé : le taux de réponse n’en tient pas compte.',
    title: 'D’où vient chaque total, en lieux-mois',
    fromReturns: 'D’après les relevés',
    fromSessions: 'D’après les séances',
    inWorkshop: 'Passages en atelier',
    individual: 'Accompagnements individuels',
    noneDiffers: 'Là où un relevé et des séances donnent la même mesure, ils concordent.',
    differing_one:
      '{{shown}} mesure d’un relevé diffère de ce que donnent les séances des mêmes mois ; une seule des deux valeurs compte.',
    differing_other:
      '{{shown}} mesures de relevés diffèrent de ce que donnent les séances des mêmes mois ; une seule des deux valeurs compte.',
  },
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
    finding_one: '{{shown}} lieu a une commune inconnue : il compte dans les totaux, dans aucun territoire.',
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
} as const;
