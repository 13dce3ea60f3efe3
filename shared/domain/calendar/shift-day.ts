import type { Day } from './day.ts';
import { addMonths, lastDay, monthOf } from './month.ts';

/** The day that lies `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}

/** The same day some months later (earlier when negative), or the last day of that month where it has no such day. */
export function sameDayMonthsLater(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count);
  const same = `${month}${day.slice(7)}`;
  const last = lastDay(month);
  return same < last ? same : last;
}

/** The Sunday that ends the week of a day. */
export function endOfWeek(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}
