import type { ReportingRhythm } from '#shared/domain/access-point/access-point.ts';
import { type Month, monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';

const runLengths = { monthly: 1, quarterly: 3, yearly: 12, none: 1 } as const satisfies Record<
  ReportingRhythm,
  number
>;

/**
 * The months that a place's return covers, by the rhythm in force (data.md, figure 3): the month itself, its quarter
 * or its calendar year. A place that is not asked may still give a month.
 */
export function returnRun(rhythm: ReportingRhythm, month: Month): Period {
  const length = runLengths[rhythm];
  const first = monthIndex(month) - (monthIndex(month) % length);
  return { from: monthAt(first), to: monthAt(first + length - 1) };
}
