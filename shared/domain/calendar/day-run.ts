import type { Day } from './day.ts';

/** A run of days, both ends included. `from` null = since ever, `to` null = without a known end. */
export type DayRun = { readonly from: Day | null; readonly to: Day | null };

/** Whether a day lies in a run. */
export function runsOn({ from, to }: DayRun, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** How many days of a run lie between two days, both included. */
export function daysWithin({ from, to }: DayRun, first: Day, last: Day): number {
  const start = from === null || from < first ? first : from;
  const end = to === null || to > last ? last : to;
  return end < start ? 0 : dayNumber(end) - dayNumber(start) + 1;
}

/** The part that two runs share; null where they share no day. */
export function sharedRun(a: DayRun, b: DayRun): DayRun | null {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from;
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return from !== null && to !== null && to < from ? null : { from, to };
}

/** Whether two runs have a day in common. */
export function runsMeet(a: DayRun, b: DayRun): boolean {
  return sharedRun(a, b) !== null;
}

/** Days since 1970, so that the days between two are a difference, leap years included. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** The day at such a number, the inverse of {@link dayNumber}. */
export function dayAt(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
