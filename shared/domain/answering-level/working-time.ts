import type { Day } from '#shared/domain/calendar/day.ts';
import { publicHolidays } from '#shared/domain/calendar/public-holidays.ts';
import type { WorkingCalendar, WorkingStretch } from './working-calendar.ts';
import { makeZoneOffset } from './zone-offset.ts';

/** Milliseconds since 1970. */
export type Millis = number;

/** The working time of a calendar in a time zone. */
export type WorkingTime = {
  /** Working milliseconds between two instants; 0 when the second is not after the first. */
  readonly between: (from: Millis, to: Millis) => Millis;
  /**
   * The instant at which some working time has passed since another; null when the calendar never gives as much.
   * Where it falls at an end of day, that end is given rather than the next morning.
   */
  readonly after: (from: Millis, worked: Millis) => Millis | null;
  /** Whether somebody answers at an instant. */
  readonly isWorking: (at: Millis) => boolean;
};

const DAY = 86_400_000;
/** Days looked at for an instant to come: a calendar without a working day in five years has none. */
const HORIZON = 5 * 366;

/** The working stretches of one day as instants, and the working time before it since the first day known. */
type WorkingDay = { readonly stretches: readonly (readonly [Millis, Millis])[]; readonly worked: Millis };

/**
 * Makes the working time of a calendar. The days are laid out once, as far as they are asked for, so that a question
 * costs the same over an hour and over three years.
 *
 * @param timeZone IANA name: the hours of the calendar are those of its clocks, changes included
 */
export function makeWorkingTime(calendar: WorkingCalendar, timeZone: string): WorkingTime {
  const offsetAt = makeZoneOffset(timeZone);
  const holidays = new Map<number, ReadonlySet<Day>>();
  const days = new Map<number, WorkingDay>();
  /** Working time from the first day known to the beginning of each day after it. */
  const sums = new Map<number, Millis>();
  let first: number | null = null;
  let last = 0;

  const isHoliday = (day: Day): boolean => {
    const year = Number(day.slice(0, 4));
    let known = holidays.get(year);
    if (known === undefined) {
      known = new Set(publicHolidays(year, calendar.holidays));
      holidays.set(year, known);
    }
    return known.has(day);
  };
  const stretchesOf = (day: Day, weekday: number): readonly WorkingStretch[] => {
    if (isHoliday(day) || calendar.closures.some(({ from, to }) => from <= day && day <= to)) return [];
    return calendar.week[weekday] ?? [];
  };
  const workingDay = (number: number): WorkingDay => {
    const known = days.get(number);
    if (known !== undefined) return known;
    const day = new Date(number * DAY).toISOString().slice(0, 10);
    // 1 January 1970 was a Thursday.
    const stretches = stretchesOf(day, (((number + 3) % 7) + 7) % 7).map(
      ({ from, to }) => [instantOf(number, from, offsetAt), instantOf(number, to, offsetAt)] as const,
    );
    const made = {
      stretches,
      worked: stretches.reduce((sum, [from, to]) => sum + Math.max(0, to - from), 0),
    };
    days.set(number, made);
    return made;
  };
  /** Working time from the first day known to the beginning of a day. */
  const before = (number: number): Millis => {
    if (first === null || number < first) {
      // Starting again earlier moves every sum alike: those known are dropped.
      first = number - 366;
      last = first;
      sums.clear();
      sums.set(first, 0);
    }
    for (; last < number; last += 1) sums.set(last + 1, (sums.get(last) ?? 0) + workingDay(last).worked);
    return sums.get(number) ?? 0;
  };
  const within = (number: number, at: Millis): Millis =>
    workingDay(number).stretches.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(at, to) - from), 0);

  const between = (from: Millis, to: Millis): Millis => {
    if (to <= from) return 0;
    const start = localDay(from, offsetAt);
    const end = localDay(to, offsetAt);
    // The earlier day is asked for first: the sums then start from it.
    const opening = before(start);
    return before(end) + within(end, to) - opening - within(start, from);
  };
  return {
    between,
    after: (from, worked) => {
      if (worked <= 0) return from;
      let left = worked;
      const start = localDay(from, offsetAt);
      for (let number = start; number < start + HORIZON; number += 1)
        for (const [opens, closes] of workingDay(number).stretches) {
          const begin = Math.max(opens, from);
          if (closes <= begin) continue;
          if (closes - begin >= left) return begin + left;
          left -= closes - begin;
        }
      return null;
    },
    isWorking: (at) =>
      workingDay(localDay(at, offsetAt)).stretches.some(([from, to]) => from <= at && at < to),
  };
}

/** The day of an instant by the clocks of a time zone, in days since 1970. */
function localDay(at: Millis, offsetAt: (at: Millis) => Millis): number {
  return Math.floor((at + offsetAt(at)) / DAY);
}

/** The instant at which the clocks of a time zone show a time on a day; a time that the spring change skips is the next one. */
function instantOf(number: number, time: string, offsetAt: (at: Millis) => Millis): Millis {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const local = number * DAY + (hours * 60 + minutes) * 60_000;
  const guess = local - offsetAt(local);
  return local - offsetAt(guess);
}
