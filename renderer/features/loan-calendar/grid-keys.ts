import type { CalendarRow } from './calendar-rows.ts';

/** A cell of the calendar: a row, and a column; −1 is the name of the row. */
export type GridCell = { readonly row: number; readonly slot: number };

/**
 * Where a key leads in the calendar; null when the key is none of its own, or leads nowhere. Headings of loan points
 * are passed over.
 *
 * @param page rows that fit on the screen
 */
export function gridTarget(
  key: string,
  ctrl: boolean,
  at: GridCell,
  rows: readonly CalendarRow[],
  slots: number,
  page: number,
): GridCell | null {
  const last = rows.length - 1;
  const to = (row: number, step: 1 | -1): GridCell | null => {
    for (let index = row; index >= 0 && index <= last; index += step)
      if (rows[index]?.kind === 'line') return { row: index, slot: at.slot };
    return null;
  };
  switch (key) {
    case 'ArrowLeft':
      return at.slot < 0 ? null : { ...at, slot: at.slot - 1 };
    case 'ArrowRight':
      return at.slot >= slots - 1 ? null : { ...at, slot: at.slot + 1 };
    case 'ArrowDown':
      return to(at.row + 1, 1);
    case 'ArrowUp':
      return to(at.row - 1, -1);
    case 'PageDown':
      return to(Math.min(last, at.row + page), 1) ?? to(last, -1);
    case 'PageUp':
      return to(Math.max(0, at.row - page), -1) ?? to(0, 1);
    case 'Home':
      return ctrl ? to(0, 1) : { ...at, slot: 0 };
    case 'End':
      return ctrl ? to(last, -1) : { ...at, slot: slots - 1 };
    default:
      return null;
  }
}
