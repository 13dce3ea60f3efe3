/**
 * Groups rows by a key, at the first question.
 *
 * @param keyOf null = in no group
 */
export function groupedRows<T>(
  rows: ReadonlyMap<string, T>,
  keyOf: (row: T) => string | null,
): (key: string) => readonly T[] {
  let groups: Map<string, T[]> | null = null;
  return (key) => {
    if (groups === null) {
      groups = new Map();
      for (const row of rows.values()) {
        const own = keyOf(row);
        if (own === null) continue;
        const group = groups.get(own);
        if (group === undefined) groups.set(own, [row]);
        else group.push(row);
      }
    }
    return groups.get(key) ?? [];
  };
}
