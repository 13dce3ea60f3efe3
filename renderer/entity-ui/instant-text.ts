import type { TFunction } from 'i18next';
import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { dayText, weekdayName } from './calendar-text.ts';
import { clockText } from './duration-text.ts';

/** A day and a time by the clocks of a time zone. */
export type LocalInstant = { readonly day: Day; readonly minutes: number };

/** What the clocks of a time zone show at an instant. @param timeZone IANA name */
export function localInstant(at: Millis, timeZone: string): LocalInstant {
  // The Swedish writing of a date and a time is the ISO one.
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at);
  const [day = '', time = ''] = text.split(' ');
  return { day, minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) };
}

/** An instant in figures: « 03/09/2024 à 10 h 05 ». @param language `fr` or `en` */
export function shortInstantText(
  at: Millis,
  timeZone: string,
  language: string,
  t: TFunction<'tickets'>,
): string {
  const { day, minutes } = localInstant(at, timeZone);
  return t('instants.date', { day: dayText(day), time: clockText(minutes, language) });
}

/**
 * An instant as it is said at another one: « aujourd’hui à 10 h », « demain à 9 h 30 », « lundi à 10 h » within the
 * week to come, « hier à 16 h », its date otherwise.
 *
 * @param language `fr` or `en`
 */
export function nearInstantText(
  at: Millis,
  now: Millis,
  timeZone: string,
  language: string,
  t: TFunction<'tickets'>,
): string {
  const { day, minutes } = localInstant(at, timeZone);
  const days = dayNumber(day) - dayNumber(localInstant(now, timeZone).day);
  const time = clockText(minutes, language);
  if (days === 0) return t('instants.today', { time });
  if (days === 1) return t('instants.tomorrow', { time });
  if (days === -1) return t('instants.yesterday', { time });
  if (days > 1 && days < 7) {
    // 1 January 1970 was a Thursday.
    const weekday = weekdayName((((dayNumber(day) + 3) % 7) + 7) % 7, language);
    return t('instants.weekday', { weekday, time });
  }
  return t('instants.onDate', { day: dayText(day), time });
}
