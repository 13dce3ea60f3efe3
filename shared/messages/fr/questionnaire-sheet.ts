import type { Breakdown, Measure } from '#shared/domain/usage-return/measures.ts';

/** The name of a figure on a questionnaire, and what is to be counted. */
export type AskedWords = { readonly label: string; readonly help: string };

/**
 * The words of the questionnaires. They go to places in France: French whatever the language of the screens. The same
 * words find the rows again where the hidden codes of a sheet are lost.
 */
export const questionnaireSheet = {
  title: 'Relevé d’activité',
  askedBy: 'Demandé par {{organisation}}',
  replyTo: 'À renvoyer à : {{reply}}',
  advice:
    'Remplissez les cases blanches, une colonne par période. Laissez vide ce que vous ne savez pas ; écrivez 0 seulement si vous avez compté zéro.',
  counted: 'Ce qui est compté',
  howTo: 'Comment compter',
  plain: 'Ensemble',
  broken: 'Qui est venu, et pour quoi',
  closed: {
    label: 'Fermé toute la période ?',
    help: 'Oui si personne n’a été accueilli ; le reste se laisse vide.',
  },
  basis: {
    label: 'Les répartitions comptent des…',
    help: 'Passages (chaque venue) ou usagers (chacun une fois).',
  },
  comment: { label: 'Remarque', help: 'Ce qui explique un chiffre : travaux, absence…' },
  yes: 'Oui',
  no: 'Non',
  bases: { visits: 'Passages', users: 'Usagers' },
  quarter: '{{number}}ᵉ trimestre {{year}}',
  firstQuarter: '1ᵉʳ trimestre {{year}}',
  year: 'Année {{year}}',
  run: 'De {{from}} à {{to}}',
  notOpen: 'Le lieu n’était pas ouvert.',
  notDue: 'Période à venir.',
  locked: 'Année close : ces chiffres ne changent plus.',
  wholeTitle: 'Un nombre entier',
  wholeError:
    'Écrivez un nombre entier à partir de 0, sans texte. Laissez la case vide si vous ne savez pas.',
  hoursTitle: 'Des heures',
  hoursError:
    'Écrivez un nombre d’heures, par exemple 12,5 pour 12 h 30. Laissez la case vide si vous ne savez pas.',
  listTitle: 'Une valeur de la liste',
  listError: 'Choisissez dans la liste, ou laissez la case vide.',
  helpSheet: 'Mode d’emploi',
  help: [
    'Ce classeur sert à donner l’activité de votre lieu. Quelques minutes suffisent ; il se remplit aussi avec LibreOffice.',
    'Les cases blanches se remplissent, les cases grises ne se remplissent pas (lieu pas encore ouvert, année close, période non demandée).',
    'Une case vide veut dire « je ne sais pas » ; un 0 veut dire « j’ai compté, et il n’y a eu personne ». Ce n’est pas la même chose.',
    'N’estimez rien : ce qui n’a pas été compté se laisse vide. Un relevé partiel est utile.',
    'Les heures s’écrivent avec une virgule : 12,5 pour douze heures et demie.',
    'Les répartitions (genre, âge…) peuvent ne porter que sur une partie du public ; elles ne dépassent jamais le total.',
    'Si des chiffres sont déjà là, ce sont ceux que nous avons reçus de vous : corrigez-les s’ils sont faux.',
    'Aucun nom d’usager n’est demandé. N’en écrivez pas dans les remarques.',
    'Enregistrez le classeur sans changer son format (XLSX, ou ODS depuis LibreOffice), puis renvoyez-le tel quel.',
  ],
  plainMeasures: {
    visits: { label: 'Passages', help: 'Une personne un jour = 1, ateliers et groupes compris.' },
    users: { label: 'Usagers différents', help: 'Chaque personne compte une seule fois sur la période.' },
    newUsers: { label: 'Nouveaux usagers', help: 'Parmi eux, ceux venus pour la première fois.' },
    minutesOpen: {
      label: 'Heures d’ouverture',
      help: 'Heures où le public a été accueilli (12,5 = 12 h 30).',
    },
    minutesUsed: { label: 'Heures d’utilisation des postes', help: 'Tous postes ensemble (12,5 = 12 h 30).' },
    remoteHelp: {
      label: 'Aides à distance',
      help: 'Par téléphone ou en ligne ; ce ne sont pas des passages.',
    },
    workshopsHeld: { label: 'Ateliers tenus', help: 'Nombre de séances collectives.' },
    workshopSeats: { label: 'Places proposées en atelier', help: 'Toutes séances ensemble.' },
    workshopAttended: { label: 'Participants aux ateliers', help: 'Toutes séances ensemble.' },
  },
  breakdowns: {
    gender: 'Genre',
    age: 'Âge',
    situation: 'Situation',
    activity: 'Motif de la venue',
    residence: 'Lieu de résidence',
  },
  parts: {
    'gender.woman': { label: 'Femmes', help: '' },
    'gender.man': { label: 'Hommes', help: '' },
    'gender.other': { label: 'Autre', help: '' },
    'gender.notStated': { label: 'Genre non précisé', help: '' },
    'age.under12': { label: 'Moins de 12 ans', help: '' },
    'age.from12to17': { label: '12 à 17 ans', help: '' },
    'age.from18to24': { label: '18 à 24 ans', help: '' },
    'age.from25to39': { label: '25 à 39 ans', help: '' },
    'age.from40to59': { label: '40 à 59 ans', help: '' },
    'age.from60to69': { label: '60 à 69 ans', help: '' },
    'age.over70': { label: '70 ans et plus', help: '' },
    'age.notStated': { label: 'Âge non précisé', help: '' },
    'age.under18': { label: 'Moins de 18 ans', help: 'Seulement si le détail ci-dessus n’est pas connu.' },
    'age.over60': { label: '60 ans et plus', help: 'Seulement si le détail ci-dessus n’est pas connu.' },
    'situation.education': { label: 'En études ou en formation', help: 'Élèves, étudiants, stagiaires.' },
    'situation.employed': { label: 'En emploi', help: '' },
    'situation.withoutEmployment': {
      label: 'Sans emploi',
      help: 'Demandeurs d’emploi et personnes sans activité.',
    },
    'situation.retired': { label: 'À la retraite', help: '' },
    'situation.notStated': { label: 'Situation non précisée', help: '' },
    'activity.freeAccess': { label: 'Accès libre', help: 'Utilisation des postes sans accompagnement.' },
    'activity.workshop': { label: 'Venus pour un atelier', help: '' },
    'activity.individual': { label: 'Accompagnement individuel', help: '' },
    'activity.schoolGroup': { label: 'Groupes scolaires', help: '' },
    'activity.onlineProcedures': { label: 'Démarches en ligne', help: '' },
    'activity.remote': { label: 'À distance', help: 'Compté à part : ce ne sont pas des passages.' },
    'residence.sameCommune': { label: 'Même commune', help: '' },
    'residence.sameEpci': { label: 'Autre commune de l’intercommunalité', help: '' },
    'residence.elsewhere': { label: 'Plus loin', help: '' },
    'residence.notStated': { label: 'Résidence non précisée', help: '' },
  },
} as const satisfies {
  readonly breakdowns: Readonly<Record<Breakdown, string>>;
  readonly [key: string]: unknown;
};

/** How a questionnaire words a figure. */
export function askedWords(measure: Measure): AskedWords {
  return words[measure];
}

const words: Readonly<Record<Measure, AskedWords>> = {
  ...questionnaireSheet.plainMeasures,
  ...questionnaireSheet.parts,
};
