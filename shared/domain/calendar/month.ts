import { z } from '#shared/schema.ts';
import type { Day } from './day.ts';

/** A month, `YYYY-MM`. Plain text order is date order. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof monthSchema>;

/** Months counted from year 0, so that a run of months is a run of integers: `2024-01` is 24288. */
export type MonthIndex = number;

/** The index of a month. @param month `YYYY-MM` */
export function monthIndex(month: Month): MonthIndex {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month at an index, the inverse of {@link monthIndex}. */
export function monthAt(index: MonthIndex): Month {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month that lies `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  return monthAt(monthIndex(month) + count);
}

/** The first day of a month. */
export function firstDay(month: Month): Day {
  return `${month}-01`;
}

/** The last day of a month, leap years included. */
export function lastDay(month: Month): Day {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, '0')}`;
}

/** The same day some months later (earlier when negative), or the last day of that month where it has no such day. */
export function dayMonthsLater(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count);
  const same = `${month}${day.slice(7)}`;
  const last = lastDay(month);
  return same < last ? same : last;
}

/** Every month of a run, both ends included; empty when `to` comes before `from`. */
export function monthsBetween(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  for (let index = monthIndex(from); index <= monthIndex(to); index += 1) months.push(monthAt(index));
  return months;
}
