import { readHoursEntry } from '#renderer/entity-ui/hours-entry.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import {
  type AccessPoint,
  type AccessPointInput,
  accessPointInputSchema,
  accessPointOrigins,
  type Contact,
  connections,
  wheelchairAccess,
} from '#shared/domain/access-point/access-point.ts';
import { accessPointProblems } from '#shared/domain/access-point/access-point-rules.ts';
import { readPivot } from '#shared/domain/access-point/pivot.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { formProblem } from './form-problems.ts';
import { type FormTools, type FormValues, formValuesSchema } from './form-values.ts';
import { readLocations } from './read-location.ts';
import { readStops } from './read-stops.ts';

/**
 * Reads what was typed as a place. Every breach names its field of the form, so that its sentence stands beside it.
 *
 * @param place the place being edited, null for a new one: what the form doesn't show is kept from it
 */
export function readForm(
  values: FormValues,
  place: AccessPoint | null,
  tools: FormTools,
): Outcome<AccessPointInput> {
  const read = new FieldReader();
  const candidate = candidateOf(values, place, tools, read);
  const problems = [...read.problems];
  const parsed = accessPointInputSchema.safeParse(candidate);
  const broken = parsed.success ? accessPointProblems(parsed.data) : schemaProblems(parsed.error);
  for (const problem of broken.map(formProblem))
    if (!problems.some(({ field }) => field === problem.field)) problems.push(problem);
  if (parsed.success && problems.length === 0) return { ok: true, value: parsed.data };
  return { ok: false, problems: problems.sort((a, b) => fieldRank(a.field) - fieldRank(b.field)) };
}

const fieldOrder: readonly string[] = Object.keys(formValuesSchema.shape);

/** Place of a field on the screen: problems are told from top to bottom. */
function fieldRank(path: string | null): number {
  return fieldOrder.indexOf(path?.split('.')[0] ?? '');
}

/** The fields as the schema wants them; what a closed list doesn't know is left to the schema to refuse. */
function candidateOf(values: FormValues, place: AccessPoint | null, tools: FormTools, read: FieldReader) {
  if (values.name.trim() === '') read.refuse('name', 'access-point/name-missing');
  const locations = readLocations(values, place, tools, read);
  const postcode = read.text(values.location.postcode);
  const openingHours = readHours(values, 'hours', place?.openingHours ?? null, tools, read);
  const weeklyOpening = read.minutes('weeklyOpening', values.weeklyOpening);
  const hours = openingHours === null ? null : tools.readHours(openingHours);
  const verifiedOn = read.day('verifiedOn', values.verifiedOn, tools.today);
  if (verifiedOn !== null && verifiedOn > tools.today)
    read.refuse('verifiedOn', 'access-point/verified-to-come');
  return {
    name: values.name,
    form: values.form,
    statusHistory: values.statusHistory.map(({ id, status, from, reason }, index) => ({
      id,
      status,
      from: read.day(`statusHistory.${index}.from`, from, tools.today),
      reason: read.text(reason),
    })),
    locations,
    rhythms: values.rhythms.map(({ id, rhythm, from }, index) => ({
      id,
      rhythm,
      from: read.month(`rhythms.${index}.from`, from, tools.today),
    })),
    stops: readStops(values, place, tools, read),
    origin: accessPointOrigins.find((code) => code === values.origin) ?? null,
    pivot: readPivotField(values, place, read),
    carrierId: read.text(values.carrierId),
    parentOrganisation: read.text(values.parentOrganisation),
    openingHours,
    openingHoursHolidays: readHours(
      values,
      'hoursHolidays',
      place?.openingHoursHolidays ?? null,
      tools,
      read,
    ),
    workstationsFixed: read.count('workstationsFixed', values.workstationsFixed),
    workstationsPortable: read.count('workstationsPortable', values.workstationsPortable),
    tablets: read.count('tablets', values.tablets),
    connection: connections.find((code) => code === values.connection) ?? null,
    weeklyOpening:
      weeklyOpening ?? (values.weeklyOpening.trim() === '' && hours?.ok === true ? hours.minutes : null),
    weeklyFreeAccess: read.minutes('weeklyFreeAccess', values.weeklyFreeAccess),
    weeklyAccompanied: read.minutes('weeklyAccompanied', values.weeklyAccompanied),
    animatorExpected: values.animatorExpected === '' ? null : values.animatorExpected === 'yes',
    networkIds: values.networkIds,
    zoning: values.zoning,
    hubId: read.text(values.hubId),
    successorId: place?.successorId ?? null,
    typologies: values.typologies,
    contacts: readContacts(values, place, postcode, read),
    phone: read.phone('phone', values.phone, postcode, place?.phone ?? null),
    emails: read.emails('emails', values.emails),
    websites: values.websites.flatMap((url) => read.url('websites', url) ?? []),
    summary: read.text(values.summary),
    description: read.text(values.description),
    services: values.services,
    publics: values.publics,
    specificSupport: values.specificSupport,
    fees: values.fees,
    programmes: values.programmes,
    trainingLabels: values.trainingLabels,
    otherTrainingLabels: values.otherTrainingLabels,
    accessModes: values.accessModes,
    supportModes: values.supportModes,
    wheelchair: wheelchairAccess.find((code) => code === values.wheelchair) ?? null,
    accessibilitySheet: read.url('accessibilitySheet', values.accessibilitySheet),
    appointmentUrl: read.url('appointmentUrl', values.appointmentUrl),
    dataSource: place?.dataSource ?? null,
    sourceUpdatedOn: place?.sourceUpdatedOn ?? null,
    externalIds: place?.externalIds ?? [],
    verifiedOn,
    notes: read.text(values.notes),
  };
}

