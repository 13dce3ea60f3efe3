import { ActionIcon, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayMinutes, readDaySpans } from '#shared/domain/access-point/opening-week.ts';
import { weekdayName } from './calendar-text.ts';
import { hoursText } from './duration-text.ts';
import { spansEntry } from './hours-entry.ts';
import classes from './opening-hours-input.module.css';

type Props = {
  readonly id: string;
  /** What is typed for each day, Monday first. */
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
  readonly errorOf: (day: number) => ReactNode;
};

/** A line a day, with its hours and a button that copies the day before. */
export function WeekEditor({ id, days, onChange, errorOf }: Props) {
  const { t, i18n } = useTranslation('accessPoints');
  const set = (day: number, text: string): void =>
    onChange(days.map((typed, index) => (index === day ? text : typed)));
  return (
    <div className={classes.week}>
      {days.map((typed, day) => {
        const name = weekdayName(day, i18n.language);
        const spans = readDaySpans(typed);
        const before = day === 0 ? undefined : days[day - 1];
        return (
          <div key={name} className={classes.day}>
            <label htmlFor={`${id}-days-${day}`}>{name}</label>
            <TextInput
              id={`${id}-days-${day}`}
              size="xs"
              value={typed}
              placeholder={day === 0 ? t('hours.dayPlaceholder') : undefined}
              error={errorOf(day)}
              autoComplete="off"
              onChange={(event) => set(day, event.currentTarget.value)}
              onBlur={() => {
                if (spans !== null && spans.length > 0) set(day, spansEntry(spans));
              }}
            />
            <span className={classes.duration}>
              {spans !== null && spans.length > 0 && hoursText(dayMinutes(spans))}
            </span>
            {before !== undefined && before.trim() !== '' && before !== typed && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${name} : ${t('hours.copyDown', { day: weekdayName(day - 1, i18n.language) })}`}
                title={t('hours.copyDown', { day: weekdayName(day - 1, i18n.language) })}
                onClick={() => set(day, before)}
              >
                <IconCopy size={15} aria-hidden />
              </ActionIcon>
            )}
          </div>
        );
      })}
    </div>
  );
}
