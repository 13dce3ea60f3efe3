import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayText, monthText } from '#renderer/entity-ui/calendar-text.ts';
import {
  type SessionSpan,
  sessionSpans,
  spanOf,
  stepped,
} from '#renderer/features/sessions/session-period.ts';
import classes from '#renderer/features/sessions/sessions.module.css';
import type { Day } from '#shared/domain/calendar/day.ts';

type Props = {
  readonly span: SessionSpan;
  readonly day: Day;
  readonly onChange: (change: { readonly span?: SessionSpan; readonly day?: Day }) => void;
};

/** The stretch that is read: a week, a month, a year, all; and the way to the one before and after. */
export function PeriodBar({ span, day, onChange }: Props) {
  const { t, i18n } = useTranslation('sessions');
  return (
    <div className={classes.period}>
      <SegmentedControl
        size="xs"
        aria-label={t('list.period')}
        value={span}
        data={sessionSpans.map((value) => ({ value, label: t(`list.spans.${value}`) }))}
        onChange={(value) => {
          const chosen = sessionSpans.find((one) => one === value);
          if (chosen !== undefined) onChange({ span: chosen });
        }}
      />
      <ActionIcon
        variant="default"
        aria-label={t('list.previous')}
        disabled={span === 'all'}
        onClick={() => onChange({ day: stepped(span, day, -1) })}
      >
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('list.next')}
        disabled={span === 'all'}
        onClick={() => onChange({ day: stepped(span, day, 1) })}
      >
        <IconChevronRight size={16} aria-hidden />
      </ActionIcon>
      <strong aria-live="polite">{nameOf()}</strong>
    </div>
  );

  function nameOf(): string {
    const run = spanOf(span, day);
    if (run === null) return t('list.everything');
    if (span === 'year') return day.slice(0, 4);
    if (span === 'month') return monthText(day.slice(0, 7), i18n.language);
    return t('list.weekOf', { from: dayText(run.from), to: dayText(run.to) });
  }
}
