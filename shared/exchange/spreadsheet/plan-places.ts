import {
  type AccessPoint,
  type AccessPointInput,
  type AccessPointStatus,
  accessPointForms,
  accessPointOrigins,
  accessPointStatuses,
  connections,
  type Location,
  NAME_LIMIT,
  reportingRhythms,
  type StatusEntry,
  wheelchairAccess,
  zonings,
} from '#shared/domain/access-point/access-point.ts';
import { locationAt, statusAt } from '#shared/domain/access-point/at-date.ts';
import { makePlaceIndex } from '#shared/duplicates/likeness-index.ts';
import { lookOfPlace, type PlaceLook } from '#shared/duplicates/place-features.ts';
import { notesWith, patchOfDraft, placeOfDraft } from '#shared/exchange/draft-to-place.ts';
import { codesOf } from '#shared/exchange/national-standard/closed-values.ts';
import { draftFields, type PlaceDraft } from '#shared/exchange/national-standard/place-draft.ts';
import { guessesItinerant } from '#shared/exchange/national-standard/read-identity.ts';
import { changedFields, createdFields } from '#shared/exchange/preview-text.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { changedFieldsOf, changesInText, withAdded } from './field-patch.ts';
import type { PlanningContext } from './planning-context.ts';
import {
  codeAmong,
  codesAmong,
  offerAddress,
  readAddressOf,
  readCode,
  readCodes,
  readContactPerson,
  readDayField,
  readExternalId,
  readItems,
  readName,
  readNotes,
  readNumber,
  readNumberOf,
  readReach,
  readText,
} from './read-common.ts';
import { readHours } from './read-hours.ts';
import { readPositionOf } from './read-position.ts';
import {
  filledInSlices,
  indexed,
  type Match,
  type RecordPlanner,
  SAME_LEAD,
  SAME_SCORE,
} from './record-planner.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { KnownRecords } from './spreadsheet-plan.ts';
import { readCount, readWeekMinutes } from './values/numbers.ts';

type ExtraFields = Partial<
  Pick<
    AccessPointInput,
    | 'origin'
    | 'carrierId'
    | 'openingHoursHolidays'
    | 'workstationsFixed'
    | 'workstationsPortable'
    | 'tablets'
    | 'connection'
    | 'weeklyOpening'
    | 'weeklyFreeAccess'
    | 'weeklyAccompanied'
    | 'animatorExpected'
    | 'zoning'
    | 'hubId'
    | 'wheelchair'
    | 'verifiedOn'
  >
>;

/** What a row tells of a place. */
type PlaceRow = {
  readonly ownId: string | null;
  readonly externalId: string | null;
  readonly name: string | null;
  readonly fields: Omit<PlaceDraft['fields'], 'name'>;
  readonly location: Partial<PlaceDraft['location']>;
  readonly extra: ExtraFields;
  readonly swapped: boolean;
  readonly guessedForm: PlaceDraft['guessedForm'];
  readonly networkIds: readonly string[];
  readonly status: AccessPointStatus | null;
  readonly statusFrom: string | null;
  readonly closedOn: string | null;
  readonly rhythm: AccessPointInput['rhythms'][number]['rhythm'] | null;
  readonly contacts: AccessPointInput['contacts'];
  readonly noteLines: readonly string[];
};

