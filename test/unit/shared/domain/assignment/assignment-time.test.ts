import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fteOn, highestFte, runningOn, type TimeRun } from '#shared/domain/assignment/assignment-time.ts';
import { runsMeet, runsOn } from '#shared/domain/calendar/day-run.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';

const run = (ftePercent: number | null, from: string | null, to: string | null): TimeRun => ({
  ftePercent,
  from,
  to,
});

test('a time that is not known is counted apart, and is not zero', () => {
  const runs = [run(50, null, null), run(null, '2026-01-01', null), run(30, '2026-02-01', '2026-02-28')];
  expect(fteOn(runs, '2026-01-15')).toEqual({ percent: 50, unknown: 1 });
  expect(fteOn(runs, '2026-02-28')).toEqual({ percent: 80, unknown: 1 });
  expect(fteOn(runs, '2025-12-31')).toEqual({ percent: 50, unknown: 0 });
  expect(runningOn(runs, '2026-03-01')).toHaveLength(2);
});

test('the highest time of a period names the first day that has it', () => {
  const runs = [run(60, null, '2026-06-30'), run(60, '2026-06-15', null), run(20, '2026-09-01', null)];
  expect(highestFte(runs, { from: '2026-01-01', to: '2026-12-31' })).toEqual({
    percent: 120,
    unknown: 0,
    on: '2026-06-15',
  });
  expect(highestFte(runs, { from: '2026-07-01', to: '2026-08-31' })).toMatchObject({ percent: 60 });
  expect(highestFte([], { from: null, to: null })).toEqual({ percent: 0, unknown: 0, on: null });
});

const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2026-01-01', count));
const someRun = fc
  .record({
    ftePercent: fc.option(fc.integer({ min: 1, max: 100 })),
    from: fc.option(day),
    to: fc.option(day),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);

test('the highest time is that of the day, of all days of the period, that has most', () => {
  fc.assert(
    fc.property(
      fc.array(someRun, { maxLength: 6 }),
      day,
      fc.integer({ min: 0, max: 40 }),
      (runs, from, length) => {
        const to = addDays(from, length);
        const sums = Array.from(
          { length: length + 1 },
          (_, index) => fteOn(runs, addDays(from, index)).percent,
        );
        expect(highestFte(runs, { from, to }).percent).toBe(Math.max(...sums));
      },
    ),
  );
});

test('two runs meet where a day lies in both', () => {
  fc.assert(
    fc.property(someRun, someRun, (a, b) => {
      const days = Array.from({ length: 64 }, (_, index) => addDays('2025-12-31', index));
      const shared = days.some((one) => runsOn(a, one) && runsOn(b, one));
      expect(runsMeet(a, b)).toBe(shared);
    }),
  );
});
