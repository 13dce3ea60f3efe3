import type { Day } from '#shared/domain/calendar/day.ts';
import { addMonths, monthOf } from '#shared/domain/calendar/month.ts';
import { type Period, yearPeriod } from '#shared/domain/calendar/period.ts';

/** Runs of months that end with the last one that is over. */
const lengths = { last3: 3, last6: 6, last12: 12 } as const;

/** Periods to choose from: the last months, and the years by their number. */
export const recentPeriods = ['last3', 'last6', 'last12'] as const;
export type ChosenPeriod = (typeof recentPeriods)[number] | number;

/** The months of a choice. @param today last months end with the month before its own */
export function chosenPeriod(chosen: ChosenPeriod, today: Day): Period {
  if (typeof chosen === 'number') return yearPeriod(chosen);
  const to = addMonths(monthOf(today), -1);
  return { from: addMonths(to, 1 - lengths[chosen]), to };
}
