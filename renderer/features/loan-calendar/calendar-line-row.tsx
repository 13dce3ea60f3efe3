import { IconBriefcase } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import classes from './calendar-grid.module.css';
import type { CalendarRow } from './calendar-rows.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { PlacedStretch } from './placed-stretch.ts';
import { StretchBar } from './stretch-bar.tsx';

type Props = {
  readonly row: Extract<CalendarRow, { kind: 'line' }>;
  readonly words: CalendarWords;
  /** Whether the loan point is closed on the day of a column. */
  readonly closed: readonly boolean[];
  /** The column that takes the focus; null where it is on another row. */
  readonly active: number | null;
  /** Columns chosen for a booking; both null for none. */
  readonly chosenFrom: number | null;
  readonly chosenTo: number | null;
};

/** A line of the calendar: what it is, then a cell for each column; bars lie over the cells. */
export const CalendarLineRow = memo(function CalendarLineRow(props: Props): ReactNode {
  const { row, words, closed, active, chosenFrom, chosenTo } = props;
  const { line, placed } = row;
  return (
    <>
      <th
        scope="row"
        className={classes.name}
        data-slot={-1}
        tabIndex={active === -1 ? 0 : -1}
        title={words.lineTitle(line)}
      >
        {line.itemId === null && <IconBriefcase size={15} aria-label={words.kit} />}
        {line.inventoryNumber !== null && <span className={classes.number}>{line.inventoryNumber}</span>}
        <span className={classes.thing}>{line.name}</span>
        {line.quantity > 1 && <span className={classes.number}>× {line.quantity}</span>}
      </th>
      {words.slots.map((slot, at) => (
        <td
          key={slot.key}
          aria-label={words.cell(row, at, closed[at] ?? false)}
          className={classes.cell}
          data-slot={at}
          data-weekend={slot.weekend || undefined}
          data-today={slot.today || undefined}
          data-closed={closed[at] || undefined}
          data-chosen={
            (chosenFrom !== null && chosenTo !== null && at >= chosenFrom && at <= chosenTo) || undefined
          }
          tabIndex={active === at ? 0 : -1}
        >
          {placed.map((one, order) =>
            firstSlot(one, words.slots.length) === at ? (
              <StretchBar
                // biome-ignore lint/suspicious/noArrayIndexKey: a loan may hold a counted thing by two lines
                key={`${one.stretch.id}-${order}`}
                placed={one}
                index={order}
                slot={at}
                words={words.bar(one)}
                title={words.barTitle(one)}
              />
            ) : null,
          )}
        </td>
      ))}
    </>
  );
});

function firstSlot({ start }: PlacedStretch, slots: number): number {
  return Math.min(slots - 1, Math.floor(start));
}
