import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import classes from './data-list.module.css';
import { type ListColumn, ListHeader, type ListSort } from './list-header.tsx';
import { listTarget } from './list-keys.ts';
import type { RowWindow } from './use-row-window.ts';

const ROW_HEIGHT = 36;
/** Rows in the page beyond each end of the screen: their content is fetched too, since screen readers meet them. */
const OVERSCAN = 10;
/** Between columns, and at both ends of a line, in rem: the same as in the style sheet. */
const GAP = 0.9;
const MARGIN = 1.5;

type Props<Row, Key extends string> = {
  /** Name of the list for screen readers. */
  readonly label: string;
  readonly ids: readonly string[];
  readonly rows: RowWindow<Row>;
  readonly columns: readonly ListColumn<Row, Key>[];
  readonly sort: ListSort<Key>;
  readonly onSort: (sort: ListSort<Key>) => void;
  readonly onOpen: (id: string) => void;
  /** The row that the keyboard stands on; null for the first. */
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  /** Where the list was scrolled to when the person left it, in pixels. */
  readonly initialScroll: number;
  readonly onScroll: (scroll: number) => void;
};

/**
 * A long list: sticky header, only the rows on the screen, arrows, Home, End, page keys, Enter to open. One row takes
 * the focus at a time, and stays in the page while it has it.
 */
export function DataList<Row extends { readonly id: string }, Key extends string>(props: Props<Row, Key>) {
  const { ids, rows, columns, activeId, onActive, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const toFocus = useRef<number | null>(null);
  const activeIndex = Math.max(0, activeId === null ? 0 : ids.indexOf(activeId));
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
    initialOffset: props.initialScroll,
    rangeExtractor: (range) =>
      [...new Set([activeIndex, ...defaultRangeExtractor(range)])]
        .filter((index) => index < range.count)
        .sort((a, b) => a - b),
  });
  const range = virtualizer.range;
  const first = range?.startIndex ?? 0;
  const last = range?.endIndex ?? 0;
  const { show } = rows;
  useEffect(
    () => show(Math.max(0, first - OVERSCAN), last + OVERSCAN, activeIndex),
    [show, first, last, activeIndex],
  );
  useEffect(() => {
    if (toFocus.current === null) return;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-index="${toFocus.current}"]`)
      ?.focus({ preventScroll: true });
    toFocus.current = null;
  });

  const onKeyDown = (event: KeyboardEvent, index: number, id: string) => {
    if (event.altKey || event.metaKey || event.target !== event.currentTarget) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(id);
      return;
    }
    const target = listTarget(event.key, index, ids.length, last - first - 1);
    const targetId = target === null ? undefined : ids[target];
    if (target === null || targetId === undefined) return;
    event.preventDefault();
    toFocus.current = target;
    virtualizer.scrollToIndex(target);
    onActive(targetId);
  };

  const tracks: CSSProperties & { readonly '--tracks': string; readonly '--least': string } = {
    '--tracks': columns
      .map(({ least, grow }) => `minmax(${least}rem, ${grow === 0 ? `${least}rem` : `${grow}fr`})`)
      .join(' '),
    '--least': `${columns.reduce((sum, { least }) => sum + least + GAP, 2 * MARGIN - GAP)}rem`,
  };
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      style={tracks}
      onScroll={(event) => props.onScroll(event.currentTarget.scrollTop)}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take the focus, as the grid pattern wants
        role="grid"
        aria-label={props.label}
        aria-rowcount={ids.length + 1}
        aria-colcount={columns.length}
        className={classes.table}
      >
        <thead className={classes.head}>
          <ListHeader columns={columns} sort={props.sort} onSort={props.onSort} />
        </thead>
        <tbody className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const id = ids[index];
            if (id === undefined) return null;
            return (
              <tr
                key={id}
                aria-rowindex={index + 2}
                data-index={index}
                tabIndex={index === activeIndex ? 0 : -1}
                className={classes.row}
                style={{ transform: `translateY(${start}px)` }}
                onFocus={() => {
                  if (id !== activeId) onActive(id);
                }}
                onClick={() => onOpen(id)}
                onKeyDown={(event) => onKeyDown(event, index, id)}
              >
                <ListCells columns={columns} row={rows.rowOf(id)} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type CellsProps<Row, Key extends string> = {
  readonly columns: readonly ListColumn<Row, Key>[];
  readonly row: Row | undefined;
};

/** The cells of a row; the first names it. Bars hold the place of a row that is awaited. */
function ListCells<Row, Key extends string>({ columns, row }: CellsProps<Row, Key>) {
  // The focus moves from row to row: the cells of the others are not made again.
  return useMemo(
    () =>
      columns.map(({ key, align, render }, column) =>
        column === 0 ? (
          <th key={key} scope="row" className={classes.cell} data-align={align}>
            {row === undefined ? <span className={classes.waiting} /> : render(row)}
          </th>
        ) : (
          <td key={key} className={classes.cell} data-align={align}>
            {row === undefined ? <span className={classes.waiting} /> : render(row)}
          </td>
        ),
      ),
    [columns, row],
  );
}
