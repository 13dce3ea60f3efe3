import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { dayMonthsLater, firstDay, lastDay, monthOf } from '#shared/domain/calendar/month.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { weekStart } from '#shared/domain/calendar/week-start.ts';

/** How much time the calendar shows at once. */
export const calendarViews = ['day', 'week', 'month'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** A column of the calendar: a day, or an hour of one. */
export type CalendarSlot = {
  readonly key: string;
  readonly day: Day;
  /** 0 to 23 in the view of a day; null elsewhere. */
  readonly hour: number | null;
};

/** The time that the calendar shows, cut in columns. */
export type CalendarAxis = {
  readonly view: CalendarView;
  readonly from: Day;
  /** Last day shown. */
  readonly to: Day;
  readonly slots: readonly CalendarSlot[];
};

/** Hours of the view of a day; what lies before or after is drawn at its edges. */
const FIRST_HOUR = 7;
const LAST_HOUR = 20;

/** The time that a view shows around a day: the day itself, its week from Monday, or its calendar month. */
export function calendarAxis(view: CalendarView, day: Day): CalendarAxis {
  if (view === 'day') {
    const slots = Array.from({ length: LAST_HOUR - FIRST_HOUR }, (_, at) => {
      const hour = FIRST_HOUR + at;
      return { key: `${day}T${hour}`, day, hour };
    });
    return { view, from: day, to: day, slots };
  }
  const from = view === 'week' ? weekStart(day) : firstDay(monthOf(day));
  const to = view === 'week' ? addDays(from, 6) : lastDay(monthOf(day));
  const slots = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) => {
    const shown = addDays(from, at);
    return { key: shown, day: shown, hour: null };
  });
  return { view, from, to, slots };
}

/** The day around which the next view stands, or the one before. @param step 1 or −1 */
export function neighbourDay(view: CalendarView, day: Day, step: 1 | -1): Day {
  if (view === 'month') return dayMonthsLater(day, step);
  return addDays(day, view === 'week' ? 7 * step : step);
}

/**
 * Where a moment lies, in columns from the left edge: 0 is the start of the first column. Without a time, a day begins
 * at its first moment and ends at its last.
 *
 * @param time `HH:MM`, or null
 */
export function axisPosition(
  axis: CalendarAxis,
  day: Day,
  time: string | null,
  edge: 'start' | 'end',
): number {
  const days = dayNumber(day) - dayNumber(axis.from);
  const hours =
    time === null ? (edge === 'start' ? 0 : 24) : Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
  return axis.view === 'day' ? days * 24 + hours - FIRST_HOUR : days + hours / 24;
}
