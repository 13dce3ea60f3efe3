import { describe, expect, test } from 'vitest';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { EXAMPLE_SEED } from '#shared/example/generate-example.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import type { ReportKeyFigure, ReportModel, ReportTable } from '#shared/report/report-model.ts';
import { exampleFacts } from '#test/factories/example-facts.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';
import { assign, makeAnimatorFacts, makeStaffFacts } from '#test/factories/staff-facts.ts';

function build(
  facts: RegisterFacts,
  year: number,
  perimeter: Perimeter = { kind: 'all' },
  today = `${year + 1}-03-01`,
): ReportModel {
  return buildReportModel({
    facts,
    period: yearPeriod(year),
    perimeter,
    chapters: ['network', 'animators'],
    today,
    computedAt: '',
  });
}

const blocksOf = (model: ReportModel) => model.sections.flatMap(({ blocks }) => blocks);
const tableOf = (model: ReportModel, id: string): ReportTable | undefined =>
  blocksOf(model).flatMap((block) => (block.kind === 'table' && block.id === id ? [block] : []))[0];
const keyOf = (model: ReportModel, id: string): ReportKeyFigure | undefined =>
  blocksOf(model).flatMap((block) => (block.kind === 'keyFigure' && block.id === id ? [block] : []))[0];
const rowsOf = (model: ReportModel, id: string) =>
  tableOf(model, id)?.rows.map(({ cells }) =>
    cells.map((cell) => {
      if (cell.kind === 'number') return cell.value;
      if (cell.kind === 'day') return cell.day;
      if (cell.kind === 'month') return cell.month;
      return 'text' in cell.text ? cell.text.text : cell.text.code;
    }),
  ) ?? [];

describe('chapter animators', () => {
  const facts = makeFacts(
    [
      makePlace('a', { animatorExpected: true, networkIds: ['n1', 'n2'] }),
      makePlace('b', { animatorExpected: true, commune: '17300', networkIds: ['n1'] }),
      makePlace('c', { animatorExpected: true, commune: '17300' }),
      makePlace('papi', { animatorExpected: false, commune: '17415' }),
      makePlace('new'),
    ],
    [],
    {
      networks: [
        { id: 'n1', name: 'Cybercommunes' },
        { id: 'n2', name: 'Centres' },
      ],
      staff: makeStaffFacts({
        animators: [
          makeAnimatorFacts('x', { contract: 'fixedTerm', contractTo: '2025-04-30', employerId: 'o' }),
          makeAnimatorFacts('y', {
            kind: 'itinerant',
            trainings: [
              { id: 't', title: 'Web', theme: 'Web', provider: null, from: '2024-05-02', minutes: 420 },
            ],
          }),
          makeAnimatorFacts('v', { kind: 'occasional', status: 'volunteer' }),
          makeAnimatorFacts('z', { kind: 'pool' }),
        ],
        assignments: [
          assign('x', 'a', 100, '2024-07-01'),
          assign('y', 'a', 20),
          assign('y', 'b', null),
          assign('v', 'papi', 10),
          assign('x', 'c', 100, '2020-01-01', '2024-06-30'),
        ],
        absences: [{ id: 'w', animatorId: 'x', from: '2024-12-01', to: '2025-01-31' }],
        replacements: [
          {
            id: 'r',
            absenceId: 'w',
            placeId: 'a',
            from: '2024-12-01',
            to: null,
            ftePercent: 50,
            state: 'assigned',
            animatorId: 'z',
          },
        ],
        employerKinds: new Map([['o', 'commune']]),
      }),
    },
  );
  const model = build(facts, 2024);

  test('headlines: people, full times of the year with what is known of them, volunteers apart', () => {
    expect(keyOf(model, 'animators-inPost')?.figure.value).toBe(3);
    const assigned = keyOf(model, 'animators-assigned');
    expect(assigned?.figure.value).toBeCloseTo(1.2, 9);
    expect(assigned?.figure).toMatchObject({ reported: 3, expected: 4 });
    expect(keyOf(model, 'animators-present')?.figure.value).toBeCloseTo(1.2 - (31 / 366) * 0.5, 9);
    expect(keyOf(model, 'animators-volunteers')?.figure.value).toBeCloseTo(0.1, 9);
    expect(keyOf(model, 'animators-trained')?.figure).toMatchObject({
      value: 1 / 3,
      reported: 1,
      expected: 3,
    });
    expect(keyOf(model, 'animators-covered')?.figure).toMatchObject({ value: 1, reported: 1, expected: 1 });
  });

  test('only places meant to have an animator are flagged, with the day since which they have none', () => {
    expect(keyOf(model, 'animators-expected')?.figure.sources.placeIds).toEqual(['a', 'b', 'c']);
    expect(keyOf(model, 'animators-without')?.figure.sources.placeIds).toEqual(['c']);
    expect(keyOf(model, 'animators-without')?.before?.value).toBe(0);
    expect(rowsOf(model, 'animators-places-without')).toEqual([
      ['Lieu c', 'La Rochelle', 'Interco 241700434', '2024-06-30'],
    ]);
  });

  test('a place counts in each of its networks and once in the total, a département sums to the whole', () => {
    const networks = rowsOf(model, 'animators-by-network').map(([name, posts, fte]) => [name, posts, fte]);
    expect(networks[0]?.slice(0, 2)).toEqual(['Cybercommunes', 2]);
    expect(networks.at(-1)?.slice(0, 2)).toEqual(['table.totalOnce', 3]);
    const departements = rowsOf(model, 'animators-by-departement');
    const parts = departements.slice(0, -1).reduce((sum, row) => sum + Number(row[2]), 0);
    expect(parts).toBeCloseTo(Number(departements.at(-1)?.[2]), 9);
  });

  test('contracts that end within six months tell the place, not the person', () => {
    expect(rowsOf(model, 'animators-contracts')).toEqual([
      ['2025-04-30', 'Lieu a', 'animators.contract.fixedTerm'],
    ]);
    // Too few for a picture of their months.
    expect(tableOf(model, 'animators-contract-months')).toBeUndefined();
    const many = makeStaffFacts({
      animators: ['2025-01-01', '2025-02-28', '2025-03-31', '2025-04-30', '2025-06-30', '2025-06-30'].map(
        (contractTo, index) => makeAnimatorFacts(`x${index}`, { contractTo }),
      ),
      assignments: Array.from({ length: 6 }, (_, index) => assign(`x${index}`, 'a', 10)),
    });
    const months = rowsOf(build({ ...facts, staff: many }, 2024), 'animators-contract-months');
    expect(months).toEqual([
      ['2025-01', 1],
      ['2025-02', 1],
      ['2025-03', 1],
      ['2025-04', 1],
      ['2025-05', 0],
      ['2025-06', 2],
      ['table.total', 6],
    ]);
  });

  test('a year under way is counted to the day, N−1 alike, and months to come are not available', () => {
    const under = build(facts, 2024, { kind: 'all' }, '2024-03-10');
    expect(keyOf(under, 'animators-assigned')?.figure.value).toBeCloseTo(1.2, 9);
    const months = tableOf(under, 'animators-fte-months')?.rows.map(({ cells }) => cells[1]);
    expect(months?.[2]).toMatchObject({ value: 1.2 });
    expect(months?.[3]).toMatchObject({ value: null, absence: 'notAvailable' });
  });

  test('employers and statuses are told, those who are unknown too', () => {
    expect(rowsOf(model, 'animators-by-employer').map(([name, posts]) => [name, posts])).toEqual([
      ['organisationKind.commune', 1],
      ['legend.notReported', 2],
      ['table.total', 3],
    ]);
    expect(rowsOf(model, 'animators-by-status').map(([name, posts]) => [name, posts])).toEqual([
      ['animators.status.employee', 2],
      ['animators.status.volunteer', 1],
      ['animators.split.total', 3],
    ]);
  });
});

