import { expect, test } from 'vitest';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import { layReport } from '#shared/report/report-input.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import { makeFacts, makePlace, monthlyVisits } from '#test/factories/register-facts.ts';
import type { ReturnRow } from '#test/factories/usage-view.ts';

function build(facts: RegisterFacts, year: number): ReportModel {
  return buildReportModel({
    facts,
    period: yearPeriod(year),
    perimeter: { kind: 'all' },
    today: `${year + 1}-03-01`,
    computedAt: `${year + 1}-03-01T09:00:00.000Z`,
  });
}

/** A column of a table, by row title: the last cell unless another is asked. */
function rowsOf(model: ReportModel, id: string): readonly (readonly (string | number | null)[])[] {
  for (const { blocks } of model.sections)
    for (const block of blocks)
      if (block.kind === 'table' && block.id === id)
        return block.rows.map(({ cells }) =>
          cells.map((cell) => {
            if (cell.kind === 'number') return cell.value;
            if (cell.kind !== 'text') return cell.kind === 'month' ? cell.month : cell.day;
            return 'text' in cell.text ? cell.text.text : cell.text.code;
          }),
        );
  return [];
}

test('S1: 16 places in April 2002, 32 labelled in July; if the 32 are new, 48 are open at the end of 2002', () => {
  const april = Array.from({ length: 16 }, (_, index) =>
    makePlace(`april${index}`, { status: [['2002-04-15', 'open']], rhythm: 'none' }),
  );
  const july = Array.from({ length: 32 }, (_, index) =>
    makePlace(`july${index}`, { status: [['2002-07-15', 'open']], rhythm: 'none' }),
  );
  const stock = rowsOf(build(makeFacts([...april, ...july]), 2002), 'network-stock');
  expect(stock.at(0)?.[2]).toBe(0);
  expect(stock.at(1)?.[2]).toBe(48);
  expect(stock.at(-1)?.[2]).toBe(48);
  const included = rowsOf(build(makeFacts([...april, ...july.slice(0, 16)]), 2002), 'network-stock');
  expect(included.at(-1)?.[2]).toBe(32);
});

test('S2: two networks on one territory, PAPI never asked, 15 places without a label; a place of both counts once in each', () => {
  const places = [
    ...Array.from({ length: 30 }, (_, index) =>
      makePlace(`cyber${index}`, { networkIds: index < 2 ? ['cyber', 'papi'] : ['cyber'] }),
    ),
    ...Array.from({ length: 40 }, (_, index) =>
      makePlace(`papi${index}`, { networkIds: ['papi'], rhythm: 'none' }),
    ),
    ...Array.from({ length: 15 }, (_, index) => makePlace(`free${index}`)),
  ];
  const facts = makeFacts(places, monthlyVisits('cyber0', '2024-01', new Array(12).fill(10)), {
    networks: [
      { id: 'cyber', name: 'Cybercommunes' },
      { id: 'papi', name: 'PAPI' },
    ],
  });
  const model = build(facts, 2024);
  expect(rowsOf(model, 'network-by-network').map((row) => [row[0], row.at(-1)])).toEqual([
    ['PAPI', 42],
    ['Cybercommunes', 30],
    ['area.networkNone', 15],
    ['table.totalOnce', 85],
  ]);
  expect(rowsOf(model, 'network-by-rhythm').map((row) => row.slice(0, 2))).toContainEqual([
    'rhythm.none',
    40,
  ]);
  // 30 Cybercommunes and 15 free places are asked each month; the PAPI are not.
  expect(rowsOf(model, 'method-measures')[0]).toEqual(['measure.visits', 12, 45 * 12, 12 / (45 * 12), 0]);
});

test('S3: activity frozen for want of means is told from a closure, and the place stands', () => {
  const places = [
    makePlace('a'),
    makePlace('b', {
      status: [
        [null, 'open'],
        ['2003-02-01', 'frozen'],
      ],
    }),
  ];
  const stock = rowsOf(build(makeFacts(places), 2003), 'network-stock');
  expect(stock).toContainEqual(['network.stock.row.freezes', 0, -1]);
  expect(stock).toContainEqual(['network.stock.row.closures', 0, 0]);
  expect(stock.at(-1)?.[2]).toBe(1);
});

test('S10: 175 places, share of far-off publics, and who answers and who does not', () => {
  const places = Array.from({ length: 175 }, (_, index) => makePlace(`p${index}`));
  const returns: readonly ReturnRow[] = places.slice(0, 100).map(({ id }) => ({
    placeId: id,
    from: '2024-05',
    values: {
      visits: 100,
      'situation.withoutEmployment': 30,
      'situation.employed': 20,
      'situation.notStated': 50,
    },
  }));
  const facts = makeFacts(places, returns);
  const model = build(facts, 2024);
  expect(rowsOf(model, 'method-silent')).toHaveLength(75);
  const ground = layReport({
    facts,
    period: yearPeriod(2024),
    perimeter: { kind: 'all' },
    today: '2025-03-01',
    computedAt: '',
  });
  expect(ground.readings[0]?.figure).toMatchObject({ value: 10_000, reported: 100, expected: 2100 });
  const share = model.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'keyFigure' && block.id === 'usage-far-withoutEmployment');
  expect(share?.kind === 'keyFigure' ? share.figure.value : null).toBe(0.6);
});
