import type { Day } from '#shared/domain/calendar/day.ts';
import type { Month } from '#shared/domain/calendar/month.ts';

/** A day in figures (`03/09/2024`), the same writing that the fields of the forms take. */
export function dayText(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** A month in words (`septembre 2024`). @param language `fr` or `en` */
export function monthText(month: Month, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** Name of a day of the week. @param day 0 is Monday */
export function weekdayName(day: number, language: string): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(2024, 0, 1 + day)));
}

/** Day of the week of a day, short: « sam. », “Sat”. */
export function weekdayText(day: Day, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** Today in the register's time zone. @param timeZone IANA name */
export function todayIn(timeZone: string): Day {
  // The Swedish writing of a day is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());
}
