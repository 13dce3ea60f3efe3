import type { Day } from '#shared/domain/calendar/day.ts';
import { addMonths, lastDay, monthOf } from '#shared/domain/calendar/month.ts';
import type { Freshness } from './access-point-row.ts';

/**
 * How long ago a record was checked (data.md, figure 13): under 6 months, 6 to 12, 12 to 18, or over 18 and never.
 *
 * @param verifiedOn day of the last check; null = never
 */
export function freshnessOf(verifiedOn: Day | null, today: Day): Freshness {
  if (verifiedOn === null) return 'over18';
  if (verifiedOn > monthsBefore(today, 6)) return 'under6';
  if (verifiedOn > monthsBefore(today, 12)) return 'from6to12';
  return verifiedOn >= monthsBefore(today, 18) ? 'from12to18' : 'over18';
}

/** The same day some months earlier, or the last day of that month where it has no such day. */
function monthsBefore(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), -months);
  const same = `${month}${day.slice(7)}`;
  const last = lastDay(month);
  return same < last ? same : last;
}
