import { useTranslation } from 'react-i18next';
import grid from './calendar-grid.module.css';
import classes from './loan-calendar.module.css';
import { StretchIcon } from './stretch-icon.tsx';
import { stretchKinds } from './stretch-kind.ts';

/** What each drawing of the calendar means: its pattern and its sign, in words. */
export function CalendarLegend() {
  const { t } = useTranslation('loanCalendar');
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {stretchKinds.map((kind) => (
        <li key={kind}>
          <span className={grid.bar} data-kind={kind}>
            <StretchIcon kind={kind} />
          </span>
          {t(`kinds.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
