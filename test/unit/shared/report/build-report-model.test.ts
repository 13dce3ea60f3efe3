import { describe, expect, test } from 'vitest';
import { type Period, yearPeriod } from '#shared/domain/calendar/period.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { reportChapters } from '#shared/domain/report/report.ts';
import { EXAMPLE_SEED } from '#shared/example/generate-example.ts';
import { FORSAKEN_EPCI } from '#shared/example/staff-plan.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import type { ReportKeyFigure, ReportModel, ReportTable } from '#shared/report/report-model.ts';
import { exampleFacts } from '#test/factories/example-facts.ts';
import { makeFacts, makePlace, monthlyVisits } from '#test/factories/register-facts.ts';

const facts = makeFacts(
  [
    makePlace('a', { networkIds: ['n1', 'n2'], zoning: ['rural'], verifiedOn: '2024-12-01' }),
    makePlace('b', { status: [['2024-03-12', 'open']], commune: '17300', networkIds: ['n1'] }),
    makePlace('c', {
      status: [
        [null, 'open'],
        ['2024-06-30', 'closed'],
      ],
      commune: null,
      successorId: 'a',
    }),
    makePlace('d', { commune: '17415', rhythm: 'quarterly' }),
    ...Array.from({ length: 9 }, (_, index) => makePlace(`s${index}`, { commune: '16102' })),
  ],
  [
    ...monthlyVisits('a', '2023-01', [10, 20, 30]),
    ...monthlyVisits('a', '2024-01', [11, 22, null, 0]),
    { placeId: 'a', from: '2024-01', to: '2024-12', values: { users: 25 } },
    ...monthlyVisits('b', '2024-04', [900]),
    { placeId: 'b', from: '2024-05', state: 'closed' },
    { placeId: 'c', from: '2024-01', values: { visits: 40, 'gender.woman': 25, 'gender.man': 5 } },
    ...Array.from({ length: 9 }, (_, index) => monthlyVisits(`s${index}`, '2024-01', [10])).flat(),
  ],
  {
    networks: [
      { id: 'n1', name: 'PAPI' },
      { id: 'n2', name: 'Cybercommunes' },
    ],
  },
);

const example = exampleFacts({
  places: 120,
  years: 3,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
});

function build(
  given: RegisterFacts = facts,
  perimeter: Perimeter = { kind: 'all' },
  period: Period = yearPeriod(2024),
  today = '2025-02-01',
): ReportModel {
  return buildReportModel({
    facts: given,
    period,
    perimeter,
    today,
    computedAt: '2025-02-01T08:00:00.000Z',
  });
}

const blocksOf = (model: ReportModel) => model.sections.flatMap(({ blocks }) => blocks);
const tablesOf = (model: ReportModel): readonly ReportTable[] =>
  blocksOf(model).flatMap((block) => (block.kind === 'table' ? [block] : []));
const table = (model: ReportModel, id: string): ReportTable | undefined =>
  tablesOf(model).find((found) => found.id === id);
const keyFigure = (model: ReportModel, id: string): ReportKeyFigure | undefined =>
  blocksOf(model).flatMap((block) => (block.kind === 'keyFigure' && block.id === id ? [block] : []))[0];
/** The rows of a table as plain values: numbers, texts or codes. */
const plain = (found: ReportTable | undefined) =>
  found?.rows.map(({ cells }) =>
    cells.map((cell) => {
      if (cell.kind === 'number') return cell.value;
      if (cell.kind === 'month') return cell.month;
      if (cell.kind === 'day') return cell.day;
      return 'text' in cell.text ? cell.text.text : cell.text.code;
    }),
  );

