import type { Day } from './day.ts';
import { addDays } from './shift-day.ts';

/** The Monday of the week of a day. */
export function weekStart(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
