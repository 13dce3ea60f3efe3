import { foldText } from '#shared/search/fold-text.ts';
import { type WeightedWords, wordAgreement } from './weighted-words.ts';

/** A name as it is compared. */
export type ComparedName = {
  /** Folded whole, long terms shortened. */
  readonly text: string;
  readonly words: WeightedWords;
  /** What kind of house the name says: a town hall, a library… Empty when it says none. */
  readonly kinds: ReadonlySet<string>;
};

/** Terms of several words, and the one that they are compared by. Longest first. */
const terms: readonly (readonly [RegExp, string])[] = (
  [
    ['centre communal d action sociale', 'ccas'],
    ['centre intercommunal d action sociale', 'cias'],
    ['maisons? (?:de )?france services?|espaces? france services?|france services?', 'franceservices'],
    ['maisons? de services? au public|msap', 'franceservices'],
    ['espaces? publics? numeriques?', 'epn'],
    ['points? d acces public a internet', 'papi'],
    ['centre (?:social et culturel|socio ?culturel)|csc', 'centresocial'],
    ['centre social', 'centresocial'],
    ['maison des jeunes et de la culture', 'mjc'],
    ['maison pour tous', 'mpt'],
    ['maison departementale des solidarites|mds', 'mds'],
    ['mission locale', 'missionlocale'],
    ['hotel de ville|mairie annexe|mairies?', 'mairie'],
    ['hotel du departement|conseil departemental', 'departement'],
    ['france travail|pole emploi', 'francetravail'],
    ['la poste|bureau de poste|agence postale(?: communale)?', 'poste'],
    ['(?:bureau|point|centre) (?:d )?information jeunesse', 'infojeunes'],
    ['office de tourisme|office du tourisme', 'tourisme'],
    ['tiers ?lieux?', 'tierslieu'],
    ['foyer rural', 'foyerrural'],
    ['communaute (?:de|des|d) (?:communes|agglomeration)', 'intercommunalite'],
  ] as const
).map(([pattern, term]) => [new RegExp(`^(?:${pattern})$`), term] as const);
/** All of them at once: most names hold none, and are read through a single time. */
const anyTerm = new RegExp(
  `(?<= )(?:${terms.map(([{ source }]) => source.slice(1, -1)).join('|')})(?= )`,
  'g',
);

/** Words that say what kind of house it is; two names that say different kinds are two houses, at one address too. */
const kindOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mairie: 'mairie',
    mediatheque: 'library',
    bibliotheque: 'library',
    bibliobus: 'library',
    mediabus: 'library',
    ludotheque: 'toyLibrary',
    ecole: 'school',
    college: 'school',
    lycee: 'school',
    mfr: 'school',
    universite: 'university',
    ccas: 'ccas',
    cias: 'ccas',
    centresocial: 'socialCentre',
    missionlocale: 'missionlocale',
    francetravail: 'francetravail',
    poste: 'poste',
    mds: 'mds',
    caf: 'caf',
    cpam: 'cpam',
    msa: 'msa',
    prefecture: 'prefecture',
    tourisme: 'tourisme',
    mjc: 'mjc',
    infojeunes: 'infojeunes',
    foyerrural: 'foyerrural',
    tierslieu: 'tierslieu',
    franceservices: 'franceservices',
    intercommunalite: 'intercommunalite',
    departement: 'departement',
    emmaus: 'emmaus',
    musee: 'musee',
  }),
);

/** Words that tell nothing. */
const stopWords = new Set(
  'a au aux avec d de des du en et l la le les ou par pour s sur sous un une'.split(' '),
);
/** Words that so many names share that they tell little. */
const commonWords = new Set(
  (
    'accueil antenne asso association atelier ateliers bus bureau centre club commune communal communale ' +
    'communautaire communaute conseiller conseillere culturel culturelle cyber cyberbase cyberespace epn ' +
    'espace informatique intercommunal intercommunale internet itinerant itinerante lieu local locale maison ' +
    'mediateur mediatrice mediation mpt municipal municipale multimedia numerique numeriques papi permanence ' +
    'point pole public publique relais rural rurale saint sainte salle service services siege site social ' +
    'sociale structure ville village'
  ).split(' '),
);
const PROPER = 100;
const COMMON = 30;
const KIND = 50;
/** Two neighbours of one commune both bear its name. */
const COMMUNE = 10;

/**
 * Prepares a name to be compared.
 *
 * @param communeName its words tell little, since every place of the commune may bear them
 */
export function comparedName(name: string, communeName: string | null): ComparedName {
  const text = ` ${foldText(name)} `
    .replace(anyTerm, (found) => terms.find(([pattern]) => pattern.test(found))?.[1] ?? found)
    .trim();
  const ofCommune = new Set(foldText(communeName ?? '').split(' '));
  const words = new Map<string, number>();
  const kinds = new Set<string>();
  for (const word of text.split(' ')) {
    if (word === '' || stopWords.has(word)) continue;
    const kind = kindOf.get(word);
    if (kind !== undefined) kinds.add(kind);
    words.set(word, weightOf(word, kind !== undefined, ofCommune));
  }
  return { text, words, kinds };
}

function weightOf(word: string, isKind: boolean, ofCommune: ReadonlySet<string>): number {
  if (ofCommune.has(word)) return COMMUNE;
  if (isKind) return KIND;
  return commonWords.has(word) ? COMMON : PROPER;
}

/** Whether both names say what kind of house it is, and none that the other says. */
export function kindsDiffer(a: ComparedName, b: ComparedName): boolean {
  if (a.kinds.size === 0 || b.kinds.size === 0) return false;
  for (const kind of a.kinds) if (b.kinds.has(kind)) return false;
  return true;
}

/** How alike two names are, from 0 to 1. Symmetric; 1 for names that fold to the same text. */
export function nameAgreement(a: ComparedName, b: ComparedName): number {
  if (a.text === b.text) return 1;
  return wordAgreement(a.words, b.words) * (kindsDiffer(a, b) ? 0.5 : 1);
}
