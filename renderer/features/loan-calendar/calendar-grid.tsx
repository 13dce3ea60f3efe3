import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CalendarLine } from '#renderer/workers/loan-api.ts';
import type { CalendarAxis } from './calendar-axis.ts';
import classes from './calendar-grid.module.css';
import { CalendarHead } from './calendar-head.tsx';
import { CalendarLineRow } from './calendar-line-row.tsx';
import type { CalendarRow } from './calendar-rows.ts';
import type { CalendarWords } from './calendar-words.ts';
import { DragGhost } from './drag-ghost.tsx';
import { type GridCell, gridTarget } from './grid-keys.ts';
import { rowAt, rowHeight, rowOffsets } from './grid-metrics.ts';
import type { PlacedStretch } from './placed-stretch.ts';
import { type GridPoint, type StretchDrop, useGridDrag } from './use-grid-drag.ts';

/** Rows in the page beyond each end of the screen. */
const OVERSCAN = 4;
const HEAD = 40;

type Props = {
  readonly label: string;
  readonly rows: readonly CalendarRow[];
  readonly axis: CalendarAxis;
  readonly words: CalendarWords;
  /** The columns on which a loan point is closed. */
  readonly closedOf: (loanPointId: string | null) => readonly boolean[];
  /** Books a thing over some columns. */
  readonly onBook: (line: CalendarLine, from: number, to: number) => void;
  /** Opens what holds a thing, the first of them in front. */
  readonly onOpen: (line: CalendarLine, placed: readonly PlacedStretch[]) => void;
  readonly onOpenThing: (line: CalendarLine) => void;
  readonly onDrop: (drop: StretchDrop) => Promise<void>;
};

/**
 * The calendar: a line for each item or kit, a column for each day or hour; only the rows on the screen are in the page.
 * Arrows go from cell to cell, Shift and an arrow choose days, Enter opens what holds the cell, or books it.
 */
