import type { Day } from '#shared/domain/calendar/day.ts';
import { type DayRun, runsMeet, runsOn } from '#shared/domain/calendar/day-run.ts';
import type { Assignment } from './assignment.ts';

/** Time given, over a run of days. */
export type TimeRun = Pick<Assignment, 'ftePercent' | 'from' | 'to'>;

/** A sum of working time. What is not known is counted apart: it is not zero. */
export type FteSum = {
  /** In hundredths of a full time. */
  readonly percent: number;
  /** How many of the runs do not say their time. */
  readonly unknown: number;
};

/** From here on a working time is told as more than a full one (1 ETP): a warning, never a refusal. */
export const FULL_TIME = 100;

/** The runs that are under way on a day. */
export function runningOn<T extends DayRun>(runs: readonly T[], day: Day): readonly T[] {
  return runs.filter((run) => runsOn(run, day));
}

/** Working time of some runs together. */
export function fteSum(runs: readonly Pick<TimeRun, 'ftePercent'>[]): FteSum {
  return {
    percent: runs.reduce((sum, { ftePercent }) => sum + (ftePercent ?? 0), 0),
    unknown: runs.filter(({ ftePercent }) => ftePercent === null).length,
  };
}

/** Working time on a day. */
export function fteOn(runs: readonly TimeRun[], day: Day): FteSum {
  return fteSum(runningOn(runs, day));
}

/**
 * The most working time of any day of a period, and the first day that has it (null = since before every known day).
 * It only rises where a run begins, so those days alone are looked at.
 */
export function highestFte(runs: readonly TimeRun[], period: DayRun): FteSum & { readonly on: Day | null } {
  const meeting = runs.filter((run) => runsMeet(run, period));
  const starts = meeting.flatMap(({ from }) =>
    from !== null && (period.from === null || from > period.from) ? [from] : [],
  );
  let highest: FteSum & { readonly on: Day | null } = {
    ...sumAtStart(meeting, period.from),
    on: period.from,
  };
  for (const day of [...new Set(starts)].sort()) {
    const sum = fteOn(meeting, day);
    if (sum.percent > highest.percent) highest = { ...sum, on: day };
  }
  return highest;
}

/** On the first day of a period, or before every known day. */
function sumAtStart(runs: readonly TimeRun[], from: Day | null): FteSum {
  return from === null ? fteSum(runs.filter((run) => run.from === null)) : fteOn(runs, from);
}
