import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import classes from './data-list.module.css';
import { type ListColumn, ListHeader, type ListSorts } from './list-header.tsx';
import { listTarget } from './list-keys.ts';
import type { RowSelection } from './row-selection.ts';
import type { RowWindow } from './use-row-window.ts';

const ROW_HEIGHT = 36;
/** Rows in the page beyond each end of the screen: their content is fetched too, since screen readers meet them. */
const OVERSCAN = 10;
/** Between columns, and at both ends of a line, in rem: the same as in the style sheet. */
const GAP = 0.9;
const MARGIN = 1.5;
/** Width of the boxes that choose rows. */
const BOX = 1;

type Props<Row> = {
  /** Name of the list for screen readers. */
  readonly label: string;
  readonly ids: readonly string[];
  readonly rows: RowWindow<Row>;
  readonly columns: readonly ListColumn<Row>[];
  readonly sorts: ListSorts;
  readonly onSorts: (sorts: ListSorts) => void;
  readonly rankLabel: (rank: number) => string;
  /** Which rows are chosen; null where rows can't be. */
  readonly selection: RowSelection | null;
  /** What a screen reader says of the box of a row, and of the box of all. */
  readonly selectLabel: (row: Row | undefined) => string;
  readonly selectAllLabel: string;
  readonly onOpen: (id: string) => void;
  /** The row that the keyboard stands on; null for the first. */
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  /** Where the list was scrolled to when the person left it, in pixels. */
  readonly initialScroll: number;
  readonly onScroll: (scroll: number) => void;
};

/**
 * A long list: sticky header, only the rows on the screen, arrows, Home, End, page keys, Enter to open; Space chooses a
 * row, with Shift all the rows from the last one chosen, Ctrl+A every row of the list. One row takes the focus at a
 * time, and stays in the page while it has it.
 */
export function DataList<Row extends { readonly id: string }>(props: Props<Row>) {
  const { ids, rows, columns, selection, activeId, onActive, onOpen } = props;
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
    if (selection !== null && event.key === ' ') {
      event.preventDefault();
      selection.choose(id, event.shiftKey);
      return;
    }
    if (selection !== null && event.ctrlKey && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      selection.chooseAll();
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
    '--tracks': [
      ...(selection === null ? [] : [`${BOX}rem`]),
      ...columns.map(({ least, grow }) => `minmax(${least}rem, ${grow === 0 ? `${least}rem` : `${grow}fr`})`),
    ].join(' '),
    '--least': `${columns.reduce(
      (sum, { least }) => sum + least + GAP,
      2 * MARGIN - GAP + (selection === null ? 0 : BOX + GAP),
    )}rem`,
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
        aria-colcount={columns.length + (selection === null ? 0 : 1)}
        aria-multiselectable={selection !== null}
        className={classes.table}
      >
        <thead className={classes.head}>
          <ListHeader
            columns={columns}
            sorts={props.sorts}
            onSorts={props.onSorts}
            rankLabel={props.rankLabel}
            lead={
              selection !== null && (
                <th scope="col" className={classes.box}>
                  <input
                    type="checkbox"
                    aria-label={props.selectAllLabel}
                    checked={selection.state === 'all'}
                    ref={(box) => {
                      if (box !== null) box.indeterminate = selection.state === 'some';
                    }}
                    onChange={selection.state === 'all' ? selection.clear : selection.chooseAll}
                  />
                </th>
              )
            }
          />
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
                aria-selected={selection === null ? undefined : selection.has(id)}
                className={classes.row}
                style={{ transform: `translateY(${start}px)` }}
                onFocus={() => {
                  if (id !== activeId) onActive(id);
                }}
                onClick={(event) => {
                  if (event.target instanceof Element && event.target.closest('[data-box]') === null)
                    onOpen(id);
                }}
                onKeyDown={(event) => onKeyDown(event, index, id)}
              >
                {selection !== null && (
                  <td>
                    <label className={classes.box} data-box>
                      <input
                        type="checkbox"
                        tabIndex={-1}
                        aria-label={props.selectLabel(rows.rowOf(id))}
                        checked={selection.has(id)}
                        readOnly
                        onClick={(event) => selection.choose(id, event.shiftKey)}
                      />
                    </label>
                  </td>
                )}
                <ListCells columns={columns} row={rows.rowOf(id)} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type CellsProps<Row> = {
  readonly columns: readonly ListColumn<Row>[];
  readonly row: Row | undefined;
};

/** The cells of a row; the first names it. Bars hold the place of a row that is awaited. */
function ListCells<Row>({ columns, row }: CellsProps<Row>) {
  // The focus moves from row to row: the cells of the others are not made again.
  return useMemo(
    () =>
      columns.map(({ key, align, render }, column) =>
        column === 0 ? (
          <th key={key} scope="row" className={classes.cell} data-align={align} data-key-column>
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
