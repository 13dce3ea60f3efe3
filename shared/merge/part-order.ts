/** An entry of a repeating part: it has an id of its own, and often the date from which it holds. */
export type PartEntry = { readonly id: string; readonly from?: string | null };

/**
 * The one order of a repeating part: by date (unknown first), then by id. Two registers that hold the same entries
 * hold them in the same order, and an entry that comes back finds its place again.
 */
export function inPartOrder<T extends PartEntry>(entries: readonly T[]): T[] {
  return [...entries].sort(
    (left, right) => compare(left.from ?? '', right.from ?? '') || compare(left.id, right.id),
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Tells whether a value is an entry of a repeating part. */
export function isPartEntry(value: unknown): value is PartEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    (!('from' in value) || value.from === null || typeof value.from === 'string')
  );
}

/** The entries of a repeating part as it stands in a row; anything else in it is a bug. */
export function partEntries(value: unknown): readonly PartEntry[] {
  if (!Array.isArray(value) || !value.every(isPartEntry)) throw new Error('not a repeating part');
  return value;
}
