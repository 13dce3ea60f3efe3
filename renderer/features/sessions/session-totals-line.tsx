import { useTranslation } from 'react-i18next';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import type { SessionTotals } from '#shared/figures/session-totals.ts';
import classes from './sessions.module.css';

/** From so many minutes on, whole hours are told. */
const MANY = 6_000;

/** What some sessions come to, in one line. What was not counted is told apart. */
export function SessionTotalsLine({ totals }: { readonly totals: SessionTotals }) {
  const { t, i18n } = useTranslation('sessions');
  // Of many hours, the minutes say nothing.
  const timeText = (time: number): string =>
    time < MANY ? hoursText(time) : `${Math.round(time / 60).toLocaleString(i18n.language)}\u00a0h`;
  const { sessions, participants, accompaniments, minutes, uncounted } = totals;
  const told = [
    t('list.count', { count: sessions }),
    ...(participants === null ? [] : [t('list.people', { count: participants })]),
    ...(accompaniments === null ? [] : [t('list.accompaniments', { count: accompaniments })]),
    ...(minutes === null ? [] : [t('list.hours', { hours: timeText(minutes) })]),
  ];
  return (
    <p className={classes.totals} role="status">
      {told.join(' · ')}
      {uncounted > 0 && <span> · {t('list.uncounted', { count: uncounted })}</span>}
    </p>
  );
}