/** How rows of a spreadsheet become places. */
export function makePlacePlanner(
  known: KnownRecords,
  context: PlanningContext,
): RecordPlanner<PlaceRow, AccessPoint, AccessPointInput> {
  const { options, tools } = context;
  const places = known.accessPoints;
  const byId = new Map(places.map((place) => [place.id, place]));
  const byExternal = indexed(places, (place) =>
    place.externalIds.map(({ source, value }) => externalKey(source, value)),
  );
  const byName = indexed(places, ({ name }) => [foldText(name)]);
  const byLook = new Map<string, AccessPoint[]>();
  const likeness = makePlaceIndex();
  for (const place of places) {
    const location = locationAt(place, tools.today);
    if (location === null) continue;
    const key = lookKey(place.name, location.communeCode, location.communeName);
    byLook.set(key, [...(byLook.get(key) ?? []), place]);
  }

  const find = (row: PlaceRow): Match<AccessPoint> => {
    const own = row.ownId === null ? undefined : byId.get(row.ownId);
    if (own !== undefined) return { kind: 'one', record: own, by: 'ownId' };
    if (row.externalId !== null) {
      const external = byExternal(externalKey(options.source, row.externalId)) ?? byId.get(row.externalId);
      // Lists without a source number their rows from 1: the same number alone is not the same place.
      if (
        external !== undefined &&
        external !== null &&
        (options.source !== '' || isAlike(external, row, tools.today))
      )
        return { kind: 'one', record: external, by: 'externalId' };
    }
    if (row.name === null) return { kind: 'none', near: null };
    const exact =
      byLook.get(lookKey(row.name, row.location.communeCode ?? null, row.location.communeName ?? '')) ?? [];
    const agreeing = exact.filter(
      ({ pivot }) => pivot === null || row.fields.pivot == null || pivot === row.fields.pivot,
    );
    const [only, second] = agreeing;
    if (only !== undefined && second === undefined && !hasOtherId(only, row, options.source))
      return { kind: 'one', record: only, by: 'likeness' };
    const alike = places.length === 0 ? [] : likeness.alike(lookOfRow(row, options.source));
    const [best, next] = alike;
    const record = best === undefined ? undefined : byId.get(best.id);
    if (
      agreeing.length > 1 &&
      (best === undefined || next === undefined || best.score - next.score < SAME_LEAD)
    )
      return { kind: 'several', records: agreeing };
    if (best === undefined || record === undefined) return { kind: 'none', near: null };
    if (best.score < SAME_SCORE || hasOtherId(record, row, options.source))
      return { kind: 'none', near: record };
    if (next !== undefined && best.score - next.score < SAME_LEAD && next.score >= SAME_SCORE)
      return {
        kind: 'several',
        records: [best, next].flatMap(({ id }) => byId.get(id) ?? []),
      };
    return { kind: 'one', record, by: 'likeness' };
  };

  return {
    prepare: filledInSlices(places, (place) => likeness.add(place.id, lookOfPlace(place, tools.today))),
    read: (reading) => readPlace(reading, context, byName, byId),
    find,
    identityOf: ({ ownId, externalId }) =>
      externalId !== null
        ? { key: `e ${externalId}`, value: externalId }
        : ownId === null
          ? null
          : { key: `o ${ownId}`, value: ownId },
    lookOf: (row) =>
      row.name === null || row.location.communeName === undefined
        ? null
        : lookKey(
            `${row.name} ${row.location.address ?? ''}`,
            row.location.communeCode ?? null,
            row.location.communeName,
          ),
    nameOf: ({ name }) => name,
    communeOf: ({ location }) => location.communeName ?? null,
    recordName: ({ name }) => name,
    isSwapped: ({ swapped }) => swapped,
    create: (row, reading) => {
      const { communeName } = row.location;
      if (row.name === null) {
        reading.tell('spreadsheet/missing-name', { header: '', text: '' }, {}, 'error');
        return null;
      }
      if (communeName === undefined) {
        reading.tell('spreadsheet/missing-commune', { header: '', text: row.name }, {}, 'error');
        return null;
      }
      const draft = draftOf(row, row.name, communeName, options.source);
      const rhythm = row.rhythm ?? options.rhythm;
      const input = placeOfDraft(draft, { ...options, rhythm }, tools.newId);
      return {
        ...input,
        ...row.extra,
        networkIds: [...new Set([...input.networkIds, ...row.networkIds])],
        statusHistory: statusesOf(row, tools.newId),
        contacts: [...row.contacts],
        externalIds: row.externalId === null ? [] : input.externalIds,
      };
    },
    patch: (row, place) => {
      const current = locationAt(place, tools.today);
      const draft = draftOf(
        row,
        row.name ?? place.name,
        row.location.communeName ?? current?.communeName ?? '',
        options.source,
      );
      const patch: Partial<AccessPointInput> = {
        ...patchOfDraft(draft, place, tools.today, options),
        ...changedFieldsOf<AccessPointInput>(row.extra, place),
      };
      const notes = notesWith(place.notes, row.noteLines);
      if (notes !== place.notes) patch.notes = notes;
      const networkIds = withAdded(place.networkIds, row.networkIds, (a, b) => a === b);
      if (networkIds !== null) patch.networkIds = networkIds;
      const contacts = withAdded(
        place.contacts,
        row.contacts,
        (a, b) => foldText(a.name) === foldText(b.name),
      );
      if (contacts !== null) patch.contacts = contacts;
      const externalIds =
        row.externalId === null || row.externalId === place.id
          ? null
          : withAdded(
              place.externalIds,
              [{ id: tools.newId(), source: options.source, value: row.externalId }],
              (a, b) => a.source === b.source && a.value === b.value,
            );
      if (externalIds !== null) patch.externalIds = externalIds;
      const statusHistory = statusChange(row, place, tools);
      if (statusHistory !== null) patch.statusHistory = statusHistory;
      return patch;
    },
    changes: (patch, place) => placeChanges(patch, place, context),
  };
}

