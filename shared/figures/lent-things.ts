import type { Day } from '#shared/domain/calendar/day.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import { itemUse, kitUse, ownedOn, type Use } from './item-use.ts';
import { type LaidLoan, type LoanGround, loansOver } from './loan-ground.ts';

/** A thing that is lent whole, and how often it was. */
export type LentThing = {
  readonly id: string;
  readonly kit: Kit | null;
  readonly item: Item | null;
  /** Loans handed over in the run; a kit lent is one. */
  readonly loanIds: readonly string[];
  readonly use: Use;
};

/** The ids of the things that a loan lends, each once. A kit without a heading is told by its parts. */
export function thingsOf({ lines }: Pick<LaidLoan, 'lines'>): readonly string[] {
  return [...new Set(lines.map(({ kitId, itemId }) => kitId ?? itemId).filter((id) => id !== null))];
}

/**
 * Kits and items that are lent, the most often lent first. An item that is part of a kit is told only when it was lent
 * by itself; one that could be lent on no day of the run and was not lent is left out.
 */
export function lentThings(ground: LoanGround, first: Day, last: Day): readonly LentThing[] {
  const { items, kits } = ground.facts.equipment;
  const loanIds = new Map<string, string[]>();
  for (const laid of loansOver(ground, first, last))
    for (const id of thingsOf(laid)) {
      const own = loanIds.get(id);
      if (own === undefined) loanIds.set(id, [laid.loan.id]);
      else own.push(laid.loan.id);
    }
  const things: LentThing[] = [];
  for (const kit of kits.values()) {
    const use = kitUse(ground, kit, first, last);
    const ids = loanIds.get(kit.id) ?? [];
    if (ids.length > 0 || use.lendable > 0) things.push({ id: kit.id, kit, item: null, loanIds: ids, use });
  }
  for (const item of items.values()) {
    const ids = loanIds.get(item.id) ?? [];
    if (item.tracking !== 'unique' || (item.kitId !== null && ids.length === 0)) continue;
    const use = itemUse(ground, item, first, last);
    if (ids.length > 0 || use.lendable > 0) things.push({ id: item.id, kit: null, item, loanIds: ids, use });
  }
  return things.sort(
    (a, b) => b.loanIds.length - a.loanIds.length || b.use.out - a.use.out || (a.id < b.id ? -1 : 1),
  );
}

/** The least often lent of those still in stock on a day: never lent first, then the fewest days. */
export function leastLent(things: readonly LentThing[], day: Day): readonly LentThing[] {
  return things
    .filter(({ item, kit }) =>
      item === null ? kit?.retiredOn == null || kit.retiredOn > day : ownedOn(item, day),
    )
    .sort((a, b) => a.loanIds.length - b.loanIds.length || a.use.out - b.use.out || (a.id < b.id ? -1 : 1));
}
