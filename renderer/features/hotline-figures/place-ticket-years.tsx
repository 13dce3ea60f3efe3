import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import classes from '#renderer/entity-ui/figures.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';

const tables = ['ticket', 'ticketEvent', 'answeringLevel', 'hotlineSettings', 'accessPoint'] as const;

/** On the page of a place: what was asked about it this year and the two before (data.md, figure 8). */
export function PlaceTicketYears({ placeId }: { readonly placeId: string }) {
  const { t, i18n } = useTranslation('hotlineFigures');
  const read = useCallback((api: RegisterApi) => api.placeTicketYears(placeId), [placeId]);
  const years = useRegisterQuery(read, tables);
  if (years === undefined) return null;
  const count = (value: number): string => value.toLocaleString(i18n.language, { maximumFractionDigits: 1 });
  const time = (minutes: number | null): string =>
    minutes === null ? t('place.notApplicable') : workingText(minutes);
  return (
    <RecordSection title={t('place.title')}>
      {years.every(({ opened }) => opened === 0) ? (
        <p className={classes.quiet}>{t('place.none')}</p>
      ) : (
        <>
          <div className={classes.scroller}>
            <table className={classes.table}>
              <caption className="visually-hidden">{t('place.title')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('place.year')}</th>
                  {columns.map((column) => (
                    <th key={column} scope="col" data-align="end">
                      {t(`place.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {years.map(({ year, opened, pending, firstMedian, resolutionMedian, reopened, each }) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    <td data-align="end">{count(opened)}</td>
                    <td data-align="end">{count(pending)}</td>
                    <td data-align="end">{time(firstMedian)}</td>
                    <td data-align="end">{time(resolutionMedian)}</td>
                    <td data-align="end">{count(reopened)}</td>
                    <td data-align="end">{each === null ? t('place.notReported') : count(each)}</td>
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

const columns = ['opened', 'pending', 'firstMedian', 'resolutionMedian', 'reopened', 'each'] as const;

function workingText(minutes: number): string {
  const whole = Math.floor(minutes);
  return whole < 60 ? `${whole}\u00a0min` : hoursText(whole);
}
