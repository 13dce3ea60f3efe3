import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, monthsBetween } from '#shared/domain/calendar/month.ts';
import { yearBefore, yearPeriod } from '#shared/domain/calendar/period.ts';
import { breakdownMeasures } from '#shared/domain/usage-return/measures.ts';
import type { ReturnState, ReturnValues } from '#shared/domain/usage-return/usage-return.ts';
import { changeRatio, compareConstant } from '#shared/figures/change.ts';
import { layUsage, usageSummary } from '#shared/figures/summarise-usage.ts';
import { placeTotals } from '#shared/figures/totals.ts';
import { makeFacts, makePlace, monthlyVisits } from '#test/factories/register-facts.ts';
import type { ReturnRow } from '#test/factories/usage-view.ts';

const year = yearPeriod(2024);
const before = yearBefore(year);
const today = '2025-06-01';
const placeIds = ['a', 'b', 'c', 'd'] as const;
const communes = ['16015', '16102', '17300', null] as const;

/** Monthly returns of four places over two years, any state, visits and genders reported or not. */
const registers = fc
  .array(
    fc.record({
      place: fc.integer({ min: 0, max: 3 }),
      month: fc.integer({ min: 0, max: 23 }),
      state: fc.constantFrom<ReturnState>('received', 'received', 'received', 'closed', 'expected'),
      visits: fc.option(fc.nat(200)),
      woman: fc.option(fc.nat(50)),
      man: fc.option(fc.nat(50)),
    }),
    { maxLength: 60 },
  )
  .map((drawn) => {
    const unique = new Map(drawn.map((row) => [`${row.place}:${row.month}`, row]));
    return [...unique.values()].map((row): ReturnRow => {
      const values: ReturnValues = {
        ...(row.visits === null ? {} : { visits: row.visits }),
        ...(row.woman === null ? {} : { 'gender.woman': row.woman }),
        ...(row.man === null ? {} : { 'gender.man': row.man }),
      };
      return {
        placeId: placeIds[row.place] ?? 'a',
        from: addMonths(before.from, row.month),
        state: row.state,
        values,
      };
    });
  });

const places = placeIds.map((id, index) =>
  makePlace(id, { commune: communes[index] ?? null, rhythm: index === 3 ? 'none' : 'monthly' }),
);

/** The same figures row by row, from data.md's words alone. */
function received(rows: readonly ReturnRow[], from: string, to: string): readonly ReturnRow[] {
  return rows.filter((row) => row.state === 'received' && row.from >= from && row.from <= to);
}
function naiveSum(rows: readonly ReturnRow[], measure: keyof ReturnValues): number | null {
  const given = rows.flatMap(({ values }) => values?.[measure] ?? []);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
}

describe('the scan of columns equals a row-by-row computation', () => {
  test('totals, n and N, response, months and places', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const summary = usageSummary(makeFacts(places, rows), year, { kind: 'all' }, today);
        const inYear = received(rows, year.from, year.to);
        const asked = rows.filter(({ placeId }) => placeId !== 'd');
        const closed = asked.filter(
          ({ state, from }) => state === 'closed' && from >= year.from && from <= year.to,
        ).length;
        const expected = 36 - closed;
        const answered = inYear.filter(({ placeId }) => placeId !== 'd').length;
        expect(summary.response).toEqual({ expected, answered, closed });
        expect(summary.totals.visits).toMatchObject({
          value: naiveSum(inYear, 'visits'),
          reported: inYear.filter(({ placeId, values }) => placeId !== 'd' && values?.visits !== undefined)
            .length,
          expected,
        });
        monthsBetween(year.from, year.to).forEach((month, index) => {
          const earlier = addMonths(month, -12);
          expect(summary.months[index]).toMatchObject({
            month,
            visits: { value: naiveSum(received(rows, month, month), 'visits') },
            visitsBefore: { value: naiveSum(received(rows, earlier, earlier), 'visits') },
          });
        });
        for (const place of summary.places)
          expect(place.visits).toBe(
            naiveSum(
              inYear.filter(({ placeId }) => placeId === place.placeId),
              'visits',
            ),
          );
        const gender = summary.breakdowns.find(({ breakdown }) => breakdown === 'gender');
        for (const measure of breakdownMeasures('gender'))
          expect(gender?.parts.find((part) => part.measure === measure)?.total).toBe(
            naiveSum(inYear, measure),
          );
      }),
    );
  });

  test('the constant perimeter is the place-months reported in both years, the same whichever side is asked', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const usage = layUsage(makeFacts(places, rows), year, { kind: 'all' }, today);
        const found = compareConstant(usage.current, usage.earlier, 'visits');
        const visitsOf = (placeId: string, month: string): number | undefined =>
          received(rows, month, month).find((row) => row.placeId === placeId)?.values?.visits;
        let now: number | null = null;
        let then: number | null = null;
        let pairs = 0;
        for (const id of placeIds)
          for (const month of monthsBetween(year.from, year.to)) {
            const here = visitsOf(id, month);
            const there = visitsOf(id, addMonths(month, -12));
            if (here === undefined || there === undefined) continue;
            now = (now ?? 0) + here;
            then = (then ?? 0) + there;
            pairs += 1;
          }
        expect(found).toMatchObject({
          current: now,
          before: then,
          placeMonths: pairs,
          change: changeRatio(now, then),
        });
        const mirrored = compareConstant(usage.earlier, usage.current, 'visits');
        expect(mirrored).toMatchObject({
          current: then,
          before: now,
          placeMonths: pairs,
          places: found.places,
        });
      }),
    );
  });
});

