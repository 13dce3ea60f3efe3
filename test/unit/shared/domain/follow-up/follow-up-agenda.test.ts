import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMonthsLater } from '#shared/domain/calendar/month.ts';
import { addDays, endOfWeek } from '#shared/domain/calendar/shift-day.ts';
import { isToVisit, termOf } from '#shared/domain/follow-up/follow-up-agenda.ts';

const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

describe('days of the calendar', () => {
  test('so many days later, then as many earlier, is the same day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (date, count) => {
        expect(addDays(addDays(dayOf(date), count), -count)).toBe(dayOf(date));
      }),
    );
  });

  test('a week ends on the Sunday of the same week', () => {
    expect(endOfWeek('2026-11-24')).toBe('2026-11-29');
    expect(endOfWeek('2026-11-29')).toBe('2026-11-29');
    expect(endOfWeek('2026-11-30')).toBe('2026-12-06');
  });

  test('a month after the 31st is the last day of a shorter month', () => {
    expect(dayMonthsLater('2027-01-31', 1)).toBe('2027-02-28');
    expect(dayMonthsLater('2026-11-24', 3)).toBe('2027-02-24');
  });
});

test('what is planned is overdue, of this week up to Sunday, or later: never two at once', () => {
  expect(termOf('2026-11-23', '2026-11-24')).toBe('overdue');
  expect(termOf('2026-11-24', '2026-11-24')).toBe('thisWeek');
  expect(termOf('2026-11-29', '2026-11-24')).toBe('thisWeek');
  expect(termOf('2026-11-30', '2026-11-24')).toBe('later');
});

test('a place visited twelve months ago to the day is not yet to visit', () => {
  expect(isToVisit('2025-11-24', '2026-11-24')).toBe(false);
  expect(isToVisit('2025-11-23', '2026-11-24')).toBe(true);
  expect(isToVisit(null, '2026-11-24')).toBe(true);
});
