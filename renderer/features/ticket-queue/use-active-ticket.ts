import { useRef } from 'react';

/** The ticket that the keyboard stands on, and where it is; undefined where none is shown. */
export type ActiveTicket<Row> = { readonly row: Row | undefined; readonly index: number };

/**
 * The ticket in force: the one that was left in force, wherever it stands by now; once it has left the queue, the one
 * that took its place.
 */
export function useActiveTicket<Row extends { readonly id: string }>(
  rows: readonly Row[],
  activeId: string | null,
): ActiveTicket<Row> {
  const last = useRef(0);
  const found = activeId === null ? -1 : rows.findIndex(({ id }) => id === activeId);
  const index = found >= 0 ? found : Math.min(last.current, Math.max(0, rows.length - 1));
  last.current = index;
  return { row: rows[index], index };
}
