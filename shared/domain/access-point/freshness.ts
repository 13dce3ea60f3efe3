import type { Day } from '#shared/domain/calendar/day.ts';
import { dayMonthsLater } from '#shared/domain/calendar/month.ts';
import type { Freshness } from './access-point-row.ts';

/**
 * How long ago a record was checked (data.md, figure 13): under 6 months, 6 to 12, 12 to 18, or over 18 and never.
 *
 * @param verifiedOn day of the last check; null = never
 */
export function freshnessOf(verifiedOn: Day | null, today: Day): Freshness {
  if (verifiedOn === null) return 'over18';
  if (verifiedOn > dayMonthsLater(today, -6)) return 'under6';
  if (verifiedOn > dayMonthsLater(today, -12)) return 'from6to12';
  return verifiedOn >= dayMonthsLater(today, -18) ? 'from12to18' : 'over18';
}

/** Whether a record was checked less than a year ago (data.md, figure 13). @param verifiedOn null = never */
export function isCheckedWithinYear(verifiedOn: Day | null, today: Day): boolean {
  const freshness = freshnessOf(verifiedOn, today);
  return freshness === 'under6' || freshness === 'from6to12';
}
