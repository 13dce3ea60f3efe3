import type { TFunction } from 'i18next';
import { dayGroups, dayRuns, type OpeningWeek } from '#shared/domain/access-point/opening-week.ts';
import type { WorkingCalendar, WorkingStretch } from '#shared/domain/answering-level/working-calendar.ts';
import { weekdayName } from './calendar-text.ts';
import { clockText } from './duration-text.ts';

/** A week of hours in a sentence: « lundi à vendredi de 8 h 30 à 12 h 30 et de 13 h 30 à 17 h 30 ». @param language `fr` or `en` */
export function weekSentence(
  week: WorkingCalendar['week'],
  language: string,
  t: TFunction<'hotlineSettings'>,
): string {
  return dayGroups(weekSpans(week))
    .map(({ days, spans }) => {
      const names = dayRuns(days).map(([first, last]) => {
        const [from, to] = [weekdayName(first, language), weekdayName(last, language)];
        if (first === last) return from;
        return t(last === first + 1 ? 'week.pair' : 'week.run', { from, to });
      });
      const hours = spans.map(({ from, to }) =>
        t('week.span', { from: clockText(from, language), to: clockText(to, language) }),
      );
      return t('week.days', { days: listText(names, t), hours: listText(hours, t) });
    })
    .join(t('week.separator'));
}

/** The hours of a week in minutes of each day. */
export function weekSpans(week: WorkingCalendar['week']): OpeningWeek {
  return week.map((stretches) =>
    stretches
      .map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))
      .sort((a, b) => a.from - b.from),
  );
}

/** Minutes of a day as stretches of a calendar. */
export function stretchesOf(spans: OpeningWeek[number]): WorkingStretch[] {
  return spans.map(({ from, to }) => ({ from: timeOf(from), to: timeOf(to) }));
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function listText(parts: readonly string[], t: TFunction<'hotlineSettings'>): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : t('week.list', { first: parts.slice(0, -1).join(', '), last });
}
