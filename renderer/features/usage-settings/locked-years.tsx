import { useTranslation } from 'react-i18next';
import classes from './usage-settings.module.css';

/** The finished years, and where they are closed and opened again. */
export function LockedYears({ years }: { readonly years: readonly number[] }) {
  const { t } = useTranslation('usageSettings');
  return (
    <>
      <p className={classes.help}>{t('locked.help')}</p>
      {years.length === 0 ? (
        <p>{t('locked.none')}</p>
      ) : (
        <ul className={classes.years}>
          {[...years]
            .sort((a, b) => b - a)
            .map((year) => (
              <li key={year}>{year}</li>
            ))}
        </ul>
      )}
    </>
  );
}
