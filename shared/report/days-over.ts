import type { Day } from '#shared/domain/calendar/day.ts';
import { dayMonthsLater, firstDay, lastDay } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { ReportGround } from './report-input.ts';

/** The days of a period that a chapter counts, both ends included. */
export type DaysOver = { readonly first: Day; readonly last: Day; readonly period: Period };

/**
 * The days of a report's period that are over, and the same a year earlier (data.md, figure 5). A period under way is
 * counted up to the day of the report, N−1 alike; `cut` tells that it goes on after.
 */
export function daysOver({ period, before, today }: Pick<ReportGround, 'period' | 'before' | 'today'>): {
  readonly current: DaysOver;
  readonly earlier: DaysOver;
  readonly cut: boolean;
} {
  const whole = lastDay(period.to);
  const first = firstDay(period.from);
  const cut = today < whole;
  const last = cut ? (today < first ? first : today) : whole;
  return {
    current: { first, last, period },
    earlier: {
      first: firstDay(before.from),
      last: cut ? dayMonthsLater(last, -12) : lastDay(before.to),
      period: before,
    },
    cut,
  };
}
