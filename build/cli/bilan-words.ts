import { createInstance } from 'i18next';
import type { Problem } from '#shared/domain/problem.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';

const KNOWN_FLAGS =
  '--register, --out, --year, --from, --to, --formats, --scope, --language' as const satisfies string;

/** What `npm run bilan` says in the terminal; the keys with a slash are its refusals. */
const bilanFr = {
  building: 'Construction du programme…',
  ownReport: 'Textes, chapitres et objectifs : le bilan « {{title}} » du registre.',
  noReport: 'Aucun bilan de cette période dans le registre : tous les chapitres, sans texte.',
  warning: 'Attention : {{sentence}}',
  noReturn:
    'aucun relevé d’usage pour la période ({{period}}) et le périmètre demandés ; le bilan le dit, sans zéro inventé.',
  underWay: 'la période n’est pas terminée le {{today}} ; les chiffres s’arrêtent là.',
  written: 'Écrit : {{file}}',
  'bilan/unknown-flag': `« {{flag}} » n’est pas une option connue. Options : ${KNOWN_FLAGS}.`,
  'bilan/flag-needs-value': '« {{flag}} » attend une valeur.',
  'bilan/flag-twice': '« {{flag}} » est donné deux fois. Gardez-en un.',
  'bilan/no-register': 'Indiquez le fichier du registre : --register FICHIER.',
  'bilan/no-output': 'Indiquez le dossier où écrire les fichiers : --out DOSSIER.',
  'bilan/no-period': 'Indiquez la période : --year AAAA, ou --from AAAA-MM --to AAAA-MM.',
  'bilan/half-period': '--from et --to vont ensemble : donnez le premier et le dernier mois.',
  'bilan/two-periods': 'Donnez --year, ou --from et --to, mais pas les deux.',
  'bilan/bad-year': '--year attend une année de {{least}} à {{most}}, pas « {{value}} ».',
  'bilan/bad-month': '{{flag}} attend un mois écrit AAAA-MM, de {{least}} à {{most}}, pas « {{value}} ».',
  'bilan/reversed': 'Le dernier mois ({{to}}) vient avant le premier ({{from}}). Échangez --from et --to.',
  'bilan/unknown-format': '« {{value}} » n’est pas un format connu. Formats : {{known}}.',
  'bilan/unknown-language': '--language vaut fr ou en, pas « {{value}} ».',
  'bilan/bad-scope':
    '--scope attend all, departement:CODE, epci:CODE, network:NOM ou place:IDENTIFIANT[,IDENTIFIANT…], pas « {{value}} ».',
  'bilan/unknown-departement': 'Aucun département n’a le code « {{value}} ».',
  'bilan/unknown-epci': 'Aucun EPCI n’a le code « {{value}} ». Donnez son numéro SIREN.',
  'bilan/unknown-network': 'Le registre n’a aucun réseau « {{value}} ».',
  'bilan/unknown-place': 'Le registre n’a aucun lieu « {{value}} ».',
  'bilan/several-networks':
    'Plusieurs réseaux s’appellent « {{value}} ». Donnez l’identifiant de l’un d’eux : {{ids}}.',
  'bilan/several-places':
    'Plusieurs lieux s’appellent « {{value}} ». Donnez l’identifiant de l’un d’eux : {{ids}}.',
  'bilan/cannot-read': 'Le fichier « {{file}} » ne peut pas être lu ({{reason}}).',
  'bilan/not-a-file': '« {{file}} » n’est pas un fichier. Donnez le fichier du registre.',
  'bilan/cannot-write':
    'Le dossier « {{folder}} » ne peut pas recevoir les fichiers ({{reason}}). Rien n’y a été laissé à moitié.',
  'bilan/no-pages':
    'Les pages n’ont pas pu être imprimées ({{reason}}). Rien n’a été écrit ; --formats xlsx,ods n’en a pas besoin.',
  'bilan/build-failed': 'Le programme n’a pas pu être construit : {{reason}}',
  'reason/ENOENT': 'il n’existe pas',
  'reason/EACCES': 'l’accès est refusé',
  'reason/EPERM': 'l’accès est refusé',
  'reason/EEXIST': 'un fichier porte déjà ce nom',
  'reason/ENOTDIR': 'son chemin passe par un fichier',
  'reason/EROFS': 'le disque est en lecture seule',
  'reason/ENOSPC': 'le disque est plein',
} as const;

type BilanWord = keyof typeof bilanFr;

