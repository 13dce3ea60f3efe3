import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import { type AvailabilityQuestion, availabilityOf, freeQuantity, nextFreeDay } from './availability.ts';
import type { FreeThing, LoanConflict } from './loan-wish.ts';

/**
 * What is free between two days: the items and kits of a loan point, free ones first, then by name. What was retired
 * before, or allotted for good, is not told: it is not lent.
 *
 * @param loanPointId null = of all
 */
export function freeThings(question: AvailabilityQuestion, loanPointId: string | null): readonly FreeThing[] {
  const { equipment } = question.occupation;
  const { from } = question.run;
  const here = (thing: Pick<Item, 'loanPointId' | 'retiredOn'>) =>
    (loanPointId === null || thing.loanPointId === loanPointId) &&
    (thing.retiredOn === null || thing.retiredOn > from);
  const things: FreeThing[] = [];
  for (const kit of equipment.kits.values()) if (here(kit)) things.push(freeKit(kit, question));
  for (const item of equipment.items.values())
    if (item.placeId === null && here(item)) things.push(freeItem(item, question));
  return things.sort(
    (a, b) =>
      Number(a.free === 0) - Number(b.free === 0) ||
      french.compare(a.name, b.name) ||
      french.compare(a.inventoryNumber ?? '', b.inventoryNumber ?? ''),
  );
}

function freeItem(item: Item, question: AvailabilityQuestion): FreeThing {
  const free = freeQuantity(item, question);
  const wanted = { itemId: item.id, kitId: null, quantity: 1 };
  const { conflicts } = availabilityOf(wanted, question);
  const { inventoryNumber, name, category, loanPointId, quantity } = item;
  return {
    itemId: item.id,
    kitId: null,
    inventoryNumber,
    name,
    category,
    loanPointId,
    free,
    quantity,
    conflicts: firstToEnd(conflicts),
    missing: [],
    nextFree: conflicts.length === 0 ? question.run.from : nextFreeDay(wanted, question),
  };
}

function freeKit(kit: Kit, question: AvailabilityQuestion): FreeThing {
  const wanted = { itemId: null, kitId: kit.id, quantity: 1 };
  const { conflicts, missing } = availabilityOf(wanted, question);
  const { inventoryNumber, name, loanPointId } = kit;
  return {
    itemId: null,
    kitId: kit.id,
    inventoryNumber,
    name,
    category: null,
    loanPointId,
    free: conflicts.length === 0 ? 1 : 0,
    quantity: 1,
    conflicts: firstToEnd(conflicts),
    missing,
    nextFree: conflicts.length === 0 ? question.run.from : nextFreeDay(wanted, question),
  };
}

function firstToEnd(conflicts: readonly LoanConflict[]): readonly LoanConflict[] {
  const end = ({ until }: LoanConflict) => until ?? '9999-12-31';
  return conflicts.length < 2 ? conflicts : [...conflicts].sort((a, b) => (end(a) < end(b) ? -1 : 1));
}

const french = new Intl.Collator('fr', { numeric: true });
