import type { Day } from '#shared/domain/calendar/day.ts';
import { firstDay, lastDay, type Month } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';

/** Every month that a session can be of. */
export const everyMonth: Period = { from: '1900-01', to: '2199-12' };

/** Stretches by which sessions are read. */
export const sessionSpans = ['week', 'month', 'year', 'all'] as const;
export type SessionSpan = (typeof sessionSpans)[number];

/** A stretch of days, both included. */
export type DayRun = { readonly from: Day; readonly to: Day };

/** The week (Monday to Sunday), month or year of a day; null for all. */
export function spanOf(span: SessionSpan, day: Day): DayRun | null {
  switch (span) {
    case 'week': {
      const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
      const from = addDays(day, -weekday);
      return { from, to: addDays(from, 6) };
    }
    case 'month':
      return { from: firstDay(monthOfDay(day)), to: lastDay(monthOfDay(day)) };
    case 'year':
      return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
    case 'all':
      return null;
  }
}

/** A day of the span before or after that of a day. */
export function stepped(span: SessionSpan, day: Day, by: 1 | -1): Day {
  const run = spanOf(span, day);
  if (run === null) return day;
  return by === 1 ? addDays(run.to, 1) : addDays(run.from, -1);
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return spanOf('week', day)?.from ?? day;
}

function monthOfDay(day: Day): Month {
  return day.slice(0, 7);
}
