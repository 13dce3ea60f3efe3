import type { TFunction } from 'i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { DayRun } from '#shared/domain/calendar/day-run.ts';

/** A run of days in words: « du 02/03/2026 au 20/03/2026 ». @param today a run that begins later is « à partir du » */
export function runText({ from, to }: DayRun, today: Day, t: TFunction<'animators'>): string {
  if (from !== null && from === to) return t('run.on', { from: dayText(from) });
  if (from !== null && to !== null) return t('run.between', { from: dayText(from), to: dayText(to) });
  if (from !== null) return t(from > today ? 'run.fromToCome' : 'run.from', { from: dayText(from) });
  return to === null ? t('run.always') : t('run.until', { to: dayText(to) });
}