function readPlace(
  reading: SheetReading,
  context: PlanningContext,
  byName: (name: string) => AccessPoint | null,
  byId: ReadonlyMap<string, AccessPoint>,
): PlaceRow {
  const { tools } = context;
  const name = readName(reading, 'name');
  offerAddress(reading, context);
  const address = readAddressOf(reading, context);
  const position = readPositionOf(reading, context);
  const hours = readHours(reading, tools);
  const summary = readText(reading, 'summary');
  const form = codeAmong(accessPointForms, readCode(reading, 'form', context));
  const typologies = readTypologies(reading, context);
  const pivot = readNumberOf(reading, 'pivot');
  const fields = {
    ...given('form', form),
    ...given('pivot', pivot.siret ?? pivot.rna),
    ...given('openingHours', hours.openingHours),
    ...given('summary', summary),
    ...given('description', readText(reading, 'description')),
    ...given('dataSource', readText(reading, 'dataSource', NAME_LIMIT)),
    ...given('sourceUpdatedOn', readDayField(reading, 'sourceUpdatedOn', 'first', context)),
    ...readReach(reading, address.postcode ?? null),
    ...givenList('services', codesOf('services', readCodes(reading, 'services', context))),
    ...givenList('publics', codesOf('publics', readCodes(reading, 'publics', context))),
    ...givenList(
      'specificSupport',
      codesOf('specificSupport', readCodes(reading, 'specificSupport', context)),
    ),
    ...givenList('fees', codesOf('fees', readCodes(reading, 'fees', context))),
    ...givenList('programmes', codesOf('programmes', readCodes(reading, 'programmes', context))),
    ...givenList('trainingLabels', codesOf('trainingLabels', readCodes(reading, 'trainingLabels', context))),
    ...givenList('otherTrainingLabels', [...readItems(reading, 'otherTrainingLabels')]),
    ...givenList('accessModes', codesOf('accessModes', readCodes(reading, 'accessModes', context))),
    ...givenList('supportModes', codesOf('supportModes', readCodes(reading, 'supportModes', context))),
    ...givenList('typologies', typologies),
    ...readCarrierName(reading),
  };
  const count = (key: 'workstationsFixed' | 'workstationsPortable' | 'tablets'): number | null =>
    readNumber(reading, key, ({ text }) => readCount(text));
  const minutes = (key: 'weeklyOpening' | 'weeklyFreeAccess' | 'weeklyAccompanied'): number | null =>
    readNumber(reading, key, ({ text, cell }) => readWeekMinutes(text, cell));
  const weeklyOpening = minutes('weeklyOpening');
  hours.compare(weeklyOpening);
  const animator = readCode(reading, 'animatorExpected', context);
  const extra: ExtraFields = {
    ...given('origin', codeAmong(accessPointOrigins, readCode(reading, 'origin', context))),
    ...given('openingHoursHolidays', hours.openingHoursHolidays),
    ...given('workstationsFixed', count('workstationsFixed')),
    ...given('workstationsPortable', count('workstationsPortable')),
    ...given('tablets', count('tablets')),
    ...given('connection', codeAmong(connections, readCode(reading, 'connection', context))),
    ...given('weeklyOpening', weeklyOpening),
    ...given('weeklyFreeAccess', minutes('weeklyFreeAccess')),
    ...given('weeklyAccompanied', minutes('weeklyAccompanied')),
    ...given('animatorExpected', animator === null ? null : animator === 'yes'),
    ...givenList('zoning', codesAmong(zonings, readCodes(reading, 'zoning', context))),
    ...given('wheelchair', codeAmong(wheelchairAccess, readCode(reading, 'wheelchair', context))),
    ...given('verifiedOn', readDayField(reading, 'verifiedOn', 'first', context)),
    ...given('carrierId', readCarrier(reading, context)),
    ...given('hubId', readHub(reading, byName, byId)),
  };
  const person = readContactPerson(reading, tools.newId);
  const dates = readStatusDates(reading, context);
  const networkIds = readNetworks(reading, context);
  readNotes(reading);
  return {
    ownId: reading.first('ownId')?.text ?? null,
    externalId: readExternalId(reading),
    name,
    fields,
    location: {
      ...address,
      ...(position === null ? {} : { latitude: position.latitude, longitude: position.longitude }),
    },
    extra,
    swapped: position?.swapped === true,
    guessedForm:
      form === null && name !== null && guessesItinerant(name, summary, typologies) ? 'itinerant' : null,
    networkIds,
    status: codeAmong(accessPointStatuses, readCode(reading, 'status', context)),
    ...dates,
    rhythm: codeAmong(reportingRhythms, readCode(reading, 'rhythm', context)),
    contacts: person === null ? [] : [person],
    noteLines: reading.noteLines,
  };
}

