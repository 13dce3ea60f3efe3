import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { seriesStarts } from '#shared/domain/loan/series-starts.ts';

describe('the days on which the loans of a series begin', () => {
  it('comes back each week, each second week, each month on the same day', () => {
    expect(seriesStarts('2026-03-02', 'week', 3)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
    expect(seriesStarts('2026-03-02', 'twoWeeks', 2)).toEqual(['2026-03-02', '2026-03-16']);
    expect(seriesStarts('2026-11-15', 'month', 3)).toEqual(['2026-11-15', '2026-12-15', '2027-01-15']);
  });

  it('takes the last day of a month that is shorter, and no month slips', () => {
    expect(seriesStarts('2027-12-31', 'month', 4)).toEqual([
      '2027-12-31',
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
    ]);
  });

  it('goes forward from the first day, always by the same step but for months', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.constantFrom('week', 'twoWeeks', 'month'),
        fc.integer({ min: 1, max: 52 }),
        (date, every, count) => {
          const first = date.toISOString().slice(0, 10);
          const starts = seriesStarts(first, every, count);
          expect(starts).toHaveLength(count);
          expect(starts[0]).toBe(first);
          const steps = starts.slice(1).map((day, at) => dayNumber(day) - dayNumber(starts[at] ?? day));
          for (const step of steps) {
            if (every === 'month') expect(step >= 28 && step <= 31).toBe(true);
            else expect(step).toBe(every === 'week' ? 7 : 14);
          }
        },
      ),
    );
  });
});
