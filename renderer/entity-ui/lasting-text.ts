import type { TFunction } from 'i18next';
import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { wholeMonths } from '#shared/domain/calendar/time-between.ts';

/** How long a run of days lasts: « 2 ans 3 mois », « 5 mois », « 12 jours ». @param to its last day */
export function lastingText(from: Day, to: Day, t: TFunction<'places'>): string {
  const months = wholeMonths(from, addDays(to, 1));
  if (months === 0) return t('lasting.days', { count: dayNumber(to) - dayNumber(from) + 1 });
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [
    ...(years > 0 ? [t('lasting.years', { count: years })] : []),
    ...(rest > 0 ? [t('lasting.months', { count: rest })] : []),
  ].join(' ');
}
