import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';

/** Which items and kits are meant; null = whatever it is. */
export type LabelChoice = {
  /** `list`: those that were chosen in the list; `one`: the record that the address names. */
  readonly source: 'all' | 'list' | 'one';
  readonly loanPointId: string | null;
  readonly category: string | null;
  readonly lotId: string | null;
  readonly withKits: boolean;
};

/** Something to label. */
export type LabelledThing = {
  readonly id: string;
  /** Null for a kit that has none. */
  readonly number: string | null;
  readonly name: string;
};

/**
 * What a choice means, by number, kits last. What was retired is left out, but where it was chosen one by one.
 *
 * @param chosen ids that the list or the address gave; null where the source is everything
 */
export function labelledThings(
  items: readonly Item[],
  kits: readonly Kit[],
  choice: LabelChoice,
  chosen: ReadonlySet<string> | null,
): readonly LabelledThing[] {
  const wanted = (row: Item | Kit): boolean =>
    row.deletedAt === null &&
    (chosen === null ? row.retiredOn === null : chosen.has(row.id)) &&
    (choice.loanPointId === null || row.loanPointId === choice.loanPointId);
  const own = items.filter(
    (item) =>
      wanted(item) &&
      (choice.category === null || item.category === choice.category) &&
      (choice.lotId === null || item.lotId === choice.lotId),
  );
  // A kit has no category and comes with no lot.
  const takesKits = choice.withKits && choice.category === null && choice.lotId === null;
  return [...own.sort(byNumber), ...(takesKits ? kits.filter(wanted).sort(byNumber) : [])].map(
    ({ id, inventoryNumber, name }) => ({ id, number: inventoryNumber, name }),
  );
}

const french = new Intl.Collator('fr', { numeric: true });

function byNumber(a: Item | Kit, b: Item | Kit): number {
  return french.compare(a.inventoryNumber ?? a.name, b.inventoryNumber ?? b.name);
}