/** Kinds of places are an open list: a short code that is unknown is kept, other words are asked for. */
function readTypologies(reading: SheetReading, context: PlanningContext): string[] {
  return [...readCodes(reading, 'typologies', context)];
}

function readCarrierName(reading: SheetReading): { readonly parentOrganisation?: string } {
  const carrier = readName(reading, 'carrier');
  return carrier === null ? {} : { parentOrganisation: carrier };
}

function readCarrier(reading: SheetReading, context: PlanningContext): string | null {
  const given = reading.first('carrier');
  const { siret } = readNumberOf(reading, 'carrierSiret');
  if (given === null && siret === null) return null;
  const tie = context.organisation(given?.text.replace(/\s+/g, ' ') ?? null, siret, 'carrier');
  if (tie.kind === 'tied') return tie.id;
  if (given !== null) reading.tell('spreadsheet/carrier-unknown', given);
  return null;
}

function readHub(
  reading: SheetReading,
  byName: (name: string) => AccessPoint | null,
  byId: ReadonlyMap<string, AccessPoint>,
): string | null {
  const given = reading.first('hub');
  if (given === null) return null;
  const hub = byId.get(given.text) ?? byName(foldText(given.text));
  if (hub !== null) return hub.id;
  reading.tell('spreadsheet/hub-unknown', given);
  reading.keep(given);
  return null;
}

function readNetworks(reading: SheetReading, context: PlanningContext): readonly string[] {
  const ids: string[] = [];
  for (const given of reading.given('networks')) {
    const names = readItems({ ...reading, given: () => [given] }, 'networks');
    for (const name of names) {
      const tie = context.network(name);
      if (tie.kind === 'tied') ids.push(tie.id);
      else {
        reading.tell('spreadsheet/network-unknown', { header: given.header, text: name });
        reading.keep({ header: given.header, text: name });
      }
    }
  }
  return [...new Set(ids)];
}

function readStatusDates(
  reading: SheetReading,
  context: PlanningContext,
): Pick<PlaceRow, 'statusFrom' | 'closedOn'> {
  const statusFrom = readDayField(reading, 'statusFrom', 'first', context);
  const closedOn = readDayField(reading, 'closedOn', 'first', context);
  if (statusFrom === null || closedOn === null || statusFrom <= closedOn) return { statusFrom, closedOn };
  reading.tell(
    'spreadsheet/dates-reversed',
    { header: reading.first('closedOn')?.header ?? '', text: reading.first('closedOn')?.text ?? '' },
    { first: reading.first('statusFrom')?.text ?? '' },
  );
  return { statusFrom: null, closedOn: null };
}

function statusesOf({ status, statusFrom, closedOn }: PlaceRow, newId: () => string): StatusEntry[] {
  const entry = (one: AccessPointStatus, from: string | null): StatusEntry => ({
    id: newId(),
    status: one,
    from,
    reason: null,
  });
  if (status === 'closed' || closedOn !== null) {
    const opened = statusFrom === null ? [] : [entry('open', statusFrom)];
    return [...opened, entry('closed', closedOn)];
  }
  if (status === null || status === 'open' || status === 'planned')
    return [entry(status ?? 'open', statusFrom)];
  return [...(statusFrom === null ? [] : [entry('open', statusFrom)]), entry(status, null)];
}

