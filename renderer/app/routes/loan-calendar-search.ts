import type { CalendarAsked } from '#renderer/features/loan-calendar/calendar-asked.ts';
import type { CalendarView } from '#renderer/features/loan-calendar/calendar-axis.ts';
import type { FreeAsked } from '#renderer/features/loan-calendar/free-asked.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';

/** What the address of the calendar says: the time shown, a day of it, the loan point. */
export type CalendarSearch = { readonly vue?: string; readonly jour?: string; readonly point?: string };

/** What the address of « what is free » says. */
export type FreeSearch = { readonly du?: string; readonly au?: string; readonly point?: string };

const views: Readonly<Record<CalendarView, string>> = { day: 'jour', week: 'semaine', month: 'mois' };

/** Reads it from the address; whatever else stands there is left out. */
export function readCalendarSearch(search: Readonly<Record<string, unknown>>): CalendarSearch {
  return {
    ...(typeof search.vue === 'string' ? { vue: search.vue } : {}),
    ...(isDay(search.jour) ? { jour: search.jour } : {}),
    ...(typeof search.point === 'string' ? { point: search.point } : {}),
  };
}

/** What the calendar shows at an address: the month of today where it says nothing. */
export function askedCalendar({ vue, jour, point }: CalendarSearch): CalendarAsked {
  const view = vue === views.day ? 'day' : vue === views.week ? 'week' : 'month';
  return { view, day: jour ?? null, loanPointId: point ?? null };
}

/** The address of what the calendar shows, the inverse of {@link askedCalendar}. */
export function calendarSearch({ view, day, loanPointId }: CalendarAsked): CalendarSearch {
  return {
    ...(view === 'month' ? {} : { vue: views[view] }),
    ...(day === null ? {} : { jour: day }),
    ...(loanPointId === null ? {} : { point: loanPointId }),
  };
}

/** Reads it from the address; whatever else stands there is left out. */
export function readFreeSearch(search: Readonly<Record<string, unknown>>): FreeSearch {
  return {
    ...(isDay(search.du) ? { du: search.du } : {}),
    ...(isDay(search.au) ? { au: search.au } : {}),
    ...(typeof search.point === 'string' ? { point: search.point } : {}),
  };
}

/** Between which days an address looks for what is free; a last day before the first is left out. */
export function askedFree({ du, au, point }: FreeSearch): FreeAsked {
  return {
    from: du ?? null,
    due: au === undefined || (du !== undefined && au < du) ? null : au,
    loanPointId: point ?? null,
  };
}

/** The address that looks for what is free, the inverse of {@link askedFree}. */
export function freeSearch({ from, due, loanPointId }: FreeAsked): FreeSearch {
  return {
    ...(from === null ? {} : { du: from }),
    ...(due === null ? {} : { au: due }),
    ...(loanPointId === null ? {} : { point: loanPointId }),
  };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && daySchema.safeParse(value).success;
}
