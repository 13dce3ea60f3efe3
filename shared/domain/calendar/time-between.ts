import type { Day } from './day.ts';
import { dayMonthsLater, monthIndex, monthOf } from './month.ts';

/** Whole months from a day to the eve of another (`2024-01-15` to `2024-03-15`: two). Never negative. */
export function wholeMonths(from: Day, until: Day): number {
  if (until < from) return 0;
  const months = monthIndex(monthOf(until)) - monthIndex(monthOf(from));
  return dayMonthsLater(from, months) <= until ? months : Math.max(0, months - 1);
}
