import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  lastDay,
  monthAt,
  monthIndex,
  monthSchema,
  monthsBetween,
} from '#shared/domain/calendar/month.ts';
import { periodLength, periodSchema, yearBefore, yearPeriod } from '#shared/domain/calendar/period.ts';

const months = fc.integer({ min: 1900 * 12, max: 2200 * 12 }).map(monthAt);

describe('months', () => {
  test('month 13 and month 00 do not exist', () => {
    for (const text of ['2024-13', '2024-00', '2024-1', '24-01'])
      expect(monthSchema.safeParse(text).success).toBe(false);
  });

  test('index and text are inverses, and order is text order', () => {
    fc.assert(
      fc.property(months, months, (a, b) => {
        expect(monthAt(monthIndex(a))).toBe(a);
        expect(a < b).toBe(monthIndex(a) < monthIndex(b));
      }),
    );
  });

  test('February knows leap years', () => {
    expect(lastDay('2024-02')).toBe('2024-02-29');
    expect(lastDay('2023-02')).toBe('2023-02-28');
    expect(lastDay('1900-02')).toBe('1900-02-28');
  });

  test('a run holds every month once', () => {
    expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(monthsBetween('2024-02', '2024-01')).toEqual([]);
  });
});

describe('periods (data.md, figure 5)', () => {
  test('N−1 is the same months a year earlier, for any run of whole months', () => {
    expect(yearBefore({ from: '2023-09', to: '2024-08' })).toEqual({ from: '2022-09', to: '2023-08' });
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 40 }), (from, length) => {
        const period = { from, to: addMonths(from, length) };
        expect(periodLength(yearBefore(period))).toBe(periodLength(period));
      }),
    );
  });

  test('a reversed period is refused; a calendar year holds twelve months', () => {
    expect(periodSchema.safeParse({ from: '2024-02', to: '2024-01' }).success).toBe(false);
    expect(periodLength(yearPeriod(2024))).toBe(12);
  });
});
