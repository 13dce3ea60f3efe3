import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';

/** An entry and the days in which it is in force, both ends counted. */
export type DatedPeriod<T> = {
  readonly entry: T;
  /** First day; null = not known, or since ever. */
  readonly from: Day | null;
  /** Last day: the eve of the next entry; null = no end in sight. */
  readonly to: Day | null;
};

/** Dated entries as periods that follow one another, latest first: each ends on the eve of the next. */
export function periodsOf<T extends { readonly from: Day | null }>(
  entries: readonly T[],
): readonly DatedPeriod<T>[] {
  const sorted = [...entries].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return sorted
    .map((entry, index) => {
      const next = sorted[index + 1]?.from ?? null;
      return { entry, from: entry.from, to: next === null ? null : addDays(next, -1) };
    })
    .reverse();
}
