import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccessPointStatus, accessPointStatuses } from '#shared/domain/access-point/access-point.ts';
import {
  type AccessPointEntry,
  entryOf,
  entryWords,
  rowOf,
} from '#shared/domain/access-point/access-point-entry.ts';
import { featuresOf, packFeatures } from '#shared/domain/access-point/access-point-features.ts';
import {
  type ListReading,
  makeAccessPointList,
  namesInOrder,
} from '#shared/domain/access-point/access-point-list.ts';
import {
  type AccessPointRow,
  type Freshness,
  freshnessBands,
} from '#shared/domain/access-point/access-point-row.ts';
import { typologies } from '#shared/domain/access-point/typologies.ts';
import { type ListQuestion, wholeList } from '#shared/list/list-question.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import { buildInvertedIndex } from '#shared/search/inverted-index.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { anyEntry, communeByCode, someNetworks } from '#test/factories/access-point-entry.ts';

const today = '2024-06-01';
const reading: ListReading = { today, day: today, communeByCode, areaName: () => null };

/** A question in the words of a row. */
type RowQuestion = {
  readonly search: string;
  readonly departementCodes: readonly string[];
  readonly communeCodes: readonly string[];
  readonly networkIds: readonly string[];
  readonly statuses: readonly AccessPointStatus[];
  readonly freshness: readonly Freshness[];
  readonly sort: { readonly key: keyof typeof sortKeys; readonly descending: boolean };
};
const sortKeys = {
  name: 'name',
  communeName: 'commune',
  departementCode: 'departement',
  status: 'status',
  verifiedOn: 'verified',
  weeklyOpening: 'hours',
} as const;
const sortNames = [
  'name',
  'communeName',
  'departementCode',
  'status',
  'verifiedOn',
  'weeklyOpening',
] as const;

/** The same question in the words of the list. */
function asked({ search, sort, ...filters }: RowQuestion): ListQuestion {
  const oneOf = (field: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ field, operator: 'oneOf', values: [...values] }];
  return {
    ...wholeList,
    search,
    filters: [
      ...oneOf('departement', filters.departementCodes),
      ...oneOf('commune', filters.communeCodes),
      ...oneOf('networks', filters.networkIds),
      ...oneOf('status', filters.statuses),
      ...oneOf('freshness', filters.freshness),
    ],
    sorts: [{ key: sortKeys[sort.key], descending: sort.descending }],
  };
}

function listOf(entries: readonly AccessPointEntry[]) {
  const list = makeAccessPointList({
    entries,
    index: buildInvertedIndex(entries.map(entryWords)),
    names: namesInOrder(entries),
  });
  for (const { id, name } of someNetworks) list.nameNetwork(id, name);
  return list;
}

const anyQuery: fc.Arbitrary<RowQuestion> = fc.record({
  search: fc
    .array(
      fc.constantFrom(
        'med',
        'MÉDIATHÈQUE',
        'cyber',
        '91',
        'sevres',
        'î',
        'eglise',
        '0199',
        'ccas',
        'ile.ex',
        'zz',
        '’',
      ),
      { maxLength: 3 },
    )
    .map((words) => words.join(' ')),
  departementCodes: fc.oneof(fc.constant([]), fc.subarray(['91', '92'])),
  communeCodes: fc.oneof(fc.constant([]), fc.subarray(['91101', '99999'])),
  networkIds: fc.oneof(fc.constant([]), fc.subarray(someNetworks.map(({ id }) => id))),
  statuses: fc.oneof(fc.constant([]), fc.subarray([...accessPointStatuses])),
  freshness: fc.oneof(fc.constant([]), fc.subarray([...freshnessBands])),
  sort: fc.record({ key: fc.constantFrom(...sortNames), descending: fc.boolean() }),
});

/** The same question answered the plain way: every place read, every text folded, texts compared by language. */
function naive(entries: readonly AccessPointEntry[], query: RowQuestion): readonly string[] {
  const words = foldedWords(query.search);
  const kept = entries.filter((entry) => {
    const row = rowOf(entry, today, communeByCode);
    const own = [
      ...entryWords(entry),
      ...someNetworks.flatMap(({ id, name }) => (entry.networkIds.includes(id) ? foldedWords(name) : [])),
      ...entry.typologies.flatMap((code) =>
        foldedWords(typologies[code] === undefined ? '' : `${code} ${typologies[code]}`),
      ),
    ];
    const among = (list: readonly string[], value: string | null) =>
      list.length === 0 || (value !== null && list.includes(value));
    return (
      words.every((word) => own.some((one) => one.startsWith(word))) &&
      among(query.departementCodes, row.departementCode) &&
      among(query.communeCodes, row.communeCode) &&
      among(query.statuses, row.status) &&
      among(query.freshness, row.freshness) &&
      (query.networkIds.length === 0 || query.networkIds.some((id) => row.networkIds.includes(id)))
    );
  });
  const rows = kept.map((entry) => rowOf(entry, today, communeByCode));
  return [...rows].sort((a, b) => compareRows(a, b, query.sort)).map(({ id }) => id);
}

