import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { hoursEntryOf, hoursEntrySchema } from '#renderer/entity-ui/hours-entry.ts';
import {
  type AccessPoint,
  accessPointForms,
  accessPointStatuses,
  reportingRhythms,
  type Stop,
  zonings,
} from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import type { OpeningHoursReading } from '#shared/domain/access-point/opening-hours.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Month } from '#shared/domain/calendar/month.ts';
import { cellText } from '#shared/domain/usage-return/cell-text.ts';
import { z } from '#shared/schema.ts';

const texts = z.array(z.string());

/** What is typed about a stop. */
const stopValuesSchema = z.object({
  id: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  address: z.string(),
  postcode: z.string(),
  communeCode: z.string(),
  communeName: z.string(),
  latitude: z.string(),
  longitude: z.string(),
  hours: hoursEntrySchema,
});
export type StopValues = z.infer<typeof stopValuesSchema>;

/** What is typed in the form of a place, as it is typed: text until it is read (a draft keeps it so). */
export const formValuesSchema = z.object({
  name: z.string(),
  form: z.enum(accessPointForms),
  origin: z.string(),
  networkIds: texts,
  // A draft kept by an earlier version has none.
  carrierId: z.string().default(''),
  hubId: z.string().default(''),
  parentOrganisation: z.string(),
  pivot: z.string(),
  typologies: texts,
  summary: z.string(),
  description: z.string(),
  location: z.object({
    address: z.string(),
    addressComplement: z.string(),
    postcode: z.string(),
    communeCode: z.string(),
    communeName: z.string(),
    latitude: z.string(),
    longitude: z.string(),
    positionPrecision: z.string(),
  }),
  moved: z.boolean(),
  movedOn: z.string(),
  zoning: z.array(z.enum(zonings)),
  statusHistory: z.array(
    z.object({ id: z.string(), status: z.enum(accessPointStatuses), from: z.string(), reason: z.string() }),
  ),
  rhythms: z.array(z.object({ id: z.string(), rhythm: z.enum(reportingRhythms), from: z.string() })),
  stops: z.array(stopValuesSchema).default([]),
  hours: hoursEntrySchema,
  hoursHolidays: hoursEntrySchema,
  weeklyOpening: z.string(),
  weeklyFreeAccess: z.string(),
  weeklyAccompanied: z.string(),
  workstationsFixed: z.string(),
  workstationsPortable: z.string(),
  tablets: z.string(),
  connection: z.string(),
  animatorExpected: z.string(),
  services: texts,
  publics: texts,
  specificSupport: texts,
  fees: texts,
  programmes: texts,
  trainingLabels: texts,
  otherTrainingLabels: texts,
  accessModes: texts,
  supportModes: texts,
  phone: z.string(),
  emails: texts,
  websites: texts,
  appointmentUrl: z.string(),
  accessibilitySheet: z.string(),
  wheelchair: z.string().default(''),
  contacts: z.array(
    z.object({ id: z.string(), name: z.string(), role: z.string(), phone: z.string(), email: z.string() }),
  ),
  verifiedOn: z.string(),
  notes: z.string(),
});
export type FormValues = z.infer<typeof formValuesSchema>;

/** What making and reading the form's values needs from outside. */
export type FormTools = {
  readonly today: Day;
  readonly newId: () => string;
  readonly readHours: (text: string) => OpeningHoursReading;
  /** The language's decimal mark. */
  readonly comma: ',' | '.';
};

/** An empty form: an open place from today on, asked every month. */
export function newFormValues(tools: FormTools): FormValues {
  return {
    name: '',
    form: 'fixed',
    origin: '',
    networkIds: [],
    carrierId: '',
    hubId: '',
    parentOrganisation: '',
    pivot: '',
    typologies: [],
    summary: '',
    description: '',
    location: {
      address: '',
      addressComplement: '',
      postcode: '',
      communeCode: '',
      communeName: '',
      latitude: '',
      longitude: '',
      positionPrecision: '',
    },
    moved: false,
    movedOn: '',
    zoning: [],
    statusHistory: [{ id: tools.newId(), status: 'open', from: dayText(tools.today), reason: '' }],
    rhythms: [{ id: tools.newId(), rhythm: 'monthly', from: '' }],
    stops: [],
    hours: hoursEntryOf(null, tools.readHours),
    hoursHolidays: hoursEntryOf(null, tools.readHours),
    weeklyOpening: '',
    weeklyFreeAccess: '',
    weeklyAccompanied: '',
    workstationsFixed: '',
    workstationsPortable: '',
    tablets: '',
    connection: '',
    animatorExpected: '',
    services: [],
    publics: [],
    specificSupport: [],
    fees: [],
    programmes: [],
    trainingLabels: [],
    otherTrainingLabels: [],
    accessModes: [],
    supportModes: [],
    phone: '',
    emails: [],
    websites: [],
    appointmentUrl: '',
    accessibilitySheet: '',
    wheelchair: '',
    contacts: [],
    verifiedOn: '',
    notes: '',
  };
}

