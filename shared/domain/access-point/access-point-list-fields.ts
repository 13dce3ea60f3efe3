import type { Day } from '#shared/domain/calendar/day.ts';
import type { ListField } from '#shared/list/list-field.ts';
import { accessPointStatuses, connections, reportingRhythms, wheelchairAccess } from './access-point.ts';
import type { AccessPointEntry } from './access-point-entry.ts';
import type { AccessPointFeatures } from './access-point-features.ts';
import { type AccessPointRow, freshnessBands } from './access-point-row.ts';
import { locationAt, statusEntryAt } from './at-date.ts';

/** A place as its list reads it on a day. */
export type ListedPlace = {
  readonly row: AccessPointRow;
  readonly entry: AccessPointEntry;
  /** Null where no question has needed them yet. */
  readonly features: AccessPointFeatures | null;
  readonly day: Day;
};

type Field = ListField<ListedPlace>;

const hours = (minutes: number | null | undefined): number | null =>
  minutes === null || minutes === undefined ? null : minutes / 60;

/** Read from the packed list. */
const ready: readonly Field[] = [
  { key: 'name', kind: 'text', read: ({ row }) => row.name },
  {
    key: 'commune',
    kind: 'choice',
    read: ({ row }) => row.communeCode,
    text: ({ row }) => (row.communeName === '' ? null : row.communeName),
  },
  { key: 'postcode', kind: 'text', read: ({ row }) => row.postcode },
  { key: 'address', kind: 'text', read: ({ entry, day }) => locationAt(entry, day)?.address ?? null },
  {
    key: 'departement',
    kind: 'choice',
    read: ({ row }) => row.departementCode,
    text: ({ row }, nameOf) =>
      row.departementCode === null
        ? null
        : (nameOf('departement', row.departementCode) ?? row.departementCode),
  },
  {
    key: 'epci',
    kind: 'choice',
    read: ({ row }) => row.epciCode,
    text: ({ row }, nameOf) =>
      row.epciCode === null ? null : (nameOf('epci', row.epciCode) ?? row.epciCode),
  },
  { key: 'status', kind: 'choice', read: ({ row }) => row.status, order: accessPointStatuses },
  { key: 'statusSince', kind: 'day', read: ({ entry, day }) => statusEntryAt(entry, day)?.from ?? null },
  {
    key: 'networks',
    kind: 'choices',
    read: ({ row }) => row.networkIds,
    text: ({ row }, nameOf) => row.networkIds.map((id) => nameOf('network', id) ?? ''),
  },
  {
    key: 'carrier',
    kind: 'choice',
    read: ({ entry }) => entry.carrierId,
    text: ({ entry }, nameOf) => (entry.carrierId === null ? null : nameOf('organisation', entry.carrierId)),
  },
  { key: 'typologies', kind: 'choices', read: ({ row }) => row.typologies },
  { key: 'hours', kind: 'number', read: ({ row }) => hours(row.weeklyOpening) },
  { key: 'verified', kind: 'day', read: ({ row }) => row.verifiedOn },
  { key: 'freshness', kind: 'choice', read: ({ row }) => row.freshness, order: freshnessBands },
  { key: 'rhythm', kind: 'choice', read: ({ row }) => row.rhythm, order: reportingRhythms },
  { key: 'phone', kind: 'text', read: ({ row }) => row.phone },
  { key: 'emails', kind: 'text', read: ({ entry }) => joined(entry.emails) },
];

/** Read from what is kept apart. */
const apart: readonly Field[] = [
  { key: 'form', kind: 'choice', read: ({ features }) => features?.form ?? null },
  { key: 'origin', kind: 'choice', read: ({ features }) => features?.origin ?? null },
  { key: 'pivot', kind: 'text', read: ({ features }) => features?.pivot ?? null },
  { key: 'parentOrganisation', kind: 'text', read: ({ features }) => features?.parentOrganisation ?? null },
  {
    key: 'hub',
    kind: 'choice',
    read: ({ features }) => features?.hubId ?? null,
    text: ({ features }, nameOf) =>
      features === null || features.hubId === null ? null : nameOf('accessPoint', features.hubId),
  },
  { key: 'animatorExpected', kind: 'yesNo', read: ({ features }) => features?.animatorExpected ?? null },
  { key: 'workstationsFixed', kind: 'number', read: ({ features }) => features?.workstationsFixed ?? null },
  {
    key: 'workstationsPortable',
    kind: 'number',
    read: ({ features }) => features?.workstationsPortable ?? null,
  },
  { key: 'tablets', kind: 'number', read: ({ features }) => features?.tablets ?? null },
  {
    key: 'connection',
    kind: 'choice',
    read: ({ features }) => features?.connection ?? null,
    order: connections,
  },
  { key: 'freeAccess', kind: 'number', read: ({ features }) => hours(features?.weeklyFreeAccess) },
  { key: 'accompanied', kind: 'number', read: ({ features }) => hours(features?.weeklyAccompanied) },
  { key: 'zoning', kind: 'choices', read: ({ features }) => features?.zoning ?? none },
  { key: 'services', kind: 'choices', read: ({ features }) => features?.services ?? none },
  { key: 'publics', kind: 'choices', read: ({ features }) => features?.publics ?? none },
  { key: 'specificSupport', kind: 'choices', read: ({ features }) => features?.specificSupport ?? none },
  { key: 'fees', kind: 'choices', read: ({ features }) => features?.fees ?? none },
  { key: 'programmes', kind: 'choices', read: ({ features }) => features?.programmes ?? none },
  { key: 'trainingLabels', kind: 'choices', read: ({ features }) => features?.trainingLabels ?? none },
  { key: 'accessModes', kind: 'choices', read: ({ features }) => features?.accessModes ?? none },
  { key: 'supportModes', kind: 'choices', read: ({ features }) => features?.supportModes ?? none },
  {
    key: 'wheelchair',
    kind: 'choice',
    read: ({ features }) => features?.wheelchair ?? null,
    order: wheelchairAccess,
  },
  { key: 'stops', kind: 'number', read: ({ features }) => features?.stops ?? null },
  { key: 'websites', kind: 'text', read: ({ features }) => joined(features?.websites ?? none) },
  { key: 'contacts', kind: 'text', read: ({ features }) => joined(features?.contactNames ?? none) },
  { key: 'dataSource', kind: 'text', read: ({ features }) => features?.dataSource ?? null },
  { key: 'sourceUpdatedOn', kind: 'day', read: ({ features }) => features?.sourceUpdatedOn ?? null },
];

const none: readonly never[] = [];

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(', ');
}

/** Every field of the list of places. */
export const accessPointListFields: readonly Field[] = [...ready, ...apart];

const keysApart: ReadonlySet<string> = new Set(apart.map(({ key }) => key));

/** Whether some of these fields are kept apart from the packed list. */
export function needFeatures(keys: readonly string[]): boolean {
  return keys.some((key) => keysApart.has(key));
}
