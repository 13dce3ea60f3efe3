import type { Day } from './day.ts';

/** A moment of the calendar, `YYYY-MM-DDTHH:MM` with hours from 00:00 to 24:00: plain text order is time order. */
export type Moment = string;

/** A stretch of time: its first moment, and the one that it ends before. `from` '' = since ever, `to` null = without a known end. */
export type Stretch = { readonly from: Moment; readonly to: Moment | null };

/** The beginning of a day, or a time of it. */
export function startOf(day: Day, time: string | null = null): Moment {
  return `${day}T${time ?? '00:00'}`;
}

/** The end of a day, or a time of it. */
export function endOf(day: Day, time: string | null = null): Moment {
  return `${day}T${time ?? '24:00'}`;
}

/** Whether a stretch holds no time at all. */
export function isEmpty({ from, to }: Stretch): boolean {
  return to !== null && to <= from;
}

/** Whether two stretches have a moment in common. One that ends when the other begins does not meet it. */
export function stretchesMeet(a: Stretch, b: Stretch): boolean {
  return !isEmpty(a) && !isEmpty(b) && (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);
}

/** The first day of a stretch; null = since ever. */
export function firstDayOf({ from }: Stretch): Day | null {
  return from === '' ? null : from.slice(0, 10);
}

/** The last day on which a stretch holds something; null = not known. */
export function lastDayOf({ to }: Stretch, dayBefore: (day: Day) => Day): Day | null {
  if (to === null) return null;
  return to.endsWith('T00:00') ? dayBefore(to.slice(0, 10)) : to.slice(0, 10);
}