/** The form of a place as it stands; its address is that of today. */
export function formValuesOf(place: AccessPoint, tools: FormTools): FormValues {
  const location = locationAt(place, tools.today);
  const count = (value: number | null) => cellText(value, 'count', tools.comma);
  const hours = (value: number | null) => cellText(value, 'minutes', tools.comma);
  return {
    ...newFormValues(tools),
    name: place.name,
    form: place.form,
    origin: place.origin ?? '',
    networkIds: [...place.networkIds],
    carrierId: place.carrierId ?? '',
    hubId: place.hubId ?? '',
    parentOrganisation: place.parentOrganisation ?? '',
    pivot: place.pivot ?? '',
    typologies: [...place.typologies],
    summary: place.summary ?? '',
    description: place.description ?? '',
    location: {
      address: location?.address ?? '',
      addressComplement: location?.addressComplement ?? '',
      postcode: location?.postcode ?? '',
      communeCode: location?.communeCode ?? '',
      communeName: location?.communeName ?? '',
      latitude: degreesText(location?.latitude, tools),
      longitude: degreesText(location?.longitude, tools),
      positionPrecision: location?.positionPrecision ?? '',
    },
    zoning: [...place.zoning],
    statusHistory: place.statusHistory.map(({ id, status, from, reason }) => ({
      id,
      status,
      from: from === null ? '' : dayText(from),
      reason: reason ?? '',
    })),
    rhythms: place.rhythms.map(({ id, rhythm, from }) => ({
      id,
      rhythm,
      from: from === null ? '' : monthEntry(from),
    })),
    stops: place.stops.map((stop) => stopValuesOf(stop, tools)),
    hours: hoursEntryOf(place.openingHours, tools.readHours),
    hoursHolidays: hoursEntryOf(place.openingHoursHolidays, tools.readHours),
    weeklyOpening: followsHours(place, tools) ? '' : hours(place.weeklyOpening),
    weeklyFreeAccess: hours(place.weeklyFreeAccess),
    weeklyAccompanied: hours(place.weeklyAccompanied),
    workstationsFixed: count(place.workstationsFixed),
    workstationsPortable: count(place.workstationsPortable),
    tablets: count(place.tablets),
    connection: place.connection ?? '',
    animatorExpected: place.animatorExpected === null ? '' : place.animatorExpected ? 'yes' : 'no',
    services: [...place.services],
    publics: [...place.publics],
    specificSupport: [...place.specificSupport],
    fees: [...place.fees],
    programmes: [...place.programmes],
    trainingLabels: [...place.trainingLabels],
    otherTrainingLabels: [...place.otherTrainingLabels],
    accessModes: [...place.accessModes],
    supportModes: [...place.supportModes],
    phone: place.phone === null ? '' : readableNumber(place.phone),
    emails: [...place.emails],
    websites: [...place.websites],
    appointmentUrl: place.appointmentUrl ?? '',
    accessibilitySheet: place.accessibilitySheet ?? '',
    wheelchair: place.wheelchair ?? '',
    contacts: place.contacts.map(({ id, name, role, phone, email }) => ({
      id,
      name,
      role: role ?? '',
      phone: phone === null ? '' : readableNumber(phone),
      email: email ?? '',
    })),
    verifiedOn: place.verifiedOn === null ? '' : dayText(place.verifiedOn),
    notes: place.notes ?? '',
  };
}

/** A stop with nothing typed yet. */
export function newStopValues(tools: FormTools): StopValues {
  return {
    id: tools.newId(),
    name: '',
    from: '',
    to: '',
    address: '',
    postcode: '',
    communeCode: '',
    communeName: '',
    latitude: '',
    longitude: '',
    hours: hoursEntryOf(null, tools.readHours),
  };
}

function stopValuesOf(stop: Stop, tools: FormTools): StopValues {
  return {
    id: stop.id,
    name: stop.name,
    from: stop.from === null ? '' : dayText(stop.from),
    to: stop.to === null ? '' : dayText(stop.to),
    address: stop.address ?? '',
    postcode: stop.postcode ?? '',
    communeCode: stop.communeCode ?? '',
    communeName: stop.communeName,
    latitude: degreesText(stop.latitude, tools),
    longitude: degreesText(stop.longitude, tools),
    hours: hoursEntryOf(stop.openingHours, tools.readHours),
  };
}

function degreesText(value: number | null | undefined, { comma }: FormTools): string {
  return value == null ? '' : String(value).replace('.', comma);
}

/** A month as the field takes it: `09/2024`. */
export function monthEntry(month: Month): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}

/** Whether the kept weekly total is that of the opening hours: then it goes on following them. */
function followsHours({ openingHours, weeklyOpening }: AccessPoint, { readHours }: FormTools): boolean {
  if (openingHours === null || weeklyOpening === null) return false;
  const reading = readHours(openingHours);
  return reading.ok && reading.minutes === weeklyOpening;
}
