import type { UsageBlock } from '#shared/domain/usage-return/usage-block.ts';

const sorted = new WeakMap<UsageBlock, boolean>();

/**
 * The rows of a place in a block, in order. Blocks packed here are sorted by place and are searched by halving; those that
 * came from another register's file may not be, and are read through.
 */
export function rowsOfPlace(block: UsageBlock, place: number): readonly number[] {
  const rows: number[] = [];
  if (!isSorted(block)) {
    for (let row = 0; row < block.rows; row += 1) if (block.place[row] === place) rows.push(row);
    return rows;
  }
  let low = 0;
  let high = block.rows;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.place[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  for (let row = low; row < block.rows && block.place[row] === place; row += 1) rows.push(row);
  return rows;
}

/** From so many places on, reading the block through once costs less than as many searches. */
const MANY = 64;

/** The rows of some places in a block. @param places in order */
export function rowsOfPlaces(block: UsageBlock, places: readonly number[]): readonly number[] {
  if (places.length < MANY) return places.flatMap((place) => rowsOfPlace(block, place));
  const wanted = new Set(places);
  const rows: number[] = [];
  for (let row = 0; row < block.rows; row += 1) if (wanted.has(block.place[row] ?? -1)) rows.push(row);
  return rows;
}

function isSorted(block: UsageBlock): boolean {
  const known = sorted.get(block);
  if (known !== undefined) return known;
  const { place, rows } = block;
  let inOrder = true;
  for (let row = 1; row < rows && inOrder; row += 1) inOrder = (place[row - 1] ?? 0) <= (place[row] ?? 0);
  sorted.set(block, inOrder);
  return inOrder;
}
