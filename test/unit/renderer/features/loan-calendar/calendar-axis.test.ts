import { describe, expect, it } from 'vitest';
import { axisPosition, calendarAxis, neighbourDay } from '#renderer/features/loan-calendar/calendar-axis.ts';

describe('the days of the calendar', () => {
  it('shows a month whole, February of a leap year too', () => {
    const { from, to, slots } = calendarAxis('month', '2028-02-14');
    expect([from, to, slots.length]).toEqual(['2028-02-01', '2028-02-29', 29]);
    expect(slots.at(-1)).toEqual({ key: '2028-02-29', day: '2028-02-29', hour: null });
  });

  it('shows a week from its Monday, over the end of a month', () => {
    const { from, to, slots } = calendarAxis('week', '2026-03-01');
    expect([from, to]).toEqual(['2026-02-23', '2026-03-01']);
    expect(slots).toHaveLength(7);
  });

  it('shows a day by its hours', () => {
    const { from, to, slots } = calendarAxis('day', '2026-03-10');
    expect([from, to]).toEqual(['2026-03-10', '2026-03-10']);
    expect(slots.map(({ hour }) => hour)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  it('goes to the next and the former, and back to a shorter month', () => {
    expect(neighbourDay('month', '2026-03-31', -1)).toBe('2026-02-28');
    expect(neighbourDay('week', '2026-03-31', 1)).toBe('2026-04-07');
    expect(neighbourDay('day', '2026-03-01', -1)).toBe('2026-02-28');
  });

  it('places moments: a day from its first moment to its last, an appointment within it', () => {
    const week = calendarAxis('week', '2026-03-09');
    expect(axisPosition(week, '2026-03-10', null, 'start')).toBe(1);
    expect(axisPosition(week, '2026-03-10', null, 'end')).toBe(2);
    expect(axisPosition(week, '2026-03-10', '12:00', 'end')).toBe(1.5);
    const day = calendarAxis('day', '2026-03-10');
    expect(axisPosition(day, '2026-03-10', '09:30', 'start')).toBe(2.5);
    expect(axisPosition(day, '2026-03-11', null, 'end')).toBeGreaterThan(13);
    expect(axisPosition(day, '2026-03-09', null, 'start')).toBeLessThan(0);
  });
});