/** An identifier whose key is wrong came with an import and was told then: only a new one is refused. */
function readPivotField(
  { pivot: typed }: FormValues,
  place: AccessPoint | null,
  read: FieldReader,
): string | null {
  const text = read.text(typed);
  if (text === null || text === place?.pivot) return text;
  const reading = readPivot(text);
  return reading.kind === 'wrong' ? read.refuse('pivot', reading.code) : reading.pivot;
}

function readHours(
  values: FormValues,
  field: 'hours' | 'hoursHolidays',
  kept: string | null,
  tools: FormTools,
  read: FieldReader,
): string | null {
  const entry = values[field];
  // What the record already says stays as it is written, even where it can't be read.
  if (entry.mode === 'notation' && entry.notation === kept) return kept;
  const reading = readHoursEntry(entry, tools.readHours);
  if (!reading.ok)
    return reading.day === null
      ? read.refuse(`${field}.notation`, 'access-point/opening-hours-not-valid')
      : read.refuse(`${field}.days.${reading.day}`, 'access-point/day-hours-not-valid', {
          weekday: reading.day,
        });
  return sameHours(reading.text, kept, tools) ? kept : reading.text;
}

/** Whether two texts say the same week, written otherwise: then nothing has changed. */
function sameHours(text: string | null, kept: string | null, { readHours: parse }: FormTools): boolean {
  if (text === null || kept === null) return text === kept;
  const [now, before] = [parse(text), parse(kept)];
  return (
    now.ok &&
    before.ok &&
    before.plain &&
    now.closedOnHolidays === before.closedOnHolidays &&
    JSON.stringify(now.week) === JSON.stringify(before.week)
  );
}

function readContacts(
  values: FormValues,
  place: AccessPoint | null,
  postcode: string | null,
  read: FieldReader,
): Contact[] {
  return values.contacts.map(({ id, name, role, phone, email }, index) => {
    const field = `contacts.${index}`;
    const kept = place?.contacts.find((contact) => contact.id === id);
    if (name.trim() === '') read.refuse(`${field}.name`, 'access-point/contact-name-missing');
    return {
      id,
      name,
      role: read.text(role),
      phone: read.phone(`${field}.phone`, phone, postcode, kept?.phone ?? null),
      email: email.trim() === '' ? null : (read.emails(`${field}.email`, [email])[0] ?? null),
    };
  });
}