describe('seed', () => {
  test('S4: three animators of whom one itinerant', () => {
    const facts = makeFacts(
      Array.from({ length: 23 }, (_, index) => makePlace(`cyberbase${index}`)),
      [],
      {
        staff: makeStaffFacts({
          animators: [
            makeAnimatorFacts('x'),
            makeAnimatorFacts('y'),
            makeAnimatorFacts('z', { kind: 'itinerant' }),
          ],
          assignments: [
            assign('x', 'cyberbase0', 100),
            assign('y', 'cyberbase1', 100),
            assign('z', 'cyberbase2', 50),
            assign('z', 'cyberbase3', 50),
          ],
        }),
      },
    );
    expect(rowsOf(build(facts, 2024), 'animators-by-kind').map((row) => row.slice(0, 3))).toEqual([
      ['animators.kind.specialist', 2, 2],
      ['animators.kind.itinerant', 1, 1],
      ['table.total', 3, 3],
    ]);
  });

  test('S8: eleven places without an animator, and a pool that replaces', () => {
    const places = Array.from({ length: 11 }, (_, index) =>
      makePlace(`lieu${index}`, { animatorExpected: true }),
    );
    const none = build(makeFacts(places), 2024);
    expect(rowsOf(none, 'animators-places-without')).toHaveLength(11);
    expect(keyOf(none, 'animators-assigned')).toBeUndefined();
    const pool = makeStaffFacts({ animators: [makeAnimatorFacts('p', { kind: 'pool' })] });
    const model = build(makeFacts(places, [], { staff: pool }), 2024);
    expect(keyOf(model, 'animators-without')?.figure.value).toBe(11);
    expect(keyOf(model, 'animators-inPost')?.notes).toHaveLength(1);
    // Nobody is assigned anywhere in this register: full times are not known, they are not zero.
    expect(keyOf(model, 'animators-assigned')?.figure.value).toBeNull();
  });
});

describe('chapter network, completed', () => {
  const facts = exampleFacts({
    places: 120,
    years: 3,
    seed: EXAMPLE_SEED,
    endMonth: '2026-10',
    language: 'fr',
  });
  const model = build(facts, 2025, { kind: 'all' }, '2026-11-01');

  test('itinerant places count once, their stops of the day apart', () => {
    const bus = facts.places.find(({ form }) => form === 'itinerant');
    const rows = rowsOf(model, 'network-itinerant');
    const served = bus?.stops.filter(
      ({ from, to }) => (from ?? '') <= '2025-12-31' && (to === null || to >= '2025-12-31'),
    );
    expect(rows.find(([name]) => name === bus?.name)?.[2]).toBe(served?.length);
    const listed = rowsOf(model, 'network-stops');
    expect(listed).toHaveLength(rows.reduce((sum, row) => sum + Number(row[2] ?? 0), 0));
  });

  test('hubs tell how many open places they support', () => {
    const rows = rowsOf(model, 'network-hubs');
    expect(rows.length).toBeGreaterThan(1);
    const parts = rows.slice(0, -1).reduce((sum, row) => sum + Number(row[2]), 0);
    expect(parts).toBe(rows.at(-1)?.[2]);
  });

  test('open places by whether an animator is meant to be there sum to the places open at the end', () => {
    const open = rowsOf(model, 'network-stock').at(-1)?.[2];
    expect(rowsOf(model, 'network-animator-expected').at(-1)?.[1]).toBe(open);
  });
});
