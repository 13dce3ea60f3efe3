import type { TFunction } from 'i18next';
import type { OpeningHoursReading } from '#shared/domain/access-point/opening-hours.ts';
import {
  dayGroups,
  dayRuns,
  type OpeningSpan,
  type OpeningWeek,
} from '#shared/domain/access-point/opening-week.ts';
import { splitWeeks } from '#shared/domain/access-point/round.ts';
import { weekdayName } from './calendar-text.ts';
import { clockText } from './duration-text.ts';

type Say = TFunction<'accessPoints'>;

/** The spans of a day in words: « de 9 h à 12 h et de 14 h à 18 h ». */
export function spansText(spans: readonly OpeningSpan[], t: Say, language: string): string {
  return listed(
    spans.map(({ from, to }) =>
      t('hours.span', { from: clockText(from, language), to: clockText(to, language) }),
    ),
    t,
  );
}

/** A week in one sentence: « Du lundi au vendredi de 9 h à 12 h ; samedi de 9 h à 12 h. » */
export function weekSentence(week: OpeningWeek, t: Say, language: string): string {
  const groups = dayGroups(week).map(({ days, spans }) => {
    const names = dayRuns(days).flatMap(([first, last]) =>
      last - first > 1
        ? [t('hours.daysRange', { first: weekdayName(first, language), last: weekdayName(last, language) })]
        : Array.from({ length: last - first + 1 }, (_, index) => weekdayName(first + index, language)),
    );
    return `${listed(names, t)} ${spansText(spans, t, language)}`;
  });
  if (groups.length === 0) return `${t('hours.alwaysClosed')}.`;
  const sentence = groups.join(t('hours.semicolon'));
  return `${sentence.charAt(0).toLocaleUpperCase(language)}${sentence.slice(1)}.`;
}

/** Opening hours in one sentence, one week in two named; null where they can't be read. */
export function hoursSentence(
  notation: string,
  read: (text: string) => OpeningHoursReading,
  t: Say,
  language: string,
): string | null {
  const { weeks, hours } = splitWeeks(notation);
  const reading = read(hours);
  if (!reading.ok) return null;
  const sentence = weekSentence(reading.week, t, language);
  if (weeks === 'all') return sentence;
  return t('hours.inWeeks', {
    weeks: t(`hours.weeks.${weeks}`),
    hours: `${sentence.charAt(0).toLocaleLowerCase(language)}${sentence.slice(1)}`,
  });
}

/** `a, b et c`. */
function listed(parts: readonly string[], t: Say): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(t('hours.comma'))} ${t('hours.and')} ${parts.at(-1)}`;
}
