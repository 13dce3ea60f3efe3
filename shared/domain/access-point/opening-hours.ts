import OpeningHours from 'opening_hours';
import type { Day } from '#shared/domain/calendar/day.ts';
import { dayMinutes, type OpeningSpan, type OpeningWeek, weekMinutes, weekNotation } from './opening-week.ts';

/** What opening hours in the notation of OpenStreetMap say. */
export type OpeningHoursReading =
  | {
      readonly ok: true;
      /** An ordinary term week; where weeks differ, the first one in which something is open. */
      readonly week: OpeningWeek;
      /** Minutes open in a term week, the mean of four where they differ; null when nothing certain is open. */
      readonly minutes: number | null;
      /** Whether weeks differ from one another (every other week, first Saturday of the month…). */
      readonly varies: boolean;
      /** Whether some hours are only possible ones (on appointment, open end): they are not in the total. */
      readonly unsure: boolean;
      /** Remarks that the notation carries (« sur rendez-vous »). */
      readonly comments: readonly string[];
      /** Whether the text says that the place is closed on public holidays. */
      readonly closedOnHolidays: boolean;
      /** Whether the seven days say all that the text says: then it can be edited day by day. */
      readonly plain: boolean;
    }
  /** `suggestion` is the same in exact notation, where the reader could guess it. */
  | { readonly ok: false; readonly suggestion: string | null };

// Rules on holidays need a country and, for school holidays, one of its zones. The weeks below have no holiday.
const france = { lat: 46.6, lon: 2.4, address: { country_code: 'fr', state: 'Île-de-France' } };

// Four weeks of September 2025: in term everywhere, no public holiday, no change of clock, and each weekday is
// once the first, second, third and fourth of its month.
const FIRST_MONDAY = { year: 2025, month: 8, day: 1 } as const;
const WEEKS = 4;

/**
 * Reads opening hours in the notation of OpenStreetMap. The only module that meets the library `opening_hours`
 * (LGPL): it is large, so pages load it when they need it.
 */
export function readOpeningHours(text: string): OpeningHoursReading {
  try {
    const hours = new OpeningHours(text, france);
    if (hours.getWarnings().length > 0) return { ok: false, suggestion: exactNotation(hours, text) };
    return { ok: true, ...describe(hours, text) };
  } catch {
    return { ok: false, suggestion: null };
  }
}

/**
 * The hours of one real week: public holidays, school holidays of the Île-de-France zone and one week in two are taken
 * into account, hours that are only possible ones are left out. Null where the text can't be read.
 *
 * @param monday first day of the week
 */
export function readWeekFrom(text: string, monday: Day): OpeningWeek | null {
  const [year = 0, month = 1, day = 1] = monday.split('-').map(Number);
  try {
    const hours = new OpeningHours(text, france);
    if (hours.getWarnings().length > 0) return null;
    const intervals = hours.getOpenIntervals(
      new Date(year, month - 1, day),
      new Date(year, month - 1, day + 7),
    );
    return weekFrom(
      intervals.filter(([, , unknown]) => !unknown),
      (offset) => new Date(year, month - 1, day + offset),
    );
  } catch {
    return null;
  }
}

/**
 * Whether something may be open on a day: public holidays and one week in two are taken into account, hours that are
 * only possible ones (on appointment) count. Null where the text can't be read.
 */
export function opensOn(text: string, on: Day): boolean | null {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  try {
    const hours = new OpeningHours(text, france);
    if (hours.getWarnings().length > 0) return null;
    return (
      hours.getOpenIntervals(new Date(year, month - 1, day), new Date(year, month - 1, day + 1)).length > 0
    );
  } catch {
    return null;
  }
}

/** The end of a text that closes the place on public holidays. */
const HOLIDAYS_OFF = /;\s*PH (?:off|closed)\s*;?\s*$/;
// Holidays, months, weeks, ranks in the month, years: what seven days can't say.
const beyondDays = /PH|SH|[A-Z][a-z]{2}\b|week|\[|\b\d{4}\b/;

type OpenInterval = ReturnType<OpeningHours['getOpenIntervals']>[number];

function describe(hours: OpeningHours, text: string): Omit<OpeningHoursReading & { ok: true }, 'ok'> {
  const intervals = hours.getOpenIntervals(dayAt(0), dayAt(WEEKS * 7));
  const sure = intervals.filter(([, , unknown]) => !unknown);
  const weeks = Array.from({ length: WEEKS }, (_, week) => weekOf(intervals, week));
  const [first = []] = weeks;
  const week = weeks.find((spans) => weekMinutes(spans) > 0) ?? first;
  const totals = Array.from({ length: WEEKS }, (_, index) => weekMinutes(weekOf(sure, index)));
  const varies = weeks.some((other) => weekNotation(other) !== weekNotation(week));
  const mean = Math.round(totals.reduce((sum, total) => sum + total, 0) / WEEKS);
  const comments = [...new Set(intervals.flatMap(([, , , comment]) => (comment ? [comment] : [])))].filter(
    // The library's own words for an open end (`08:00+`), in English whatever the language.
    (comment) => !comment.startsWith('Specified as open end'),
  );
  const unsure = intervals.length > sure.length;
  return {
    week,
    minutes: mean === 0 ? null : mean,
    varies,
    unsure,
    comments,
    closedOnHolidays: HOLIDAYS_OFF.test(text),
    plain: !varies && !unsure && comments.length === 0 && !beyondDays.test(text.replace(HOLIDAYS_OFF, '')),
  };
}

/** The spans of each day of a week of the four that are looked at. */
function weekOf(intervals: readonly OpenInterval[], week: number): OpeningWeek {
  return weekFrom(intervals, (day) => dayAt(week * 7 + day));
}

/** The spans of each day of a week, cut at midnight. @param at the beginning of a day of the week, 0 for Monday */
function weekFrom(intervals: readonly OpenInterval[], at: (day: number) => Date): OpeningWeek {
  return Array.from({ length: 7 }, (_, day) => {
    const start = at(day);
    const end = at(day + 1);
    const spans = intervals
      .filter(([from, to]) => from < end && to > start)
      .map(([from, to]) => ({
        from: from <= start ? 0 : minuteOfDay(from),
        to: to >= end ? 24 * 60 : minuteOfDay(to),
      }));
    return mergeTouching(spans);
  });
}

function mergeTouching(spans: readonly OpeningSpan[]): readonly OpeningSpan[] {
  const merged: OpeningSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && last.to === span.from)
      merged[merged.length - 1] = { from: last.from, to: span.to };
    else merged.push(span);
  }
  return merged.filter((span) => dayMinutes([span]) > 0);
}

function dayAt(offset: number): Date {
  return new Date(FIRST_MONDAY.year, FIRST_MONDAY.month, FIRST_MONDAY.day + offset);
}

function minuteOfDay(date: Date): number {
  return date.getHours() * 60 + date.getMinutes();
}

function exactNotation(hours: OpeningHours, text: string): string | null {
  const exact = hours.prettifyValue({});
  return exact === text || new OpeningHours(exact, france).getWarnings().length > 0 ? null : exact;
}
