import { useTranslation } from 'react-i18next';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import type { SessionTotals } from '#shared/figures/session-totals.ts';
import classes from './sessions.module.css';

/** What some sessions come to, in one line. What was not counted is told apart. */
export function SessionTotalsLine({ totals }: { readonly totals: SessionTotals }) {
  const { t } = useTranslation('sessions');
  const { sessions, participants, accompaniments, minutes, uncounted } = totals;
  const told = [
    t('list.count', { count: sessions }),
    ...(participants === null ? [] : [t('list.people', { count: participants })]),
    ...(accompaniments === null ? [] : [t('list.accompaniments', { count: accompaniments })]),
    ...(minutes === null ? [] : [t('list.hours', { hours: hoursText(minutes) })]),
  ];
  return (
    <p className={classes.totals} role="status">
      {told.join(' · ')}
      {uncounted > 0 && <span> · {t('list.uncounted', { count: uncounted })}</span>}
    </p>
  );
}
