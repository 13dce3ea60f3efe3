import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, weekdayName } from '#renderer/entity-ui/calendar-text.ts';
import { clockText } from '#renderer/entity-ui/duration-text.ts';
import { localInstant } from '#renderer/entity-ui/instant-text.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { workingTimeText } from '#renderer/entity-ui/working-time-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import { type Millis, makeWorkingTime } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { instantAt } from '#shared/domain/calendar/instant-at.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';

/** What working time comes to by a calendar, told by one call. */
export type DueExample = {
  /** A whole sentence. @param minutes working time allowed */
  readonly sentence: (minutes: number) => string;
  /** The due instant alone: « lundi 10 h ». */
  readonly short: (minutes: number) => string;
};

/** Makes the example of a call of the next Friday at 16:00. */
export function useDueExample(calendar: WorkingCalendar): DueExample {
  const { t, i18n } = useTranslation('hotlineSettings');
  const { t: tickets } = useTranslation('tickets');
  const { timeZone } = useRegister().settings;
  const friday = nextFriday(useToday());
  const { language } = i18n;
  return useMemo(() => {
    const called = Date.parse(instantAt(friday, '16:00', timeZone));
    const time = makeWorkingTime(calendar, timeZone);
    const dueAt = (minutes: number): Millis | null => time.after(called, minutes * 60_000);
    const parts = (at: Millis) => {
      const { day, minutes } = localInstant(at, timeZone);
      return {
        days: dayNumber(day) - dayNumber(friday),
        weekday: weekdayName(weekdayOf(day), language),
        day: dayText(day),
        time: clockText(minutes, language),
      };
    };
    return {
      sentence: (minutes) => {
        const due = dueAt(minutes);
        const allowed = workingTimeText(minutes * 60_000, tickets);
        if (due === null) return t('example.never', { time: allowed });
        return t('example.call', {
          from: t('example.when', parts(called)),
          time: allowed,
          due: t('example.when', parts(due)),
        });
      },
      short: (minutes) => {
        const due = dueAt(minutes);
        if (due === null) return t('example.none');
        const { days, ...words } = parts(due);
        return t(days < 7 ? 'example.shortWhen' : 'example.shortFar', words);
      },
    };
  }, [calendar, friday, timeZone, language, t, tickets]);
}

/** The Friday of the week to come, so that what is told lies ahead. */
function nextFriday(today: Day): Day {
  return addDays(today, (4 - weekdayOf(today) + 7) % 7 || 7);
}

/** 0 is Monday. 1 January 1970 was a Thursday. */
function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}
