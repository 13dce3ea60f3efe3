import { useTranslation } from 'react-i18next';
import type { UsageSummary } from '#shared/figures/usage-summary.ts';
import classes from './usage-screen.module.css';

/** How many of the expected returns came (data.md, figure 3); closed places are told apart. */
export function ResponseCount({ response }: { readonly response: UsageSummary['response'] | undefined }) {
  const { t, i18n } = useTranslation('usage');
  if (response === undefined) return null;
  const { answered, expected, closed } = response;
  return (
    <p className={classes.response} role="status">
      {expected === 0 ? (
        t('noResponse')
      ) : (
        <>
          <strong>
            {(answered / expected).toLocaleString(i18n.language, {
              style: 'percent',
              maximumFractionDigits: 1,
              minimumFractionDigits: 1,
            })}
          </strong>{' '}
          {t('response').toLowerCase()} · {t('responseDetail', { answered, expected })}
        </>
      )}
      {closed > 0 && <> · {t('closedCount', { count: closed })}</>}
    </p>
  );
}
