import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';

/** How often a loan is repeated. */
export const repeats = ['week', 'twoWeeks', 'month'] as const;
export type Repeat = (typeof repeats)[number];

/** Most loans of one series. */
export const SERIES_LIMIT = 52;

/**
 * The days on which the loans of a series begin, the first included.
 *
 * Every month falls on the same day of the month, on the last where the month is shorter: 31 January, 28 February,
 * 31 March.
 */
export function seriesStarts(first: Day, every: Repeat, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => {
    if (every === 'month') return addMonths(first, index);
    return addDays(first, index * (every === 'week' ? 7 : 14));
  });
}

function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months % 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const text = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${text(year, 4)}-${text(month + 1, 2)}-${text(Math.min(Number(day.slice(8)), last), 2)}`;
}
