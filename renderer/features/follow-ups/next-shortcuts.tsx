import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Day } from '#shared/domain/calendar/day.ts';
import { dayMonthsLater } from '#shared/domain/calendar/month.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import classes from './follow-ups.module.css';

type Props = {
  /** The day that the spans are counted from. */
  readonly from: Day;
  /** Null = nothing planned. */
  readonly onDay: (day: Day | null) => void;
};

/** The usual spans to the next date, one click each. */
export function NextShortcuts({ from, onDay }: Props) {
  const { t } = useTranslation('followUps');
  const spans = [
    { label: t('entry.week'), day: addDays(from, 7) },
    { label: t('entry.month'), day: dayMonthsLater(from, 1) },
    { label: t('entry.quarter'), day: dayMonthsLater(from, 3) },
    { label: t('entry.none'), day: null },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own
    <div role="group" aria-label={t('entry.shortcuts')} className={classes.shortcuts}>
      {spans.map(({ label, day }) => (
        <Button key={label} size="compact-sm" variant="default" onClick={() => onDay(day)}>
          {label}
        </Button>
      ))}
    </div>
  );
}
