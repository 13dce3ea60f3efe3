import type { Item, ItemOrigin } from '#shared/domain/item/item.ts';

/** By what the list of values is cut. */
export const valueGroupings = ['loanPoint', 'category'] as const;
export type ValueGrouping = (typeof valueGroupings)[number];

/** What things are worth together. Sums are of what is known. */
export type Worth = {
  /** Objects, quantities counted. */
  readonly objects: number;
  /** Euro cents. */
  readonly cents: number;
  /** Lines whose value is not known: they are in no sum. */
  readonly unknown: number;
};

/** A line of the list. */
export type ValueRow = Pick<
  Item,
  'id' | 'inventoryNumber' | 'name' | 'category' | 'acquiredOn' | 'quantity' | 'value'
> & {
  readonly origin: ItemOrigin | null;
  readonly loanPointId: string | null;
  /** Of all of them, in euro cents; null when it is not known. */
  readonly total: number | null;
};

export type ValueGroup = {
  /** Id of a loan point or code of a category; null = at no loan point. */
  readonly key: string | null;
  readonly rows: readonly ValueRow[];
  readonly worth: Worth;
};

export type ValueFilters = { readonly loanPointId: string | null; readonly category: string | null };

/**
 * The stock and what it is worth (data.md, figure 9): what is not retired, group by group in the order of their
 * names, each by number.
 *
 * @param nameOf name of a group; null for that of what is at no loan point, which comes last
 */
export function valueGroups(
  items: readonly Item[],
  filters: ValueFilters,
  grouping: ValueGrouping,
  nameOf: (key: string) => string,
): readonly ValueGroup[] {
  const groups = new Map<string | null, ValueRow[]>();
  for (const item of items) {
    if (item.deletedAt !== null || item.retiredOn !== null) continue;
    if (filters.loanPointId !== null && item.loanPointId !== filters.loanPointId) continue;
    if (filters.category !== null && item.category !== filters.category) continue;
    const { id, inventoryNumber, name, category, acquiredOn, origin, quantity, value, loanPointId } = item;
    const row: ValueRow = {
      ...{ id, inventoryNumber, name, category, acquiredOn, origin, quantity, value, loanPointId },
      total: value === null ? null : value * quantity,
    };
    const key = grouping === 'loanPoint' ? loanPointId : category;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const rank = (key: string | null) => (key === null ? '\uffff' : nameOf(key));
  return [...groups]
    .sort(([a], [b]) => french.compare(rank(a), rank(b)))
    .map(([key, rows]) => ({
      key,
      rows: rows.sort((a, b) => french.compare(a.inventoryNumber, b.inventoryNumber)),
      worth: worthOfRows(rows),
    }));
}

const french = new Intl.Collator('fr', { numeric: true });

/** What lines are worth together. */
export function worthOfRows(rows: readonly Pick<ValueRow, 'quantity' | 'total'>[]): Worth {
  let objects = 0;
  let cents = 0;
  let unknown = 0;
  for (const { quantity, total } of rows) {
    objects += quantity;
    if (total === null) unknown += 1;
    else cents += total;
  }
  return { objects, cents, unknown };
}
