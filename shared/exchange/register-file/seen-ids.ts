import { compareIds, ID_BYTES } from '#shared/domain/session/session-ids.ts';

/** Remembers ids, so that one that comes twice is found. */
export type SeenIds = {
  /** Takes note of a column of ids; false where one of them had come before. */
  readonly take: (ids: Uint8Array) => boolean;
};

/**
 * Keeps the ids of a million sessions in some tens of megabytes: by a hash on 32 bits in a table of numbers, the bytes
 * themselves being compared where two hashes meet. A set of texts would take several times as much.
 */
export function makeSeenIds(): SeenIds {
  const columns: Uint8Array[] = [];
  /** First row of each column. */
  const starts: number[] = [];
  let count = 0;
  /** Row plus one of an id; 0 = free. At most half full. */
  let table = new Int32Array(1 << 14);
  const columnOf = (row: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const sameAs = (row: number, ids: Uint8Array, at: number): boolean => {
    const column = columnOf(row);
    const bytes = columns[column];
    return bytes !== undefined && compareIds(bytes, row - (starts[column] ?? 0), ids, at) === 0;
  };
  /** Puts a row in the table; false where its id is there already. */
  const put = (row: number, ids: Uint8Array, at: number): boolean => {
    const mask = table.length - 1;
    for (let slot = hashOf(ids, at) & mask; ; slot = (slot + 1) & mask) {
      const found = table[slot] ?? 0;
      if (found === 0) {
        table[slot] = row + 1;
        return true;
      }
      if (sameAs(found - 1, ids, at)) return false;
    }
  };
  const grow = (): void => {
    table = new Int32Array(table.length * 2);
    columns.forEach((ids, column) => {
      const rows = ids.length / ID_BYTES;
      for (let at = 0; at < rows; at += 1) {
        const row = (starts[column] ?? 0) + at;
        if (row < count) put(row, ids, at);
      }
    });
  };
  return {
    take: (ids) => {
      columns.push(ids);
      starts.push(count);
      const rows = ids.length / ID_BYTES;
      for (let at = 0; at < rows; at += 1) {
        if (count * 2 >= table.length) grow();
        if (!put(count, ids, at)) return false;
        count += 1;
      }
      return true;
    },
  };
}

/** The last bytes of an id are chance in every version but the oldest; the first ones are added for those. */
function hashOf(ids: Uint8Array, at: number): number {
  const from = at * ID_BYTES;
  let hash = 0;
  for (let index = 0; index < ID_BYTES; index += 1)
    hash = Math.imul(hash ^ (ids[from + index] ?? 0), 16_777_619);
  return hash ^ (hash >>> 15);
}