const models: readonly (readonly [string, ReportModel])[] = [
  ['the whole network', build()],
  ['an empty register', build(makeFacts([]))],
  ['places without a return', build(makeFacts([makePlace('a')]))],
  ['one département', build(facts, { kind: 'departement', code: '17' })],
  ['one EPCI', build(facts, { kind: 'epci', code: '200071827' })],
  ['one network', build(facts, { kind: 'network', id: 'n1' })],
  ['a perimeter that no longer exists', build(facts, { kind: 'network', id: 'gone' })],
  ['one month', build(facts, { kind: 'all' }, { from: '2024-01', to: '2024-01' })],
  ['a school year', build(facts, { kind: 'all' }, { from: '2023-09', to: '2024-08' })],
  ['animators and stops', build(example, { kind: 'all' }, yearPeriod(2025), '2026-11-01')],
  [
    'animators of one département',
    build(example, { kind: 'departement', code: '003' }, yearPeriod(2025), '2026-11-01'),
  ],
  [
    'animators of one EPCI without any',
    build(example, { kind: 'epci', code: FORSAKEN_EPCI }, yearPeriod(2025), '2026-11-01'),
  ],
  ['animators of a year under way', build(example, { kind: 'all' }, yearPeriod(2026), '2026-11-01')],
  ['animators of a year to come', build(example, { kind: 'all' }, yearPeriod(2028), '2026-11-01')],
  ['a year under way', build(facts, { kind: 'all' }, yearPeriod(2024), '2024-05-20')],
];

describe.each(models)('a report on %s', (_, model) => {
  test('has its chapters in their printed order', () => {
    expect(model.sections.map(({ chapter }) => chapter)).toEqual([...reportChapters]);
  });

  test('says nothing that the catalogues do not hold, with every value that the sentence asks for', () => {
    const missing: string[] = [];
    for (const { code, values } of sentencesOf(model))
      for (const catalogue of [fr.reportDocument, en.reportDocument]) {
        const forms = formsOf(catalogue, code);
        if (forms.length === 0) missing.push(code);
        for (const form of forms)
          for (const [, name] of form.matchAll(/\{\{(\w+)\}\}/g))
            if (name !== undefined && !(name in values)) missing.push(`${code} {{${name}}}`);
      }
    expect(missing).toEqual([]);
  });

  test('has ids of its own, rows as wide as their heads, and charts that point to their table', () => {
    const ids = blocksOf(model).flatMap((block) => ('id' in block ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const found of tablesOf(model))
      for (const { cells } of found.rows) expect(cells).toHaveLength(found.columns.length);
    for (const block of blocksOf(model)) {
      if (block.kind !== 'chart') continue;
      expect(table(model, block.tableId), block.id).toBeDefined();
      for (const { values } of block.series) expect(values).toHaveLength(block.categories.length);
    }
  });

  test('never gives a number that is not one', () => {
    for (const found of tablesOf(model))
      for (const value of plain(found)?.flat() ?? [])
        if (typeof value === 'number') expect(Number.isFinite(value), found.id).toBe(true);
  });
});

describe('chapter network', () => {
  const model = build();

  test('stock and flows, N−1 beside them, closures as subtractions', () => {
    expect(plain(table(model, 'network-stock'))).toEqual([
      ['network.stock.row.start', 12, 12],
      ['network.stock.row.openings', 0, 1],
      ['network.stock.row.resumptions', 0, 0],
      ['network.stock.row.closures', 0, -1],
      ['network.stock.row.suspensions', 0, 0],
      ['network.stock.row.freezes', 0, 0],
      ['network.stock.row.end', 12, 12],
    ]);
  });

  test('openings and closures by name, with what a place was merged into', () => {
    expect(plain(table(model, 'network-events'))).toEqual([
      ['2024-03-12', 'event.opening', 'Lieu b', 'La Rochelle', ''],
      ['2024-06-30', 'event.closure', 'Lieu c', 'Inconnue', 'Lieu a'],
    ]);
    expect(keyFigure(model, 'network-openings')?.figure.sources.placeIds).toEqual(['b']);
  });

  test('a place counts once in each of its networks and once in the total', () => {
    const rows = plain(table(model, 'network-by-network')) ?? [];
    expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ['PAPI', 2],
      ['Cybercommunes', 1],
      ['area.networkNone', 10],
      ['table.totalOnce', 12],
    ]);
  });

  test('freshness of the records that are not closed', () => {
    expect(plain(table(model, 'network-freshness'))?.map((row) => row[1])).toEqual([1, 0, 0, 11, 12]);
  });
});

