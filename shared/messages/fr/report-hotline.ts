import { ticketsFr } from './tickets.ts';

/** Words of the annual report: the chapter on the hotline. */
export const reportHotlineFr = {
  title: 'La hotline',
  heading: {
    times: 'Délais de réponse, par échelon et par priorité',
    categories: 'Ce qui est demandé, et par qui',
    areas: 'Territoires et lieux',
    sheets: 'Fiches pratiques',
  },
  none: 'Le registre ne contient aucune demande.',
  toDate:
    'La période n’est pas finie : les chiffres de ce chapitre portent sur les jours du {{first}} au {{last}}, et sur les mêmes jours un an plus tôt.',
  partNote:
    'Dans une partie du territoire, une demande compte selon le lieu concerné le jour de son ouverture, à défaut selon la structure qui demande. Une demande sans lieu ni structure ne compte que dans l’ensemble.',
  types: ticketsFr.types,
  channels: ticketsFr.channels,
  categoryNames: ticketsFr.categories,
  priorityNames: ticketsFr.priorities,
  satisfactions: ticketsFr.satisfactions,
  callerKinds: {
    animator: 'Animateur ou animatrice du registre',
    named: 'Autre personne nommée',
    organisation: 'Structure',
    unknown: 'Demandeur non précisé',
  },
  notSaid: 'Non précisé',
  noCategory: 'Sans catégorie',
  unknownCategory: 'Catégorie supprimée',
  unknownLevel: 'Échelon supprimé',
  unknownArea: 'Territoire inconnu',
  column: {
    opened: 'Ouvertes',
    openedBefore: 'Ouvertes {{period}}',
    solved: 'Résolues',
    backlog: 'Reste à résoudre',
    pending: 'À résoudre',
    firstMedian: '1re réponse : médiane',
    firstNinth: '1re réponse : neuf sur dix',
    firstWithin: '1re réponse dans la cible',
    resolutionMedian: 'Résolution : médiane',
    resolutionNinth: 'Résolution : neuf sur dix',
    resolutionWithin: 'Résolution dans la cible',
    workstations: 'Postes du lieu',
    each: 'Demandes par poste',
    uses: 'Utilisations',
    tickets: 'Demandes',
    answers: 'Avis',
  },
  pending: {
    first_one: '{{shown}} demande attend encore sa première réponse',
    first_other: '{{shown}} demandes attendent encore leur première réponse',
    resolution_one: '{{shown}} demande reste à résoudre',
    resolution_other: '{{shown}} demandes restent à résoudre',
  },
  missed_one: '{{shown}} demande hors délai, sur {{judged}} jugées',
  missed_other: '{{shown}} demandes hors délai, sur {{judged}} jugées',
  key: {
    opened: {
      title: 'Demandes ouvertes',
      definition:
        'Demandes ouvertes dans la période, d’après l’heure à laquelle elles ont été faites, même saisies plus tard. Une demande compte dans le mois de son ouverture.',
    },
    solved: {
      title: 'Demandes résolues',
      definition: 'Parmi les demandes ouvertes dans la période, celles qui sont résolues ou closes.',
    },
    backlog: {
      title: 'Reste à résoudre au {{day}}',
      definition:
        'Demandes ouvertes avant la fin de ce jour, quelle que soit l’année, et qui n’étaient alors ni résolues ni closes.',
    },
    firstMedian: {
      title: 'Première réponse : médiane',
      definition:
        'Temps ouvré de l’ouverture à la première réponse, selon le calendrier de l’échelon qui répond. Une demande sur deux est plus rapide. «\u00a0n sur N\u00a0» : demandes de la période qui ont reçu une réponse.',
    },
    firstNinth: {
      title: 'Première réponse : neuf sur dix en moins de',
      definition: 'Neuvième décile (rang le plus proche) du temps ouvré de la première réponse.',
    },
    firstWithin: {
      title: 'Première réponse dans la cible',
      definition:
        'Parmi les demandes qui ont reçu une réponse ou dont la cible est dépassée, celles qui l’ont reçue à temps. Une demande qui a dépassé sa cible compte comme manquée, même si elle attend encore.',
    },
    resolutionMedian: {
      title: 'Résolution : médiane',
      definition:
        'Temps ouvré de l’ouverture à la dernière résolution, sans l’attente du demandeur. L’attente d’un tiers compte ; une réouverture fait repartir le temps. «\u00a0n sur N\u00a0» : demandes de la période qui sont résolues.',
    },
    resolutionNinth: {
      title: 'Résolution : neuf sur dix en moins de',
      definition: 'Neuvième décile (rang le plus proche) du temps ouvré de la résolution.',
    },
    resolutionWithin: {
      title: 'Résolution dans la cible',
      definition:
        'Parmi les demandes résolues ou dont la cible est dépassée, celles qui ont été résolues à temps. Une demande qui a dépassé sa cible compte comme manquée, même si elle n’est pas résolue.',
    },
    waitedThird: {
      title: 'Attente d’un tiers : médiane',
      definition:
        'Temps ouvré passé à attendre un tiers, pour les demandes qui en ont attendu un. Il est compris dans le temps de résolution et montré ici à part.',
      note_one: '{{shown}} demande a attendu un tiers',
      note_other: '{{shown}} demandes ont attendu un tiers',
    },
    reopened: {
      title: 'Demandes rouvertes',
      definition:
        'Parmi les demandes ouvertes dans la période, celles qui ont été rouvertes au moins une fois.',
      twice_one: '{{shown}} demande rouverte plusieurs fois',
      twice_other: '{{shown}} demandes rouvertes plusieurs fois',
    },
    pleased: {
      title: 'Demandeurs satisfaits',
      definition:
        'Part des avis «\u00a0Plutôt\u00a0» et «\u00a0Tout à fait\u00a0» parmi les avis donnés. «\u00a0n sur N\u00a0» : avis donnés sur demandes résolues. Sans avis, rien n’est supposé.',
    },
  },
  months: {
    title: 'Demandes ouvertes et résolues chaque mois',
    finding_one: '{{shown}} demande ouverte',
    finding_other: '{{shown}} demandes ouvertes, dont {{most}} en {{month}}',
    description: 'Demandes ouvertes, résolues et restant à résoudre à la fin de chaque mois.',
    note: 'Résolues : demandes, quelle que soit leur date d’ouverture, dont la dernière résolution est dans le mois. Reste à résoudre : à la fin du mois, ou du dernier jour compté.',
  },
  levels: {
    title: 'Délais par échelon qui répond',
    column: 'Échelon',
    finding: 'Première réponse et résolution, selon l’échelon qui répond',
    description: 'Médianes, en temps ouvré, pour chaque échelon.',
    note: 'Une demande transmise compte à l’échelon qui répond en dernier ; chaque partie de son temps est comptée au calendrier de l’échelon qui l’avait alors.',
  },
  priorities: {
    title: 'Délais par priorité',
    column: 'Priorité',
    finding: 'Part des demandes dans leur cible, par priorité',
    description: 'Part des premières réponses et des résolutions dans la cible, par priorité.',
    note: 'La priorité est celle que porte la demande aujourd’hui ; les cibles sont celles des réglages.',
  },
  categories: {
    title: 'Délais par catégorie',
    column: 'Catégorie',
    finding: 'Première réponse et résolution, par catégorie',
    description: 'Médianes, en temps ouvré, pour chaque catégorie.',
    note: 'Neuf sur dix : neuvième décile, rang le plus proche. À résoudre : demandes de la période qui ne le sont pas encore.',
  },
  departements: {
    title: 'Délais par département',
    column: 'Département',
    finding: 'Première réponse et résolution, par département',
    description: 'Médianes, en temps ouvré, pour chaque département.',
    note: 'Territoire du lieu le jour de l’ouverture, à défaut celui de la structure.',
  },
  epcis: {
    title: 'Délais par intercommunalité',
    column: 'Intercommunalité',
    finding: 'Première réponse et résolution, par intercommunalité',
    description: 'Médianes, en temps ouvré, pour chaque intercommunalité.',
    note: 'Territoire du lieu le jour de l’ouverture, à défaut celui de la structure.',
  },
  typesTable: { title: 'Demandes par type', column: 'Type' },
  channelsTable: { title: 'Demandes par canal', column: 'Canal' },
  callersTable: { title: 'Demandes par demandeur', column: 'Demandeur' },
  satisfaction: {
    title: 'Satisfaction',
    column: 'Satisfait de la réponse ?',
    note_one: '{{shown}} avis donné, sur {{solved}} demandes résolues.',
    note_other: '{{shown}} avis donnés, sur {{solved}} demandes résolues.',
  },
  places: {
    title: 'Lieux qui ont le plus demandé',
    note: 'Postes : fixes et portables, tels que la fiche du lieu les renseigne.',
    others_one: '{{shown}} autre lieu a fait au moins une demande.',
    others_other: '{{shown}} autres lieux ont fait au moins une demande.',
    elsewhere_one: '{{shown}} demande ne concerne aucun lieu.',
    elsewhere_other: '{{shown}} demandes ne concernent aucun lieu.',
  },
  sheets: {
    title: 'Fiches pratiques les plus utilisées',
    column: 'Fiche pratique',
    gone: 'Fiche supprimée',
    note: 'Utilisations notées dans les demandes ouvertes dans la période.',
  },
} as const;