const statusOrder: readonly string[] = accessPointStatuses;
const french = new Intl.Collator('fr');
const noFeatures = featuresOf(makeAccessPoint());
const plain = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byText = (a: string, b: string) => french.compare(a, b) || plain(a, b);

function compareRows(a: AccessPointRow, b: AccessPointRow, { key, descending }: RowQuestion['sort']): number {
  const [one, two] = [a[key], b[key]].map((value) => (value === '' ? null : value));
  const last = byText(a.name, b.name) || plain(a.id, b.id);
  if (one === undefined || two === undefined || (one === null && two === null)) return last;
  if (one === null) return 1;
  if (two === null) return -1;
  let order = 0;
  if (typeof one === 'number' && typeof two === 'number') order = one - two;
  else if (key === 'status') order = statusOrder.indexOf(String(one)) - statusOrder.indexOf(String(two));
  else if (key === 'name' || key === 'communeName') order = byText(String(one), String(two));
  else order = plain(String(one), String(two));
  return (descending ? -order : order) || last;
}

const entriesOf = (maxLength: number) => fc.uniqueArray(anyEntry, { maxLength, selector: ({ id }) => id });

describe('the list of places', () => {
  it('answers as reading every place would', () => {
    fc.assert(
      fc.property(entriesOf(25), anyQuery, (entries, query) => {
        expect(listOf(entries).query(asked(query), reading)).toEqual({
          ids: naive(entries, query),
          total: entries.length,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('answers the same after edits as a list packed anew', () => {
    fc.assert(
      fc.property(
        entriesOf(15),
        entriesOf(8),
        fc.array(fc.nat(14), { maxLength: 4 }),
        anyQuery,
        (packed, added, gone, query) => {
          const list = listOf(packed);
          list.query(asked(query), reading);
          const now = new Map(packed.map((entry) => [entry.id, entry]));
          const write = (id: string, entry: AccessPointEntry | null) => {
            list.edit(id, entry === null ? null : { entry, features: noFeatures });
            if (entry === null) now.delete(id);
            else now.set(id, entry);
          };
          added.forEach((entry, index) => {
            const replaced = packed[index * 2];
            write(index % 2 === 0 && replaced !== undefined ? replaced.id : entry.id, {
              ...entry,
              id: index % 2 === 0 && replaced !== undefined ? replaced.id : entry.id,
            });
          });
          for (const index of gone) write(packed[index]?.id ?? 'nobody', null);
          expect(list.query(asked(query), reading)).toEqual({
            ids: naive([...now.values()], query),
            total: now.size,
          });
          list.giveFeatures(packFeatures(packed.map(() => noFeatures)));
          expect(new Set(list.entries().map(({ entry }) => entry))).toEqual(new Set(now.values()));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives rows in the order asked, and none for a place that is gone', () => {
    const one = entryOf(makeAccessPoint({ name: 'Un' }));
    const two = entryOf(makeAccessPoint({ name: 'Deux' }));
    const list = listOf([one, two]);
    expect(list.rows([two.id, 'nobody', one.id], reading).map(({ name }) => name)).toEqual(['Deux', 'Un']);
    list.edit(two.id, null);
    expect(list.rows([two.id], reading)).toEqual([]);
  });

  it('takes the status and the address of the day it is asked on', () => {
    const place = makeAccessPoint();
    const [location] = place.locations;
    const moved = {
      ...entryOf(place),
      statusHistory: [
        { from: null, status: 'open' as const },
        { from: '2024-07-01', status: 'closed' as const },
      ],
      locations:
        location === undefined
          ? []
          : [location, { ...location, from: '2024-07-01', communeName: 'Île-du-Cèdre' }],
    };
    const list = listOf([moved]);
    const rowOn = (day: string) => list.rows([moved.id], { ...reading, day })[0];
    expect([rowOn('2024-06-30')?.status, rowOn('2024-06-30')?.communeName]).toEqual([
      'open',
      'Valmont-sur-Aure',
    ]);
    expect([rowOn('2024-07-01')?.status, rowOn('2024-07-01')?.communeName]).toEqual([
      'closed',
      'Île-du-Cèdre',
    ]);
  });

  it('follows the name of a network', () => {
    const entry = { ...entryOf(makeAccessPoint()), networkIds: [someNetworks[0].id] };
    const list = listOf([entry]);
    const count = (search: string) => list.query({ ...wholeList, search }, reading).ids.length;
    expect([count('cyberc'), count('fabriques')]).toEqual([1, 0]);
    list.nameNetwork(someNetworks[0].id, 'Fabriques');
    expect([count('cyberc'), count('fabriques')]).toEqual([0, 1]);
  });

  it('sorts as a French reader does', () => {
    const entries = ['Zèbre', 'école', 'Ecole B', 'Éole', 'abri'].map((name) =>
      entryOf(makeAccessPoint({ name })),
    );
    const names = new Map(entries.map(({ id, name }) => [id, name]));
    expect(
      listOf(entries)
        .query(wholeList, reading)
        .ids.map((id) => names.get(id)),
    ).toEqual(['abri', 'école', 'Ecole B', 'Éole', 'Zèbre']);
  });
});
