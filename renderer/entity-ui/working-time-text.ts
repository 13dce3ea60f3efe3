import type { TFunction } from 'i18next';
import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import { hoursText } from './duration-text.ts';

/** Working time as it is told: « 3 h 20 ouvrées », « 45 min ouvrées ». @param time never negative; whole minutes are told */
export function workingTimeText(time: Millis, t: TFunction<'tickets'>): string {
  const minutes = Math.floor(time / 60_000);
  if (minutes < 1) return t('workingTime.less');
  if (minutes < 60) return t('workingTime.minutes', { count: minutes });
  return t('workingTime.hours', { count: Math.floor(minutes / 60), time: hoursText(minutes) });
}
