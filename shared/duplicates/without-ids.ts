import type { PartEntry } from '#shared/merge/part-order.ts';

/** An entry of a repeating part without its id: two that say the same are one. Keys in plain order. */
export function withoutIds(entry: PartEntry): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([key]) => key !== 'id')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
