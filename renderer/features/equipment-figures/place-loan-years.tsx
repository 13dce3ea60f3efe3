import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/figures.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';

/** On the page of a place: what it borrowed this year and the two before (data.md, figure 9). */
export function PlaceLoanYears({ placeId }: { readonly placeId: string }) {
  const { t, i18n } = useTranslation('equipment');
  const read = useCallback((api: RegisterApi) => api.placeLoanYears(placeId), [placeId]);
  const years = useRegisterQuery(read, ['loan', 'loanLine']);
  if (years === undefined) return null;
  return (
    <RecordSection title={t('place.title')}>
      {years.every(({ loans }) => loans === 0) ? (
        <p className={classes.quiet}>{t('place.none')}</p>
      ) : (
        <>
          <div className={classes.scroller}>
            <table className={classes.table}>
              <caption className="visually-hidden">{t('place.title')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('place.year')}</th>
                  {(['loans', 'things', 'median', 'late'] as const).map((column) => (
                    <th key={column} scope="col" data-align="end">
                      {t(`place.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {years.map(({ year, loans, things, medianDays, closed, late }) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    <td data-align="end">{loans.toLocaleString(i18n.language)}</td>
                    <td data-align="end">{things.toLocaleString(i18n.language)}</td>
                    <td data-align="end">
                      {medianDays === null ? (
                        t('place.notApplicable')
                      ) : (
                        <>
                          {t('place.days', { value: medianDays.toLocaleString(i18n.language) })}
                          <span className={classes.answers}>{t('place.medianOf', { closed, loans })}</span>
                        </>
                      )}
                    </td>
                    <td data-align="end">{late.toLocaleString(i18n.language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className={classes.note}>{t('place.legend')}</p>
        </>
      )}
    </RecordSection>
  );
}
