import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { fteText } from '#renderer/entity-ui/fte-text.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { FULL_TIME, fteOn, highestFte, type TimeRun } from '#shared/domain/assignment/assignment-time.ts';
import classes from './animators.module.css';

type Props = {
  readonly assignments: readonly TimeRun[];
  /** `animator` warns from a full time on; a place may well have more than one. */
  readonly of: 'animator' | 'place';
  /** Hundredths of a full time in the contract, told beside; null where there is none. */
  readonly contract: number | null;
  readonly children: ReactNode;
};

/** Working time of today, what it leaves unknown, and a warning where it goes beyond a full time from today on. */
export function FteTotal({ assignments, of, contract, children }: Props) {
  const { t, i18n } = useTranslation('animators');
  const today = useToday();
  const { percent, unknown } = fteOn(assignments, today);
  const highest = highestFte(assignments, { from: today, to: null });
  const fte = fteText(percent, i18n.language);
  return (
    <>
      <p className={classes.total}>
        <strong>{t(of === 'animator' ? 'assignments.today' : 'placePanel.today', { fte })}</strong>
        {contract !== null && (
          <span className={classes.quiet}>
            {t('assignments.ofContract', { fte: fteText(contract, i18n.language) })}
          </span>
        )}
        {unknown > 0 && (
          <span className={classes.quiet}>{t('assignments.todayUnknown', { count: unknown })}</span>
        )}
        <span className={classes.act}>{children}</span>
      </p>
      {of === 'animator' && highest.percent > FULL_TIME && (
        <p className={classes.over} role="status">
          {highest.on === null || highest.on <= today
            ? t('assignments.overAlways', { fte: fteText(highest.percent, i18n.language) })
            : t('assignments.over', {
                fte: fteText(highest.percent, i18n.language),
                date: dayText(highest.on),
              })}
        </p>
      )}
    </>
  );
}
