import {
  nationalAccessModes,
  nationalFees,
  nationalProgrammes,
  nationalPublics,
  nationalServices,
  nationalSpecificSupport,
  nationalSupportModes,
  nationalTrainingLabels,
} from '#shared/domain/access-point/national-lists.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { ReadField } from './fields.ts';

/** The closed lists by the field of a place that holds them. */
export const closedLists = {
  services: nationalServices,
  publics: nationalPublics,
  specificSupport: nationalSpecificSupport,
  fees: nationalFees,
  programmes: nationalProgrammes,
  trainingLabels: nationalTrainingLabels,
  accessModes: nationalAccessModes,
  supportModes: nationalSupportModes,
} as const;
export type ClosedList = keyof typeof closedLists;
export type CodeOf<L extends ClosedList> = keyof (typeof closedLists)[L] & string;
/** Codes of every closed list. */
export type ClosedCodes = { readonly [L in ClosedList]: readonly CodeOf<L>[] };

/**
 * Where a value of the file goes: a code of a closed list; the free list of other labels; or the notes, for a value
 * of v0 that v1 has no equivalent of.
 */
type Target =
  | { readonly list: ClosedList; readonly code: string }
  | { readonly list: 'otherLabels' }
  | { readonly list: 'notes' };
/** The same where it is written by hand: the compiler checks that the list has the code. */
type WrittenTarget =
  | { readonly [L in ClosedList]: { readonly list: L; readonly code: CodeOf<L> } }[ClosedList]
  | Exclude<Target, { readonly code: string }>;

/** Values of v0.1.1 (section 6 of the standard's table) and of drafts before it, by the beginning that names them. */
const formerServices: Readonly<Record<string, CodeOf<'services'>>> = {
  'Devenir autonome dans les démarches administratives': 'administrativeHelp',
  'Gagner en autonomie dans les démarches administratives': 'administrativeHelp',
  'Réaliser des démarches administratives avec un accompagnement': 'administrativeHelp',
  'Être accompagné dans les démarches administratives': 'administrativeHelp',
  'Accompagner les démarches de santé': 'administrativeHelp',
  'Prendre en main un smartphone ou une tablette': 'everydayTools',
  'Prendre en main un ordinateur': 'everydayTools',
  'Utiliser le numérique au quotidien': 'everydayTools',
  'Approfondir ma culture numérique': 'digitalCulture',
  'Promouvoir la citoyenneté numérique': 'digitalCulture',
  'Favoriser mon insertion professionnelle': 'employment',
  'Créer et développer mon entreprise': 'employment',
  'Accéder à une connexion internet': 'internetAccess',
  'Accéder à du matériel': 'internetAccess',
  "S'équiper en matériel informatique": 'affordableEquipment',
  'Créer avec le numérique': 'leisure',
  "Soutenir la parentalité et l'éducation avec le numérique": 'parenting',
};

const formerPublics: Readonly<Record<string, WrittenTarget>> = {
  'Seniors (+ 65 ans)': { list: 'publics', code: 'seniors' },
  'Familles/enfants': { list: 'publics', code: 'families' },
  'Jeunes (16-26 ans)': { list: 'publics', code: 'youth' },
  'Uniquement femmes': { list: 'publics', code: 'women' },
  'Public langues étrangères': { list: 'specificSupport', code: 'otherLanguages' },
  'Handicaps psychiques': { list: 'specificSupport', code: 'mentalDisability' },
  "Personnes en situation d'illettrisme": { list: 'specificSupport', code: 'illiteracy' },
  Adultes: { list: 'notes' },
};

const formerFees: Readonly<Record<string, WrittenTarget>> = {
  'Accepte le Pass numérique': { list: 'notes' },
  Adhésion: { list: 'notes' },
};

const formerLabels: Readonly<Record<string, WrittenTarget>> = {
  CNFS: { list: 'programmes', code: 'conseillersNumeriques' },
  'Conseiller numérique': { list: 'programmes', code: 'conseillersNumeriques' },
  'Grandes écoles du numérique': { list: 'programmes', code: 'grandeEcole' },
  'Point numérique CAF': { list: 'programmes', code: 'cafPoint' },
  APTIC: { list: 'otherLabels' },
  'Point relais CAF': { list: 'otherLabels' },
  'Relais pôle emploi': { list: 'otherLabels' },
  'French Tech': { list: 'otherLabels' },
  'Campus connecté': { list: 'otherLabels' },
};

const formerSupportModes: Readonly<Record<string, WrittenTarget>> = {
  Seul: { list: 'supportModes', code: 'autonomous' },
  "Avec de l'aide": { list: 'supportModes', code: 'individual' },
  'Dans un atelier': { list: 'supportModes', code: 'workshop' },
  'A ma place': { list: 'notes' },
};

type Dictionary = ReadonlyMap<string, Target>;

/** Files mix the values of both versions in one field, so each field reads the values of its whole group. */
const publicValues = dictionaryOf(['publics', 'specificSupport'], formerPublics);
const labelValues = dictionaryOf(['programmes', 'trainingLabels'], formerLabels);
const dictionaries: Readonly<Partial<Record<ReadField, Dictionary>>> = {
  services: dictionaryOf(
    ['services'],
    Object.fromEntries(
      Object.entries(formerServices).map(([text, code]): [string, Target] => [
        text,
        { list: 'services', code },
      ]),
    ),
  ),
  publics_specifiquement_adresses: publicValues,
  prise_en_charge_specifique: publicValues,
  publics_accueillis: publicValues,
  frais_a_charge: dictionaryOf(['fees'], formerFees),
  dispositif_programmes_nationaux: labelValues,
  formations_labels: labelValues,
  labels_nationaux: labelValues,
  modalites_acces: dictionaryOf(['accessModes'], {}),
  modalites_accompagnement: dictionaryOf(['supportModes'], formerSupportModes),
};

/** Fields whose values come from a closed list. */
export const closedFields: readonly ReadField[] = [
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'publics_accueillis',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'labels_nationaux',
  'modalites_acces',
  'modalites_accompagnement',
];

const EXACT_LIMIT = 1_000;
const exactTargets = new Map<string, Target>();

/**
 * Where a value of a closed field goes. Accents, case, blanks, straight and curly apostrophes make no difference
 * (sections 4 and 5 of the standard's table); of v0's long forms (`Seul : j'ai accès…`) the beginning decides.
 * Null for a value of neither version.
 */
export function targetOf(field: ReadField, value: string): Target | null {
  const dictionary = dictionaries[field];
  if (dictionary === undefined) return null;
  // Lists write their few values in one way: most are found as they stand, and folding costs the most of a row.
  const exact = exactTargets.get(`${field}\n${value}`);
  if (exact !== undefined) return exact;
  const [beginning = value] = value.split(/\s*:\s/);
  const target = dictionary.get(foldText(value)) ?? dictionary.get(foldText(beginning)) ?? null;
  if (target !== null && exactTargets.size < EXACT_LIMIT) exactTargets.set(`${field}\n${value}`, target);
  return target;
}

function dictionaryOf(lists: readonly ClosedList[], former: Readonly<Record<string, Target>>): Dictionary {
  const entries = new Map<string, Target>();
  for (const [text, target] of Object.entries(former)) entries.set(foldText(text), target);
  for (const list of lists)
    for (const [code, text] of Object.entries(closedLists[list])) entries.set(foldText(text), { list, code });
  return entries;
}

/** The codes that a closed list has, out of those collected for it. */
export function codesOf<L extends ClosedList>(list: L, codes: readonly string[]): CodeOf<L>[] {
  return codes.filter((code): code is CodeOf<L> => code in closedLists[list]);
}
