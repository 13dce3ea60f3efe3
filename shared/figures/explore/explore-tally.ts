import type { ExploreCell, ExploreGrid } from './explore-answer.ts';

/**
 * The sums of a question by slot: the total, each row, each column, each cell. All are added on their own, since a
 * place can stand in two rows and a long return in a total but in no month.
 */
export type Tally = {
  readonly rows: number;
  readonly columns: number;
  readonly sums: Float64Array;
  /** What a share is a share of; null for counts. */
  readonly wholes: Float64Array | null;
  /** How many reported a number (a part, for a share). */
  readonly seen: Int32Array;
  readonly reported: Int32Array;
  readonly expected: Int32Array;
};

/** Slot of the total. */
export const TOTAL_SLOT = 0;

export function makeTally(rows: number, columns: number, ratio: boolean): Tally {
  const slots = 1 + rows + columns + rows * columns;
  return {
    rows,
    columns,
    sums: new Float64Array(slots),
    wholes: ratio ? new Float64Array(slots) : null,
    seen: new Int32Array(slots),
    reported: new Int32Array(slots),
    expected: new Int32Array(slots),
  };
}

export function rowSlot(row: number): number {
  return 1 + row;
}

export function columnSlot(tally: Pick<Tally, 'rows'>, column: number): number {
  return 1 + tally.rows + column;
}

export function cellSlot(tally: Pick<Tally, 'rows' | 'columns'>, row: number, column: number): number {
  return 1 + tally.rows + tally.columns + row * tally.columns + column;
}

/** Adds a number to a slot. */
export function addTo(tally: Tally, slot: number, value: number): void {
  tally.sums[slot] = (tally.sums[slot] ?? 0) + value;
  tally.seen[slot] = (tally.seen[slot] ?? 0) + 1;
}

/** Adds what a share is a share of. */
export function addWhole(tally: Tally, slot: number, whole: number): void {
  if (tally.wholes !== null) tally.wholes[slot] = (tally.wholes[slot] ?? 0) + whole;
}

/** Counts who answers for a slot. */
export function addReported(tally: Tally, slot: number, count: number): void {
  tally.reported[slot] = (tally.reported[slot] ?? 0) + count;
}

/** Counts who should answer for a slot. */
export function addExpected(tally: Tally, slot: number, count: number): void {
  tally.expected[slot] = (tally.expected[slot] ?? 0) + count;
}

/** The number of a slot: null where nothing was reported, and for a share of nothing. */
export function slotCell(tally: Tally, slot: number): ExploreCell {
  const seen = (tally.seen[slot] ?? 0) > 0;
  const sum = tally.sums[slot] ?? 0;
  const whole = tally.wholes?.[slot] ?? null;
  const value = !seen
    ? null
    : tally.wholes === null
      ? sum
      : whole === null || whole === 0
        ? null
        : sum / whole;
  return { value, reported: tally.reported[slot] ?? 0, expected: tally.expected[slot] ?? 0 };
}

/** The rows and columns that are kept of a tally, in an order. */
export function gridOf(tally: Tally, rows: readonly number[], columns: readonly number[]): ExploreGrid {
  return {
    cells: rows.map((row) => columns.map((column) => slotCell(tally, cellSlot(tally, row, column)))),
    rowTotals: rows.map((row) => slotCell(tally, rowSlot(row))),
    columnTotals: columns.map((column) => slotCell(tally, columnSlot(tally, column))),
    total: slotCell(tally, TOTAL_SLOT),
  };
}
