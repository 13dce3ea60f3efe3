import type { Item, ItemCondition } from '#shared/domain/item/item.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';

/** Something that can leave at a hand-over, as the officer ticks it. */
export type Leaving = {
  readonly item: Item;
  /** The kit that it leaves with; null by itself. */
  readonly kitId: string | null;
  readonly quantity: number;
  readonly leaves: boolean;
  readonly condition: ItemCondition | null;
  readonly accessories: readonly string[];
  readonly note: string;
};

/**
 * What can leave with a loan: its items, and the parts of its kits.
 *
 * @param parts parts of the loan's kits that are still in stock
 */
export function leavingOf(
  lines: readonly LoanLine[],
  items: ReadonlyMap<string, Item>,
  parts: readonly Item[],
): readonly Leaving[] {
  const alone = lines.flatMap(({ itemId, kitId, quantity }) => {
    const item = items.get(itemId ?? '');
    return item === undefined || kitId !== null ? [] : [leaving(item, null, quantity)];
  });
  const kitIds = new Set(lines.flatMap(({ itemId, kitId }) => (itemId === null ? (kitId ?? []) : [])));
  const ofKits = parts.flatMap((item) =>
    item.kitId !== null && kitIds.has(item.kitId) ? [leaving(item, item.kitId, item.quantity)] : [],
  );
  return [...ofKits, ...alone];
}

/** It leaves as it is known to be, with all that goes with it. */
function leaving(item: Item, kitId: string | null, quantity: number): Leaving {
  const { condition, accessories } = item;
  return { item, kitId, quantity, leaves: true, condition, accessories, note: '' };
}