export function CalendarGrid(props: Props) {
  const { rows, axis, words, closedOf, onBook, onOpen, onOpenThing } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const toFocus = useRef(false);
  const [kept, setKept] = useState<{
    readonly key: string;
    readonly slot: number;
    readonly anchor: number;
  } | null>(null);
  const offsets = useMemo(() => rowOffsets(rows), [rows]);
  const slots = axis.slots.length;
  const active = activeCell(rows, kept, slots, words);
  const anchor = kept === null || rows[active.row]?.key !== kept.key ? active.slot : kept.anchor;

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : rowHeight(row);
    },
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollPaddingStart: HEAD,
    rangeExtractor: (range) =>
      [...new Set([active.row, ...defaultRangeExtractor(range)])]
        .filter((index) => index >= 0 && index < range.count)
        .sort((a, b) => a - b),
  });
  // Heights follow from the rows: what was measured of others is forgotten.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what changes
  useEffect(() => virtualizer.measure(), [virtualizer, rows]);

  const stand = (cell: GridCell, keepsAnchor: boolean): void => {
    const row = rows[cell.row];
    if (row === undefined) return;
    setKept({
      key: row.key,
      slot: cell.slot,
      anchor: keepsAnchor && cell.row === active.row ? anchor : cell.slot,
    });
  };
  useEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    table.current?.querySelector<HTMLElement>('[data-slot][tabindex="0"]')?.focus({ preventScroll: true });
  });

  const hit = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): GridPoint => {
    const box = table.current?.getBoundingClientRect();
    const name = table.current?.querySelector('[data-corner]')?.getBoundingClientRect();
    if (box === undefined || name === undefined) return { row: 0, slot: 0, at: 0 };
    const width = (box.width - name.width) / slots;
    const at = (clientX - box.left - name.width) / width;
    return {
      row: rowAt(offsets, clientY - box.top - HEAD),
      // Over the names that stay in place while the days are scrolled, the pointer is on a name.
      slot: clientX < name.right ? -1 : Math.min(slots - 1, Math.floor(at)),
      at,
    };
  };
  const openAt = (cell: GridCell): void => {
    const row = rows[cell.row];
    if (row?.kind !== 'line') return;
    if (cell.slot < 0) {
      onOpenThing(row.line);
      return;
    }
    const [from, to] = [Math.min(anchor, cell.slot), Math.max(anchor, cell.slot)];
    const holding = row.placed.filter(({ start, ready }) => start < cell.slot + 1 && ready > cell.slot);
    if (from === to && holding.length > 0) onOpen(row.line, holding);
    else onBook(row.line, Math.max(0, from), to);
  };
  const { drag, handlers } = useGridDrag({
    rows,
    hit,
    onDays: (index, from, to) => {
      const row = rows[index];
      if (row?.kind === 'line') onBook(row.line, from, to);
    },
    onOpen: (index, placed) => {
      const row = rows[index];
      if (row?.kind === 'line') onOpen(row.line, [placed]);
    },
    onDrop: props.onDrop,
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      openAt(active);
      return;
    }
    const page = Math.max(1, (virtualizer.range?.endIndex ?? 0) - (virtualizer.range?.startIndex ?? 0) - 1);
    const target = gridTarget(event.key, event.ctrlKey, active, rows, slots, page);
    if (target === null) return;
    event.preventDefault();
    const chooses = event.shiftKey && target.row === active.row && target.slot >= 0 && active.slot >= 0;
    toFocus.current = true;
    virtualizer.scrollToIndex(target.row);
    stand(target, chooses);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const at = hit(event);
    const row = rows[at.row];
    if (
      row?.kind === 'line' &&
      at.slot >= 0 &&
      !row.placed.some((one) => one.start < at.slot + 1 && one.end > at.slot)
    )
      onBook(row.line, at.slot, at.slot);
  };

  const tracks: CSSProperties & { readonly '--slots': number } = { '--slots': slots };
  return (
    <div ref={scroller} className={classes.scroller} style={tracks} data-view={axis.view}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells take the focus, as the grid pattern wants
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={slots + 1}
        className={classes.table}
      >
        <CalendarHead words={words} />
        <tbody
          className={classes.body}
          style={{ height: offsets.at(-1) ?? 0 }}
          data-dragging={drag?.kind}
          onKeyDown={onKeyDown}
          onDoubleClick={onDoubleClick}
          onFocus={(event) => {
            const at = cellOf(event.target);
            if (at !== null && (at.row !== active.row || at.slot !== active.slot)) stand(at, false);
          }}
          onClick={(event) => {
            if (hit(event).slot < 0) openAt(hit(event));
          }}
          {...handlers}
        >
          {virtualizer.getVirtualItems().map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const days = drag?.kind === 'days' && drag.row === index ? drag : null;
            const chosen = index === active.row && anchor !== active.slot ? [anchor, active.slot] : null;
            const [one, other] = days === null ? (chosen ?? []) : [days.from, days.to];
            return (
              <tr
                key={row.key}
                aria-rowindex={index + 2}
                data-row={index}
                data-kind={row.kind}
                className={classes.row}
                style={{ transform: `translateY(${offsets[index] ?? 0}px)`, height: rowHeight(row) }}
              >
                {row.kind === 'point' ? (
                  <th scope="rowgroup" colSpan={slots + 1} className={classes.point}>
                    <span>
                      {row.name} <small>{row.count}</small>
                    </span>
                  </th>
                ) : (
                  <CalendarLineRow
                    row={row}
                    words={words}
                    closed={closedOf(row.line.loanPointId)}
                    active={index === active.row ? active.slot : null}
                    chosenFrom={one === undefined || other === undefined ? null : Math.min(one, other)}
                    chosenTo={one === undefined || other === undefined ? null : Math.max(one, other)}
                  />
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {drag?.kind === 'stretch' && drag.part !== null && drag.moved && (
        <DragGhost drag={drag} rows={rows} axis={axis} words={words} top={HEAD + (offsets[drag.over] ?? 0)} />
      )}
    </div>
  );
}

/** The cell that takes the focus: where the person stood, else the first line, today where it is in view. */
function activeCell(
  rows: readonly CalendarRow[],
  kept: { readonly key: string; readonly slot: number } | null,
  slots: number,
  words: CalendarWords,
): GridCell {
  const known = kept === null ? -1 : rows.findIndex(({ key }) => key === kept.key);
  if (kept !== null && known >= 0) return { row: known, slot: Math.min(slots - 1, kept.slot) };
  return {
    row: Math.max(
      0,
      rows.findIndex(({ kind }) => kind === 'line'),
    ),
    slot: Math.max(
      0,
      words.slots.findIndex(({ today }) => today),
    ),
  };
}

/** The cell that an element of the page is. */
function cellOf(target: Element): GridCell | null {
  const cell = target.closest('[data-slot]')?.getAttribute('data-slot') ?? null;
  const row = target.closest('[data-row]')?.getAttribute('data-row') ?? null;
  return cell === null || row === null ? null : { row: Number(row), slot: Number(cell) };
}
