import { type ClosedList, closedLists } from './closed-values.ts';
import type { NationalField } from './fields.ts';

/** What the schema of the standard asks of a field. */
export type FieldRule = {
  readonly required: boolean;
  readonly type: 'string' | 'number' | 'date';
  /** Form of the whole value; null where any text will do. */
  readonly pattern: RegExp | null;
  /** In characters. */
  readonly maxLength: number | null;
  /** The only values allowed, each in its exact writing; null where the list is open. */
  readonly values: readonly string[] | null;
  /** Whether a cell may hold several values, `|` between them. */
  readonly several: boolean;
};

/** The closed list of each field that has one. */
export const listOfField = {
  services: 'services',
  publics_specifiquement_adresses: 'publics',
  prise_en_charge_specifique: 'specificSupport',
  frais_a_charge: 'fees',
  dispositif_programmes_nationaux: 'programmes',
  formations_labels: 'trainingLabels',
  modalites_acces: 'accessModes',
  modalites_accompagnement: 'supportModes',
} as const satisfies Readonly<Partial<Record<NationalField, ClosedList>>>;

/** `itinerance` of each form of a place. */
export const nationalForms = {
  fixed: ['Fixe'],
  itinerant: ['Itinérant'],
  both: ['Itinérant', 'Fixe'],
} as const;

const text: FieldRule = {
  required: false,
  type: 'string',
  pattern: null,
  maxLength: null,
  values: null,
  several: false,
};
const required: FieldRule = { ...text, required: true };
const several: FieldRule = { ...text, several: true };
const closed = (list: ClosedList): FieldRule => ({ ...several, values: Object.values(closedLists[list]) });

/**
 * The rules of the schema v1.0.2, as data: the import and the export read them from here (sections 1 and 2 of the
 * standard's table; its patterns of lists, which are not anchored, are applied value by value as section 5, 5 says).
 */
export const fieldRules = {
  id: required,
  pivot: { ...required, pattern: /^[a-zA-Z0-9]{9,14}$/ },
  nom: required,
  commune: required,
  code_postal: { ...required, pattern: /^\d{5}$/ },
  code_insee: { ...text, pattern: /^([013-9]\d|2[AB1-9])\d{3}$/ },
  adresse: required,
  complement_adresse: text,
  latitude: { ...text, type: 'number' },
  longitude: { ...text, type: 'number' },
  typologie: several,
  telephone: {
    ...text,
    pattern: /^(\+33|\+590|\+594|\+262|\+596|\+269|\+687|\+689|\+508|\+681)(\d){6,9}$/,
  },
  courriels: several,
  site_web: several,
  horaires: text,
  presentation_resume: { ...text, maxLength: 280 },
  presentation_detail: text,
  source: text,
  itinerance: { ...several, values: nationalForms.both },
  structure_parente: text,
  date_maj: { ...required, type: 'date' },
  services: closed('services'),
  publics_specifiquement_adresses: closed('publics'),
  prise_en_charge_specifique: closed('specificSupport'),
  frais_a_charge: closed('fees'),
  dispositif_programmes_nationaux: closed('programmes'),
  formations_labels: closed('trainingLabels'),
  autres_formations_labels: several,
  modalites_acces: closed('accessModes'),
  modalites_accompagnement: closed('supportModes'),
  fiche_acces_libre: text,
  prise_rdv: text,
} as const satisfies Readonly<Record<NationalField, FieldRule>>;

/** The rule of a field. */
export function ruleOf(field: NationalField): FieldRule {
  return fieldRules[field];
}

/** Day before which a `date_maj` is implausible: data of the standard are younger than the standard. */
export const EARLIEST_UPDATE = '2000-01-01';

/** What the national tools write for a structure whose identifier is not known; read as none. */
export const UNKNOWN_PIVOT = '00000000000000';