describe('chapter usage', () => {
  const model = build();

  test('visits carry their n of N, N−1, and both changes with the numbers compared', () => {
    const visits = keyFigure(model, 'usage-visits');
    expect(visits?.figure).toMatchObject({ value: 1063, reported: 14 });
    expect(visits?.before).toMatchObject({ value: 60, reported: 3 });
    expect(visits?.change).toBeCloseTo((1063 - 60) / 60);
    // Place c was merged into a, was asked in 2023 and did not answer: no month of the pair can be compared.
    expect(visits?.constant).toMatchObject({ current: null, before: null, placeMonths: 0 });
  });

  test('users come from what a place declares for the year, and say that double counts are possible', () => {
    const users = keyFigure(model, 'usage-users');
    expect(users?.figure).toMatchObject({ value: 25, reported: 12 });
    expect(users?.constant).toBeNull();
    expect(users?.notes).toEqual([{ code: 'usage.usersSum' }]);
  });

  test('figure 6: the outlier is named and the total is also given without it', () => {
    const row = plain(table(model, 'usage-outliers'))?.[0];
    expect(row?.[1]).toBe('Lieu b');
    expect(row?.[2]).toBe(900);
    expect(row?.at(-1)).toBe(163);
  });

  test('a month that no one reported is a gap, not a zero', () => {
    const months = blocksOf(model).find(
      (block) => block.kind === 'chart' && block.id === 'usage-months-chart',
    );
    expect(months?.kind === 'chart' ? months.series[0]?.values.slice(0, 6) : null).toEqual([
      141,
      22,
      null,
      900,
      null,
      null,
    ]);
  });

  test('tables by département add up to the total', () => {
    const rows = plain(table(model, 'usage-by-departement')) ?? [];
    const parts = rows.slice(0, -1).reduce((sum, row) => sum + Number(row[1] ?? 0), 0);
    expect(parts).toBe(1063);
    expect(rows.at(-1)?.[1]).toBe(1063);
  });

  test('figure 5: while the year is under way there is no gross change, only what both years reported', () => {
    const underWay = build(facts, { kind: 'all' }, yearPeriod(2024), '2024-05-20');
    const visits = keyFigure(underWay, 'usage-visits');
    expect(visits?.change).toBeNull();
    expect(visits?.notes).toContainEqual({ code: 'usage.toDate' });
  });
});

describe('chapter method', () => {
  test('names the places that never answered and the communes that are unknown', () => {
    const model = build();
    expect(plain(table(model, 'method-silent'))?.map((row) => [row[0], row[3]])).toEqual([['Lieu d', 12]]);
    expect(plain(table(model, 'method-unknown-communes'))?.map((row) => row[0])).toEqual(['Lieu c']);
  });
});

test('chapters come in the order asked, and those that are not asked for are not made', () => {
  const model = buildReportModel({
    facts,
    period: yearPeriod(2024),
    perimeter: { kind: 'all' },
    chapters: ['method', 'network'],
    today: '2025-02-01',
    computedAt: '2025-02-01T08:00:00.000Z',
  });
  expect(model.sections.map(({ chapter }) => chapter)).toEqual(['method', 'network']);
});

/** Every sentence in a model, however deep. */
function sentencesOf(
  node: unknown,
): readonly { readonly code: string; readonly values: Readonly<Record<string, unknown>> }[] {
  if (Array.isArray(node)) return node.flatMap(sentencesOf);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(sentencesOf);
  if (!('code' in node) || typeof node.code !== 'string' || 'kind' in node) return inner;
  const values = 'values' in node && typeof node.values === 'object' ? (node.values ?? {}) : {};
  return [{ code: node.code, values: { ...values } }, ...inner];
}

/** The sentence of a code, or its plural forms. */
function formsOf(catalogue: object, code: string): readonly string[] {
  const path = code.split('.');
  const last = path.pop() ?? '';
  let at: unknown = catalogue;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  if (typeof at !== 'object' || at === null) return [];
  const one: unknown = Reflect.get(at, last);
  const forms = [one, Reflect.get(at, `${last}_one`), Reflect.get(at, `${last}_other`)];
  return forms.filter((form) => typeof form === 'string');
}