/** The history with what the row tells of today's status; null where it tells nothing new. */
function statusChange(
  { status, statusFrom, closedOn }: PlaceRow,
  place: AccessPoint,
  { today, newId }: PlanningContext['tools'],
): StatusEntry[] | null {
  const next = closedOn !== null && closedOn <= today ? 'closed' : status;
  const history = [...place.statusHistory];
  const [first] = history;
  // Since when it is open, where the register did not know.
  if (
    statusFrom !== null &&
    first !== undefined &&
    history.length === 1 &&
    first.from === null &&
    first.status === 'open'
  )
    history[0] = { ...first, from: statusFrom };
  if (next !== null && next !== statusAt(place, today))
    history.push({
      id: newId(),
      status: next,
      from: next === 'closed' ? (closedOn ?? today) : today,
      reason: null,
    });
  return history.every((entry, at) => entry === place.statusHistory[at]) &&
    history.length === place.statusHistory.length
    ? null
    : history;
}

function draftOf(row: PlaceRow, name: string, communeName: string, source: string): PlaceDraft {
  return {
    externalId: { source, value: row.externalId ?? '' },
    fields: { ...row.fields, name },
    location: { ...row.location, communeName },
    guessedForm: row.guessedForm,
    swapped: row.swapped,
    noteLines: row.noteLines,
  };
}

function lookOfRow(row: PlaceRow, source: string): PlaceLook {
  return {
    ...row.location,
    name: row.name ?? '',
    pivot: row.fields.pivot ?? null,
    phones: [row.fields.phone ?? null],
    emails: row.fields.emails ?? [],
    websites: row.fields.websites ?? [],
    externalIds: row.externalId === null || source === '' ? [] : [{ source, value: row.externalId }],
  };
}

/** Whether the same list gave the place another id: then it is another place. */
function hasOtherId(place: AccessPoint, row: PlaceRow, source: string): boolean {
  if (row.externalId === null || source === '') return false;
  const ids = place.externalIds.filter((id) => id.source === source);
  return ids.length > 0 && ids.every(({ value }) => value !== row.externalId);
}

function isAlike(place: AccessPoint, row: PlaceRow, today: string): boolean {
  if (row.name === null || foldText(place.name) === foldText(row.name)) return true;
  const location = locationAt(place, today);
  return location?.address != null && location.address === row.location.address;
}

function externalKey(source: string, value: string): string {
  return `${source}\n${value}`;
}

function lookKey(name: string, communeCode: string | null, communeName: string): string {
  return `${foldText(name)}\n${communeCode ?? foldText(communeName)}`;
}

const shownApart = new Set<string>([...draftFields, 'notes', 'locations', 'rhythms']);

function placeChanges(
  patch: Partial<AccessPointInput>,
  place: AccessPoint | null,
  { tools }: PlanningContext,
): ReturnType<RecordPlanner<PlaceRow, AccessPoint, AccessPointInput>['changes']> {
  const others: Partial<AccessPointInput> = Object.fromEntries(
    Object.entries(patch).filter(([field]) => !shownApart.has(field)),
  );
  if (place !== null) return [...changedFields(patch, place, tools.today), ...changesInText(others, place)];
  const [location] = patch.locations ?? [];
  const draft: PlaceDraft = {
    externalId: { source: '', value: '' },
    fields: { ...patch, name: patch.name ?? '' },
    location: location === undefined ? { communeName: '' } : locationPart(location),
    guessedForm: null,
    swapped: false,
    noteLines: patch.notes == null ? [] : [patch.notes],
  };
  return [...createdFields(draft), ...changesInText(others, null).filter(({ after }) => after !== null)];
}

function locationPart(location: Location): PlaceDraft['location'] {
  const { address, addressComplement, postcode, communeCode, communeName, latitude, longitude } = location;
  return { address, addressComplement, postcode, communeCode, communeName, latitude, longitude };
}

function given<K extends string, V>(key: K, value: V | null): { readonly [P in K]?: V } {
  const part: { [P in K]?: V } = {};
  if (value !== null) part[key] = value;
  return part;
}

function givenList<K extends string, V>(key: K, value: V[]): { readonly [P in K]?: V[] } {
  return given(key, value.length === 0 ? null : value);
}
