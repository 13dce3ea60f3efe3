import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { CalendarAxis } from './calendar-axis.ts';
import grid from './calendar-grid.module.css';
import { CalendarHead } from './calendar-head.tsx';
import { CalendarLegend } from './calendar-legend.tsx';
import { CalendarLineRow } from './calendar-line-row.tsx';
import classes from './calendar-print.module.css';
import type { CalendarRow } from './calendar-rows.ts';
import type { CalendarWords } from './calendar-words.ts';
import { rowHeight } from './grid-metrics.ts';
import { periodText } from './period-text.ts';
import { printedSheets } from './printed-sheets.ts';

type Props = {
  readonly rows: readonly CalendarRow[];
  readonly axis: CalendarAxis;
  readonly words: CalendarWords;
  readonly closedOf: (loanPointId: string | null) => readonly boolean[];
};

/** The calendar as it is printed: landscape pages with their days, each with its legend and its number. */
export function CalendarPrint({ rows, axis, words, closedOf }: Props) {
  const { t, i18n } = useTranslation('loanCalendar');
  const { t: list } = useTranslation('recordList');
  const today = useToday();
  const sheets = printedSheets(rows);
  const tracks: CSSProperties & { readonly '--slots': number } = { '--slots': axis.slots.length };
  return (
    <div className={classes.printed} data-printed style={tracks}>
      {sheets.map((sheet, page) => (
        <section key={sheet[0]?.key} className={classes.sheet}>
          <header className={classes.head}>
            <h1>{t('title')}</h1>
            <p>{periodText(axis, i18n.language)}</p>
          </header>
          <table className={classes.table}>
            <CalendarHead words={words} />
            <tbody>
              {sheet.map((row) => (
                <tr key={row.key} className={grid.row} style={{ height: rowHeight(row) }}>
                  {row.kind === 'point' ? (
                    <th scope="rowgroup" colSpan={axis.slots.length + 1} className={grid.point}>
                      <span>{row.name}</span>
                    </th>
                  ) : (
                    <CalendarLineRow
                      row={row}
                      words={words}
                      closed={closedOf(row.line.loanPointId)}
                      active={null}
                      chosenFrom={null}
                      chosenTo={null}
                    />
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          <footer className={classes.foot}>
            <CalendarLegend />
            <span>
              {dayText(today)} · {list('out.page', { page: page + 1, total: sheets.length })}
            </span>
          </footer>
        </section>
      ))}
    </div>
  );
}
