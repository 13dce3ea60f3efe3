import { useTranslation } from 'react-i18next';
import classes from './calendar-grid.module.css';
import type { CalendarWords } from './calendar-words.ts';

/** The header of the calendar: its days, or the hours of one. */
export function CalendarHead({ words }: { readonly words: CalendarWords }) {
  const { t } = useTranslation('loanCalendar');
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1} className={classes.header}>
        <th scope="col" className={classes.corner} data-corner>
          {t('thing')}
        </th>
        {words.slots.map(({ key, top, bottom, full, weekend, today }) => (
          <th
            key={key}
            scope="col"
            aria-label={full}
            aria-current={today ? 'date' : undefined}
            className={classes.slot}
            data-weekend={weekend || undefined}
            data-today={today || undefined}
          >
            {top !== '' && <span>{top}</span>}
            <b>{bottom}</b>
          </th>
        ))}
      </tr>
    </thead>
  );
}
