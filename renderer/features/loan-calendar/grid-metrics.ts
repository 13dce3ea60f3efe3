import type { CalendarRow } from './calendar-rows.ts';

/** Height of a lane, and of the room above and below the lanes of a line, in pixels. */
export const LANE = 26;
export const LANE_MARGIN = 4;
const HEADING = 34;

/** Height of a row of the calendar, in pixels. */
export function rowHeight(row: CalendarRow): number {
  return row.kind === 'point' ? HEADING : row.lanes * LANE + 2 * LANE_MARGIN;
}

/** Where each row begins, in pixels from the first; the last entry is the height of all. */
export function rowOffsets(rows: readonly CalendarRow[]): readonly number[] {
  const offsets = [0];
  for (const row of rows) offsets.push((offsets.at(-1) ?? 0) + rowHeight(row));
  return offsets;
}

/** The row at a height, the first or the last beyond the ends. */
export function rowAt(offsets: readonly number[], height: number): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
