import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from './example-window.ts';

/** The day itself, or the Monday after it. */
export function weekday(day: Day): Day {
  const at = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, at === 6 ? 2 : at === 0 ? 1 : 0);
}
