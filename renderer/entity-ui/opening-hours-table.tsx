import { useTranslation } from 'react-i18next';
import { dayMinutes } from '#shared/domain/access-point/opening-week.ts';
import { splitWeeks } from '#shared/domain/access-point/round.ts';
import { weekdayName } from './calendar-text.ts';
import { hoursText } from './duration-text.ts';
import classes from './opening-hours-table.module.css';
import { spansText } from './opening-hours-text.ts';
import { useOpeningHours } from './use-opening-hours.ts';

type Props = {
  /** Opening hours in the notation of OpenStreetMap. */
  readonly text: string;
  readonly caption: string;
};

/** Opening hours as a week that reads at a glance, with its total; the text itself where it can't be read. */
export function OpeningHoursTable({ text, caption }: Props) {
  const { t, i18n } = useTranslation('accessPoints');
  const read = useOpeningHours();
  if (read === null) return <p className={classes.waiting}>{text}</p>;
  const reading = read(text);
  if (!reading.ok) return <p className={classes.note}>{t('hours.notRead', { text })}</p>;
  const { weeks } = splitWeeks(text);
  const notes = [
    ...(reading.closedOnHolidays ? [t('hours.holidaysClosed')] : []),
    ...reading.comments,
    ...(weeks === 'all' ? [] : [`${t(`hours.weeks.${weeks}`)}.`]),
    ...(reading.varies ? [t('hours.varies')] : []),
    ...(reading.unsure ? [t('hours.unsure')] : []),
  ];
  return (
    <>
      <table className={classes.week}>
        <caption className="visually-hidden">{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('hours.day')}</th>
            <th scope="col">{t('hours.opening')}</th>
            <th scope="col">{t('hours.duration')}</th>
          </tr>
        </thead>
        <tbody>
          {reading.week.map((spans, day) => {
            const name = weekdayName(day, i18n.language);
            return (
              <tr key={name} data-closed={spans.length === 0 || undefined}>
                <th scope="row">{name}</th>
                <td>{spans.length === 0 ? t('hours.closed') : spansText(spans, t, i18n.language)}</td>
                <td className={classes.duration}>{spans.length > 0 && hoursText(dayMinutes(spans))}</td>
              </tr>
            );
          })}
        </tbody>
        {reading.minutes !== null && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('hours.total')}
              </th>
              <td className={classes.duration}>{hoursText(reading.minutes)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {notes.length > 0 && <p className={classes.note}>{notes.join(' ')}</p>}
    </>
  );
}
