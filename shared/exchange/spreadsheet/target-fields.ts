import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';

/** Days of the week as the keys of their columns spell them, Monday first. */
export const weekDays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export type WeekDay = (typeof weekDays)[number];
/** The part of a day that a column gives the hours of: the whole day, its morning, its afternoon. */
export const dayParts = ['', 'Morning', 'Afternoon'] as const;
export type DayPart = (typeof dayParts)[number];

/** Under which heading the choice of a column shows a field. */
export const fieldGroups = [
  'identity',
  'address',
  'reach',
  'hours',
  'equipment',
  'services',
  'work',
  'loan',
  'ticket',
  'session',
  'publics',
  'followUp',
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** How the values of a field are read; `choice` and `choices` take their values from a closed list. */
export type FieldKind =
  | 'text'
  | 'number'
  | 'hours'
  | 'day'
  | 'contact'
  | 'place'
  | 'position'
  | 'identifier'
  | 'choice'
  | 'choices'
  | 'record'
  | 'list';

type FieldDescription = {
  readonly kind: FieldKind;
  readonly group: FieldGroup;
  /** Whether several columns may fill it together. */
  readonly several?: true;
};

const identity = {
  externalId: { kind: 'identifier', group: 'identity' },
  ownId: { kind: 'identifier', group: 'identity' },
} as const satisfies Readonly<Record<string, FieldDescription>>;

const address = {
  address: { kind: 'place', group: 'address', several: true },
  fullAddress: { kind: 'place', group: 'address' },
  addressComplement: { kind: 'place', group: 'address', several: true },
  postcode: { kind: 'place', group: 'address' },
  communeName: { kind: 'place', group: 'address' },
  communeCode: { kind: 'place', group: 'address' },
} as const satisfies Readonly<Record<string, FieldDescription>>;

const reach = {
  phone: { kind: 'contact', group: 'reach', several: true },
  emails: { kind: 'contact', group: 'reach', several: true },
} as const satisfies Readonly<Record<string, FieldDescription>>;

const contact = {
  websites: { kind: 'contact', group: 'reach', several: true },
  contactName: { kind: 'contact', group: 'reach' },
  contactRole: { kind: 'contact', group: 'reach' },
  contactPhone: { kind: 'contact', group: 'reach' },
  contactEmail: { kind: 'contact', group: 'reach' },
} as const satisfies Readonly<Record<string, FieldDescription>>;

const followUp = {
  verifiedOn: { kind: 'day', group: 'followUp' },
  notes: { kind: 'text', group: 'followUp', several: true },
} as const satisfies Readonly<Record<string, FieldDescription>>;

const dayHours = { kind: 'hours', group: 'hours', several: true } as const;

const placeFields = {
  name: { kind: 'text', group: 'identity' },
  ...identity,
  pivot: { kind: 'identifier', group: 'identity' },
  carrier: { kind: 'record', group: 'identity' },
  carrierSiret: { kind: 'identifier', group: 'identity' },
  networks: { kind: 'record', group: 'identity', several: true },
  form: { kind: 'choice', group: 'identity' },
  typologies: { kind: 'choices', group: 'identity', several: true },
  status: { kind: 'choice', group: 'identity' },
  statusFrom: { kind: 'day', group: 'identity' },
  closedOn: { kind: 'day', group: 'identity' },
  origin: { kind: 'choice', group: 'identity' },
  zoning: { kind: 'choices', group: 'identity', several: true },
  hub: { kind: 'record', group: 'identity' },
  summary: { kind: 'text', group: 'identity' },
  description: { kind: 'text', group: 'identity', several: true },
  ...address,
  latitude: { kind: 'position', group: 'address' },
  longitude: { kind: 'position', group: 'address' },
  position: { kind: 'position', group: 'address' },
  ...reach,
  ...contact,
  appointmentUrl: { kind: 'contact', group: 'reach' },
  accessibilitySheet: { kind: 'contact', group: 'reach' },
  openingHours: { kind: 'hours', group: 'hours' },
  hoursMonday: dayHours,
  hoursMondayMorning: dayHours,
  hoursMondayAfternoon: dayHours,
  hoursTuesday: dayHours,
  hoursTuesdayMorning: dayHours,
  hoursTuesdayAfternoon: dayHours,
  hoursWednesday: dayHours,
  hoursWednesdayMorning: dayHours,
  hoursWednesdayAfternoon: dayHours,
  hoursThursday: dayHours,
  hoursThursdayMorning: dayHours,
  hoursThursdayAfternoon: dayHours,
  hoursFriday: dayHours,
  hoursFridayMorning: dayHours,
  hoursFridayAfternoon: dayHours,
  hoursSaturday: dayHours,
  hoursSaturdayMorning: dayHours,
  hoursSaturdayAfternoon: dayHours,
  hoursSunday: dayHours,
  hoursSundayMorning: dayHours,
  hoursSundayAfternoon: dayHours,
  openingHoursHolidays: { kind: 'hours', group: 'hours' },
  weeklyOpening: { kind: 'number', group: 'hours' },
  weeklyFreeAccess: { kind: 'number', group: 'hours' },
  weeklyAccompanied: { kind: 'number', group: 'hours' },
  workstationsFixed: { kind: 'number', group: 'equipment' },
  workstationsPortable: { kind: 'number', group: 'equipment' },
  tablets: { kind: 'number', group: 'equipment' },
  connection: { kind: 'choice', group: 'equipment' },
  wheelchair: { kind: 'choice', group: 'equipment' },
  animatorExpected: { kind: 'choice', group: 'equipment' },
  services: { kind: 'choices', group: 'services', several: true },
  publics: { kind: 'choices', group: 'services', several: true },
  specificSupport: { kind: 'choices', group: 'services', several: true },
  fees: { kind: 'choices', group: 'services', several: true },
  programmes: { kind: 'choices', group: 'services', several: true },
  trainingLabels: { kind: 'choices', group: 'services', several: true },
  otherTrainingLabels: { kind: 'list', group: 'services', several: true },
  accessModes: { kind: 'choices', group: 'services', several: true },
  supportModes: { kind: 'choices', group: 'services', several: true },
  rhythm: { kind: 'choice', group: 'followUp' },
  dataSource: { kind: 'text', group: 'followUp' },
  sourceUpdatedOn: { kind: 'day', group: 'followUp' },
  ...followUp,
} as const satisfies Readonly<Record<string, FieldDescription>>;

const organisationFields = {
  name: { kind: 'text', group: 'identity' },
  ...identity,
  kind: { kind: 'choice', group: 'identity' },
  siret: { kind: 'identifier', group: 'identity' },
  rna: { kind: 'identifier', group: 'identity' },
  roles: { kind: 'choices', group: 'identity', several: true },
  ...address,
  ...reach,
  ...contact,
  ...followUp,
} as const satisfies Readonly<Record<string, FieldDescription>>;

const animatorFields = {
  fullName: { kind: 'text', group: 'identity' },
  lastName: { kind: 'text', group: 'identity' },
  firstName: { kind: 'text', group: 'identity' },
  ...identity,
  kind: { kind: 'choice', group: 'work' },
  status: { kind: 'choice', group: 'work' },
  contract: { kind: 'choice', group: 'work' },
  contractFrom: { kind: 'day', group: 'work' },
  contractTo: { kind: 'day', group: 'work' },
  ftePercent: { kind: 'number', group: 'work' },
  employer: { kind: 'record', group: 'work' },
  employerSiret: { kind: 'identifier', group: 'work' },
  skills: { kind: 'list', group: 'work', several: true },
  accreditations: { kind: 'list', group: 'work', several: true },
  trainings: { kind: 'list', group: 'work', several: true },
  travelKm: { kind: 'number', group: 'work' },
  fullAddress: address.fullAddress,
  postcode: address.postcode,
  communeName: address.communeName,
  communeCode: address.communeCode,
  ...reach,
  ...followUp,
} as const satisfies Readonly<Record<string, FieldDescription>>;

const itemFields = {
  inventoryNumber: { kind: 'identifier', group: 'identity' },
  name: { kind: 'text', group: 'identity' },
  ownId: { kind: 'identifier', group: 'identity' },
  category: { kind: 'choice', group: 'identity' },
  brand: { kind: 'text', group: 'identity' },
  model: { kind: 'text', group: 'identity' },
  serial: { kind: 'identifier', group: 'identity' },
  quantity: { kind: 'number', group: 'equipment' },
  condition: { kind: 'choice', group: 'equipment' },
  accessories: { kind: 'list', group: 'equipment', several: true },
  loanPoint: { kind: 'record', group: 'equipment' },
  value: { kind: 'number', group: 'equipment' },
  acquiredOn: { kind: 'day', group: 'equipment' },
  origin: { kind: 'choice', group: 'equipment' },
  funding: { kind: 'text', group: 'equipment' },
  notes: followUp.notes,
} as const satisfies Readonly<Record<string, FieldDescription>>;

const loanFields = {
  number: { kind: 'identifier', group: 'identity' },
  borrower: { kind: 'record', group: 'identity' },
  borrowerName: { kind: 'text', group: 'identity' },
  borrowerCommune: { kind: 'place', group: 'identity' },
  loanPoint: { kind: 'record', group: 'identity' },
  purpose: { kind: 'text', group: 'identity' },
  item: { kind: 'record', group: 'equipment' },
  serial: { kind: 'identifier', group: 'equipment' },
  kit: { kind: 'record', group: 'equipment' },
  quantity: { kind: 'number', group: 'equipment' },
  conditionOut: { kind: 'choice', group: 'equipment' },
  conditionIn: { kind: 'choice', group: 'equipment' },
  from: { kind: 'day', group: 'loan' },
  due: { kind: 'day', group: 'loan' },
  handedOverOn: { kind: 'day', group: 'loan' },
  returnedOn: { kind: 'day', group: 'loan' },
  deposit: { kind: 'number', group: 'loan' },
  contactName: contact.contactName,
  contactPhone: contact.contactPhone,
  contactEmail: contact.contactEmail,
  notes: followUp.notes,
} as const satisfies Readonly<Record<string, FieldDescription>>;

const ticketFields = {
  number: { kind: 'identifier', group: 'identity' },
  subject: { kind: 'text', group: 'identity' },
  description: { kind: 'text', group: 'identity', several: true },
  place: { kind: 'record', group: 'identity' },
  placeCommune: { kind: 'place', group: 'identity' },
  organisation: { kind: 'record', group: 'identity' },
  caller: { kind: 'text', group: 'identity' },
  callerPhone: { kind: 'contact', group: 'identity' },
  item: { kind: 'record', group: 'identity' },
  category: { kind: 'choice', group: 'ticket' },
  type: { kind: 'choice', group: 'ticket' },
  channel: { kind: 'choice', group: 'ticket' },
  urgency: { kind: 'choice', group: 'ticket' },
  impact: { kind: 'choice', group: 'ticket' },
  priority: { kind: 'choice', group: 'ticket' },
  level: { kind: 'record', group: 'ticket' },
  assignee: { kind: 'text', group: 'ticket' },
  openedAt: { kind: 'day', group: 'followUp' },
  openedTime: { kind: 'text', group: 'followUp' },
  answeredAt: { kind: 'day', group: 'followUp' },
  answeredTime: { kind: 'text', group: 'followUp' },
  solvedAt: { kind: 'day', group: 'followUp' },
  solvedTime: { kind: 'text', group: 'followUp' },
  closedAt: { kind: 'day', group: 'followUp' },
  cause: { kind: 'text', group: 'followUp' },
  solution: { kind: 'text', group: 'followUp' },
  minutes: { kind: 'number', group: 'followUp' },
  satisfaction: { kind: 'choice', group: 'followUp' },
} as const satisfies Readonly<Record<string, FieldDescription>>;

const counted = { kind: 'number', group: 'publics', several: true } as const;

const sessionFields = {
  number: { kind: 'identifier', group: 'identity' },
  day: { kind: 'day', group: 'identity' },
  start: { kind: 'text', group: 'identity' },
  place: { kind: 'record', group: 'identity' },
  placeCommune: { kind: 'place', group: 'identity' },
  stop: { kind: 'record', group: 'identity' },
  animator: { kind: 'record', group: 'identity', several: true },
  kind: { kind: 'choice', group: 'session' },
  remote: { kind: 'choice', group: 'session' },
  theme: { kind: 'choice', group: 'session', several: true },
  title: { kind: 'text', group: 'session' },
  minutes: { kind: 'number', group: 'session' },
  seats: { kind: 'number', group: 'session' },
  participants: { kind: 'number', group: 'publics' },
  gender: { kind: 'choice', group: 'publics' },
  age: { kind: 'choice', group: 'publics' },
  situation: { kind: 'choice', group: 'publics' },
  residence: { kind: 'choice', group: 'publics' },
  genderWoman: counted,
  genderMan: counted,
  genderOther: counted,
  ageUnder12: counted,
  ageFrom12to17: counted,
  ageUnder18: counted,
  ageFrom18to24: counted,
  ageFrom25to39: counted,
  ageFrom40to59: counted,
  ageFrom60to69: counted,
  ageOver70: counted,
  ageOver60: counted,
  situationEducation: counted,
  situationEmployed: counted,
  situationWithoutEmployment: counted,
  situationRetired: counted,
  residenceSameCommune: counted,
  residenceSameEpci: counted,
  residenceElsewhere: counted,
  comment: { kind: 'text', group: 'followUp', several: true },
} as const satisfies Readonly<Record<string, FieldDescription>>;

const fieldsOf = {
  accessPoint: placeFields,
  organisation: organisationFields,
  animator: animatorFields,
  item: itemFields,
  loan: loanFields,
  ticket: ticketFields,
  session: sessionFields,
} as const;

/** Keys of the fields that a column of each target can fill. */
export type FieldKeyOf = { readonly [T in ImportTarget]: keyof (typeof fieldsOf)[T] & string };
export type FieldKey = FieldKeyOf[ImportTarget];

/** A field that a column can fill. Its label is `spreadsheetFields.<target>.<key>` in the catalogue. */
export type TargetField = {
  readonly key: FieldKey;
  readonly kind: FieldKind;
  readonly group: FieldGroup;
  readonly several: boolean;
};

const listed: Readonly<Record<ImportTarget, readonly TargetField[]>> = {
  accessPoint: describe(placeFields),
  organisation: describe(organisationFields),
  animator: describe(animatorFields),
  item: describe(itemFields),
  loan: describe(loanFields),
  ticket: describe(ticketFields),
  session: describe(sessionFields),
};

/** The fields that a column can fill, in the order in which they are offered. */
export function targetFields(target: ImportTarget): readonly TargetField[] {
  return listed[target];
}

const byKey = new Map<string, TargetField>(
  Object.entries(listed).flatMap(([target, fields]) =>
    fields.map((field): [string, TargetField] => [`${target}\n${field.key}`, field]),
  ),
);

/** The field of a key; null for a key of another version, whose column is then not read. */
export function targetField(target: ImportTarget, key: string): TargetField | null {
  return byKey.get(`${target}\n${key}`) ?? null;
}

/** The key of the column that gives the hours of a day or of a part of it. */
export function dayHoursKey(day: WeekDay, part: DayPart): FieldKeyOf['accessPoint'] {
  return `hours${day}${part}`;
}

function describe<K extends FieldKey>(fields: Readonly<Record<K, FieldDescription>>): readonly TargetField[] {
  return entriesOf(fields).map(([key, { kind, group, several }]) => ({
    key,
    kind,
    group,
    several: several === true,
  }));
}

function entriesOf<K extends string, V>(object: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  const entries: [K, V][] = [];
  for (const key in object) entries.push([key, object[key]]);
  return entries;
}
