import type { Day } from '#shared/domain/calendar/day.ts';
import { addMonths, dayMonthsLater, monthOf } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';

/** The runs that the dashboard reads on a day. N−1 of each is the same a year earlier (data.md, figure 5). */
export type DashboardPeriods = {
  readonly today: Day;
  /** The same date a year earlier. */
  readonly yearAgo: Day;
  /** This year up to the current month: what is dated by the day is counted up to today. */
  readonly toDate: Period;
  /** The months of this year that are over, for what is reported by the month; in January, those of last year. */
  readonly monthsOver: Period;
  /** The twelve months that are over. */
  readonly lastTwelve: Period;
  /** Twelve months, the current one included. */
  readonly twelveToDate: Period;
};

/** The periods of a day. */
export function dashboardPeriods(today: Day): DashboardPeriods {
  const month = monthOf(today);
  const year = today.slice(0, 4);
  const over = addMonths(month, -1);
  return {
    today,
    yearAgo: dayMonthsLater(today, -12),
    toDate: { from: `${year}-01`, to: month },
    monthsOver: { from: `${over.slice(0, 4)}-01`, to: over },
    lastTwelve: { from: addMonths(month, -12), to: over },
    twelveToDate: { from: addMonths(month, -11), to: month },
  };
}