const bilanEn: Readonly<Record<BilanWord, string>> = {
  building: 'Building the program…',
  ownReport: 'Texts, chapters and objectives: the report “{{title}}” of the register.',
  noReport: 'The register has no report of this period: every chapter, without text.',
  warning: 'Warning: {{sentence}}',
  noReturn:
    'no usage return for the period ({{period}}) and the places asked; the report says so, with no invented zero.',
  underWay: 'the period is not over on {{today}}; the figures stop there.',
  written: 'Written: {{file}}',
  'bilan/unknown-flag': `“{{flag}}” is not a known option. Options: ${KNOWN_FLAGS}.`,
  'bilan/flag-needs-value': '“{{flag}}” needs a value.',
  'bilan/flag-twice': '“{{flag}}” is given twice. Keep one.',
  'bilan/no-register': 'Say which register file to read: --register FILE.',
  'bilan/no-output': 'Say which folder gets the files: --out FOLDER.',
  'bilan/no-period': 'Say which period: --year YYYY, or --from YYYY-MM --to YYYY-MM.',
  'bilan/half-period': '--from and --to go together: give the first and the last month.',
  'bilan/two-periods': 'Give --year, or --from and --to, not both.',
  'bilan/bad-year': '--year needs a year from {{least}} to {{most}}, not “{{value}}”.',
  'bilan/bad-month': '{{flag}} needs a month written YYYY-MM, from {{least}} to {{most}}, not “{{value}}”.',
  'bilan/reversed': 'The last month ({{to}}) comes before the first ({{from}}). Swap --from and --to.',
  'bilan/unknown-format': '“{{value}}” is not a known format. Formats: {{known}}.',
  'bilan/unknown-language': '--language is fr or en, not “{{value}}”.',
  'bilan/bad-scope':
    '--scope needs all, departement:CODE, epci:CODE, network:NAME or place:ID[,ID…], not “{{value}}”.',
  'bilan/unknown-departement': 'No département has the code “{{value}}”.',
  'bilan/unknown-epci': 'No EPCI has the code “{{value}}”. Give its SIREN number.',
  'bilan/unknown-network': 'The register has no network “{{value}}”.',
  'bilan/unknown-place': 'The register has no place “{{value}}”.',
  'bilan/several-networks': 'Several networks are called “{{value}}”. Give the id of one of them: {{ids}}.',
  'bilan/several-places': 'Several places are called “{{value}}”. Give the id of one of them: {{ids}}.',
  'bilan/cannot-read': 'The file “{{file}}” cannot be read ({{reason}}).',
  'bilan/not-a-file': '“{{file}}” is not a file. Give the file of the register.',
  'bilan/cannot-write':
    'The folder “{{folder}}” cannot take the files ({{reason}}). Nothing was left in it half written.',
  'bilan/no-pages':
    'The pages could not be printed ({{reason}}). Nothing was written; --formats xlsx,ods does not need them.',
  'bilan/build-failed': 'The program could not be built: {{reason}}',
  'reason/ENOENT': 'it does not exist',
  'reason/EACCES': 'access is refused',
  'reason/EPERM': 'access is refused',
  'reason/EEXIST': 'a file has this name already',
  'reason/ENOTDIR': 'its path goes through a file',
  'reason/EROFS': 'the disk is read-only',
  'reason/ENOSPC': 'the disk is full',
};

export type BilanWords = {
  readonly language: Language;
  readonly say: (word: BilanWord, values?: Problem['values']) => string;
  /** The sentence of a refusal: the command's own, or one of the register's reader. */
  readonly refusal: (problem: Problem) => string;
};

/** The words of the command in the system's language: French, unless it asks for English. */
export function makeBilanWords(locale: string): BilanWords {
  const language: Language = locale.toLowerCase().startsWith('en') ? 'en' : 'fr';
  const words = createInstance({
    resources: {
      fr: { bilan: bilanFr, errors: fr.errors },
      en: { bilan: bilanEn, errors: en.errors },
    },
    lng: language,
    fallbackLng: 'fr',
    defaultNS: 'bilan',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void words.init();
  // The keys of this catalogue are no part of the screens', which the compiler knows.
  const sentence = (key: string, values: Problem['values'], ns: string): string =>
    String(Reflect.apply(words.t, words, [key, { ...values, ns }]));
  // The system's reasons are codes; those that a person can do something about have words.
  const reason = (code: string | number | undefined): string | null =>
    code !== undefined && isOwn(`reason/${code}`) ? sentence(`reason/${code}`, {}, 'bilan') : null;
  return {
    language,
    say: (word, values = {}) => sentence(word, values, 'bilan'),
    refusal: ({ code, values }) => {
      const told = reason(values.reason);
      return sentence(
        code,
        told === null ? values : { ...values, reason: told },
        isOwn(code) ? 'bilan' : 'errors',
      );
    },
  };
}

const isOwn = (key: string): boolean => Object.hasOwn(bilanFr, key);

/** The first line of what the system or the browser said: what follows it is for a developer. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const { code } = error;
    if (isOwn(`reason/${code}`)) return code;
  }
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? text;
}
