import { foldText } from '#shared/search/fold-text.ts';

/** The 32 fields of the standard « Lieux de médiation numérique » v1.0.2, in its order (section 1 of its table). */
export const nationalFields = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'latitude',
  'longitude',
  'typologie',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'presentation_resume',
  'presentation_detail',
  'source',
  'itinerance',
  'structure_parente',
  'date_maj',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'modalites_accompagnement',
  'fiche_acces_libre',
  'prise_rdv',
] as const;
export type NationalField = (typeof nationalFields)[number];

/** Fields of v0 that v1 split or dropped; the renamed ones are read under their v1 name (section 5, 6). */
export const formerFields = ['cle_ban', 'publics_accueillis', 'labels_nationaux'] as const;

/** A field that the import reads. */
export type ReadField = NationalField | (typeof formerFields)[number];

/** Without these a list cannot be read at all. */
export const essentialFields = ['id', 'nom', 'commune'] as const satisfies readonly NationalField[];
/** Required by the standard; the import does without, and says so. */
export const expectedFields = [
  'pivot',
  'code_postal',
  'adresse',
  'date_maj',
] as const satisfies readonly NationalField[];

/** Names of v0, and spellings seen in real files → the field of v1. */
const renamed: Readonly<Record<string, ReadField>> = {
  courriel: 'courriels',
  labels_autres: 'autres_formations_labels',
  autres_formations_et_labels: 'autres_formations_labels',
  accessibilite: 'fiche_acces_libre',
  conditions_acces: 'frais_a_charge',
  conditions_access: 'frais_a_charge',
  presentation_resumee: 'presentation_resume',
};

const fieldByKey = new Map<string, ReadField>([
  ...[...nationalFields, ...formerFields].map((field): [string, ReadField] => [keyOf(field), field]),
  ...Object.entries(renamed).map(([name, field]): [string, ReadField] => [keyOf(name), field]),
]);

/** Names that only v1 has, and names that only v0 has. */
const currentOnly = new Set([
  'courriels',
  'itinerance',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'fiche_acces_libre',
]);
const formerOnly = new Set([
  'cle_ban',
  'courriel',
  'publics_accueillis',
  'conditions_acces',
  'labels_nationaux',
  'labels_autres',
  'accessibilite',
]);

/** The field that a column's name stands for, of either version; null for a column that is not of the standard. */
export function fieldOfColumn(name: string): ReadField | null {
  // Nearly all files write the names as the standard does; each row of JSON names its fields again.
  return fieldByKey.get(name) ?? fieldByKey.get(keyOf(name)) ?? null;
}

/** Version that the columns speak of. Real files mix both: one name of v1 is enough for v1. */
export function versionOfColumns(names: readonly string[]): 'v0' | 'v1' {
  const keys = names.map((name) => name.trim().toLowerCase());
  if (keys.some((key) => currentOnly.has(key))) return 'v1';
  return keys.some((key) => formerOnly.has(key)) ? 'v0' : 'v1';
}

/** Case, accents, blanks and underscores of a heading make no difference. */
function keyOf(name: string): string {
  return foldText(name).replaceAll(' ', '_');
}
