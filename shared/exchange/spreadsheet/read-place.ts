import {
  type AccessPoint,
  accessPointForms,
  accessPointOrigins,
  accessPointStatuses,
  connections,
  NAME_LIMIT,
  reportingRhythms,
  wheelchairAccess,
  zonings,
} from '#shared/domain/access-point/access-point.ts';
import { codesOf } from '#shared/exchange/national-standard/closed-values.ts';
import { guessesItinerant } from '#shared/exchange/national-standard/read-identity.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { ExtraFields, PlaceRow } from './place-row.ts';
import type { PlanningContext } from './planning-context.ts';
import { offerAddress, readAddressOf } from './read-address.ts';
import { codeAmong, codesAmong, readCode, readCodes } from './read-codes.ts';
import { readHours } from './read-hours.ts';
import { readPositionOf } from './read-position.ts';
import { readContactPerson, readReach } from './read-reach.ts';
import {
  readDayField,
  readExternalId,
  readItems,
  readName,
  readNotes,
  readNumber,
  readNumberOf,
  readText,
} from './read-values.ts';
import type { SheetReading } from './sheet-reading.ts';
import { readCount, readWeekMinutes } from './values/numbers.ts';

/** Reads a row as a place; what is wrong is told in the reading. */
export function readPlace(
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
  const typologies = [...readCodes(reading, 'typologies', context)];
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

function given<K extends string, V>(key: K, value: V | null): { readonly [P in K]?: V } {
  const part: { [P in K]?: V } = {};
  if (value !== null) part[key] = value;
  return part;
}

function givenList<K extends string, V>(key: K, value: V[]): { readonly [P in K]?: V[] } {
  return given(key, value.length === 0 ? null : value);
}
