import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { CalendarLine } from '#renderer/workers/loan-api.ts';
import type { CalendarRow } from './calendar-rows.ts';
import type { DragPart } from './dragged-run.ts';
import { dragParts } from './dragged-run.ts';
import type { GridCell } from './grid-keys.ts';
import type { PlacedStretch } from './placed-stretch.ts';

/** A point of the calendar: its cell, and how far it lies, in columns from the left edge. */
export type GridPoint = GridCell & { readonly at: number };

/** What the pointer does in the calendar. */
export type GridDrag =
  | { readonly kind: 'days'; readonly row: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'stretch';
      readonly row: number;
      readonly placed: PlacedStretch;
      /** Null where the stretch can't be dragged: it is only opened. */
      readonly part: DragPart | null;
      /** Where it was taken, in columns from the left edge. */
      readonly grabbed: number;
      readonly steps: number;
      /** The row that it would go to. */
      readonly over: number;
      readonly moved: boolean;
    };

/** A stretch let go, with what it would become. */
export type StretchDrop = {
  readonly line: CalendarLine;
  readonly target: CalendarLine;
  readonly placed: PlacedStretch;
  readonly part: DragPart;
  readonly steps: number;
};

type Asked = {
  readonly rows: readonly CalendarRow[];
  /** The cell under the pointer. */
  readonly hit: (event: { readonly clientX: number; readonly clientY: number }) => GridPoint;
  readonly onDays: (row: number, from: number, to: number) => void;
  readonly onOpen: (row: number, placed: PlacedStretch) => void;
  /** Resolves once the register has answered: the drawing waits where it was let go. */
  readonly onDrop: (drop: StretchDrop) => Promise<void>;
};

/** Follows the pointer in the calendar: drawn over free days, it books; on a stretch, it moves or lengthens it. Escape gives up. */
export function useGridDrag({ rows, hit, onDays, onOpen, onDrop }: Asked) {
  const [drag, setDrag] = useState<GridDrag | null>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (drag === null) return;
    const giveUp = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      pressed.current = false;
      setDrag(null);
    };
    window.addEventListener('keydown', giveUp);
    return () => window.removeEventListener('keydown', giveUp);
  }, [drag]);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const at = hit(event);
    const row = rows[at.row];
    if (row?.kind !== 'line' || event.target.closest('[data-slot]') === null) return;
    const order = event.target.closest('[data-stretch]')?.getAttribute('data-stretch') ?? null;
    const placed = order === null ? undefined : row.placed[Number(order)];
    if (placed !== undefined) {
      const edge = event.target.closest('[data-edge]')?.getAttribute('data-edge') ?? null;
      const part = edge === 'start' || edge === 'end' ? edge : 'whole';
      setDrag({
        kind: 'stretch',
        row: at.row,
        placed,
        part: dragParts(placed.kind).includes(part) ? part : null,
        grabbed: at.at,
        steps: 0,
        over: at.row,
        moved: false,
      });
    } else if (at.slot >= 0) setDrag({ kind: 'days', row: at.row, from: at.slot, to: at.slot });
    else return;
    pressed.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (drag === null || !pressed.current) return;
    const at = hit(event);
    const slot = Math.max(0, at.slot);
    if (drag.kind === 'days') {
      if (slot !== drag.to) setDrag({ ...drag, to: slot });
      return;
    }
    if (drag.part === null) return;
    const steps = Math.round(at.at - drag.grabbed);
    const over = drag.part === 'whole' && canTake(rows, drag, at.row) ? at.row : drag.row;
    if (steps === drag.steps && over === drag.over) return;
    setDrag({ ...drag, steps, over, moved: true });
  };

  const onPointerUp = (): void => {
    if (drag === null || !pressed.current) return;
    pressed.current = false;
    if (drag.kind === 'days') {
      setDrag(null);
      if (drag.from !== drag.to) onDays(drag.row, Math.min(drag.from, drag.to), Math.max(drag.from, drag.to));
      return;
    }
    const [line, target] = [rows[drag.row], rows[drag.over]];
    if (!drag.moved || drag.part === null) {
      setDrag(null);
      onOpen(drag.row, drag.placed);
    } else if (
      (drag.steps === 0 && drag.over === drag.row) ||
      line?.kind !== 'line' ||
      target?.kind !== 'line'
    )
      setDrag(null);
    else
      void onDrop({
        line: line.line,
        target: target.line,
        placed: drag.placed,
        part: drag.part,
        steps: drag.steps,
      }).finally(() => setDrag(null));
  };
  const onPointerCancel = (): void => {
    pressed.current = false;
    setDrag(null);
  };
  return { drag, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}

/** Whether a row can take what is dragged: an item takes the place of an item, a kit that of a kit, where the loan names it. */
function canTake(
  rows: readonly CalendarRow[],
  drag: Extract<GridDrag, { kind: 'stretch' }>,
  to: number,
): boolean {
  const [own, other] = [rows[drag.row], rows[to]];
  if (own?.kind !== 'line' || other?.kind !== 'line') return false;
  return isHeldItself(own.line, drag.placed) && (own.line.itemId === null) === (other.line.itemId === null);
}

/** Whether the loan names the thing of the line, and not a kit that it is part of. */
export function isHeldItself({ itemId, kitId }: CalendarLine, { stretch }: PlacedStretch): boolean {
  const { held } = stretch;
  if (held === null) return false;
  return itemId === null
    ? held.kitId === kitId && held.itemId === null
    : held.itemId === itemId && held.kitId === null;
}
