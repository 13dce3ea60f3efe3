import { useTranslation } from 'react-i18next';
import type { ReminderBoard } from '#shared/domain/reminder/reminder-place.ts';
import { responseRate } from '#shared/figures/response-rate.ts';
import classes from './reminders.module.css';

/** How many of the expected returns came, and how many places owe some (data.md, figure 3). */
export function ReminderSummary({ board: { total, places } }: { readonly board: ReminderBoard }) {
  const { t, i18n } = useTranslation('reminders');
  const rate = responseRate(total);
  if (rate === null) return <p className={classes.summary}>{t('summary.none')}</p>;
  const count = (value: number): string => value.toLocaleString(i18n.language);
  const silent = places.filter(({ missingMonths, expected }) => missingMonths === expected).length;
  return (
    <p className={classes.summary} role="status">
      {t('summary.rate', {
        rate: rate.toLocaleString(i18n.language, {
          style: 'percent',
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        }),
        answered: count(total.answered),
        expected: count(total.expected),
      })}
      {places.length > 0 && (
        <>
          {' · '}
          <strong>{t('summary.places', { count: places.length })}</strong>
        </>
      )}
      {silent > 0 && `, ${t('summary.silent', { count: silent })}`}
      {'. '}
      <span className={classes.quiet}>{t('summary.due')}</span>
    </p>
  );
}
