import type { Day } from '#shared/domain/calendar/day.ts';
import {
  addMonths,
  firstDay,
  type Month,
  type MonthIndex,
  monthIndex,
} from '#shared/domain/calendar/month.ts';

/** The months that an example register tells, and the day on which it is told. */
export type ExampleWindow = {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
  readonly months: number;
  /** The day after the last month: nothing is dated later. */
  readonly today: Day;
  /** The same at 8 o'clock UTC, in milliseconds since 1970: when every record was made. */
  readonly now: number;
};

/** Lays out `years` × 12 months that end with `endMonth`. */
export function layWindow(endMonth: Month, years: number): ExampleWindow {
  const last = monthIndex(endMonth);
  const today = firstDay(addMonths(endMonth, 1));
  return {
    first: last - years * 12 + 1,
    last,
    months: years * 12,
    today,
    now: Date.parse(`${today}T08:00:00.000Z`),
  };
}

/** The month that lies at a share of the window: 0 is its first, 1 its last. */
export function monthAtShare(window: ExampleWindow, share: number): MonthIndex {
  return window.first + Math.floor(share * (window.months - 1));
}

/** A day some days before or after another. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
