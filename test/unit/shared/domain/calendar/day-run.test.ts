import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayRun, daysWithin, runsOn, sharedRun } from '#shared/domain/calendar/day-run.ts';

const day = fc
  .integer({ min: 0, max: 1_500 })
  .map((count) => new Date(Date.UTC(2023, 0, 1) + count * 86_400_000).toISOString().slice(0, 10));
const run: fc.Arbitrary<DayRun> = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && b < a ? { from: b, to: a } : { from: a, to: b }));

describe('runs of days', () => {
  it('count the 29th of February', () => {
    const always = { from: null, to: null };
    expect(daysWithin(always, '2024-01-01', '2024-12-31')).toBe(366);
    expect(daysWithin(always, '2025-01-01', '2025-12-31')).toBe(365);
    expect(daysWithin({ from: '2024-02-29', to: '2024-02-29' }, '2024-01-01', '2024-12-31')).toBe(1);
    expect(daysWithin({ from: '2026-01-01', to: null }, '2025-01-01', '2025-12-31')).toBe(0);
  });

  it('share the days that lie in both', () => {
    fc.assert(
      fc.property(run, run, day, (a, b, at) => {
        const both = sharedRun(a, b);
        return (both !== null && runsOn(both, at)) === (runsOn(a, at) && runsOn(b, at));
      }),
    );
  });
});