describe('laws', () => {
  test('totals over a partition of the places add up, with their n and their N', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const facts = makeFacts(places, rows);
        const total = usageSummary(facts, year, { kind: 'all' }, today).totals.visits;
        const parts = placeTotals(layUsage(facts, year, { kind: 'all' }, today).current, 'visits');
        const stated = parts.flatMap(({ value }) => value ?? []);
        expect(total.value).toBe(stated.length === 0 ? null : stated.reduce((sum, value) => sum + value, 0));
        expect(total.reported).toBe(parts.reduce((sum, { reported }) => sum + reported, 0));
        expect(total.expected).toBe(parts.reduce((sum, { expected }) => sum + expected, 0));
        const departements = ['16', '17'].map(
          (code) => usageSummary(facts, year, { kind: 'departement', code }, today).totals.visits,
        );
        const unknown = parts[3]?.value ?? null;
        const cut = [...departements.map(({ value }) => value), unknown].flatMap((value) => value ?? []);
        expect(total.value).toBe(cut.length === 0 ? null : cut.reduce((sum, value) => sum + value, 0));
      }),
    );
  });

  test('n never exceeds N, for any measure, month, rhythm and length of return', () => {
    // A return's id is made of its place and months: no two returns share both.
    const long = fc
      .uniqueArray(
        fc.record({
          place: fc.constantFrom(...placeIds),
          start: fc.integer({ min: 0, max: 23 }),
          length: fc.constantFrom(0, 0, 2, 11),
          state: fc.constantFrom<ReturnState>('received', 'received', 'closed'),
          visits: fc.option(fc.nat(99)),
          users: fc.option(fc.nat(99)),
        }),
        { maxLength: 40, selector: ({ place, start, length }) => `${place}:${start}:${length}` },
      )
      .map((drawn) =>
        drawn.map(
          ({ place, start, length, state, visits, users }): ReturnRow => ({
            placeId: place,
            from: addMonths(before.from, start),
            to: addMonths(before.from, start + length),
            state,
            values: { ...(visits === null ? {} : { visits }), ...(users === null ? {} : { users }) },
          }),
        ),
      );
    const mixed = [
      makePlace('a', {
        rhythm: 'quarterly',
        status: [
          ['2024-02-14', 'open'],
          ['2024-10-02', 'frozen'],
        ],
      }),
      makePlace('b', {
        rhythm: 'yearly',
        commune: [
          [null, '16015'],
          ['2024-05-05', '17300'],
        ],
      }),
      makePlace('c'),
      makePlace('d', { rhythm: 'none' }),
    ];
    fc.assert(
      fc.property(long, fc.constantFrom('16', '17', null), (rows, code) => {
        const perimeter =
          code === null ? ({ kind: 'all' } as const) : ({ kind: 'departement', code } as const);
        const summary = usageSummary(makeFacts(mixed, rows), year, perimeter, today);
        const figures = [
          ...Object.values(summary.totals),
          ...summary.months.flatMap(({ visits, visitsBefore }) => [visits, visitsBefore]),
        ];
        for (const { value, reported, expected } of figures) {
          expect(reported ?? 0).toBeLessThanOrEqual(expected ?? 0);
          if ((reported ?? 0) > 0) expect(value).not.toBeNull();
        }
        expect(summary.response.answered).toBeLessThanOrEqual(summary.response.expected);
      }),
    );
  });
});

test('places that were open and reported nothing come last, with a null total', () => {
  const facts = makeFacts(
    [
      makePlace('a', { name: 'Alpha' }),
      makePlace('b', { name: 'Bêta' }),
      makePlace('c', { name: 'Gamma' }),
      makePlace('d', { name: 'Fermé', status: [[null, 'closed']] }),
    ],
    [...monthlyVisits('a', '2024-01', [0]), ...monthlyVisits('c', '2024-01', [9])],
  );
  const summary = usageSummary(facts, year, { kind: 'all' }, today);
  expect(summary.places).toEqual([
    { placeId: 'c', name: 'Gamma', visits: 9 },
    { placeId: 'a', name: 'Alpha', visits: 0 },
    { placeId: 'b', name: 'Bêta', visits: null },
  ]);
});
