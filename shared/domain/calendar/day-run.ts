import type { Day } from './day.ts';

/** A run of days, both ends included. A null first day = since ever; a null last day = without a known end. */
export type DayRun = { readonly from: Day | null; readonly to: Day | null };

/** Whether a day lies in a run. */
export function isWithin(day: Day, { from, to }: DayRun): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Whether two runs have a day in common. */
export function runsMeet(a: DayRun, b: DayRun): boolean {
  return (
    (a.from === null || b.to === null || a.from <= b.to) &&
    (b.from === null || a.to === null || b.from <= a.to)
  );
}
