import type { Item } from '#shared/domain/item/item.ts';
import { loanOut } from '#shared/domain/item/item-hold.ts';
import { isInMaintenance, outQuantity } from '#shared/domain/loan-point/loan-point-load.ts';
import type { Inventory, InventoryCount } from './inventory.ts';
import { type Difference, differencesOf } from './inventory-differences.ts';
import { type InventoryGround, type InventoryLine, isRetired } from './inventory-line.ts';

/** An inventory on a day: its lines by kit, name and number, what differs, and how far it is. */
export type InventorySheet = {
  readonly inventory: Inventory;
  readonly loanPointName: string | null;
  readonly lines: readonly InventoryLine[];
  /** Differences that are not settled; none once it is closed. */
  readonly differences: readonly Difference[];
  /** How many lines are expected on the shelf, and how many of those were seen. */
  readonly expected: number;
  readonly seen: number;
  /** Names of the items of the settled differences, by id. */
  readonly findingNames: Readonly<Record<string, string>>;
};

/**
 * Lays an inventory out. While it is open, what is expected is what the register says today: the items of the loan
 * point that are in stock, neither on loan nor in repair. Once it is closed, it is what was seen and what was found.
 */
export function inventorySheet(
  inventory: Inventory,
  counts: readonly InventoryCount[],
  ground: InventoryGround,
): InventorySheet {
  const { equipment } = ground;
  const byItem = lastCounts(counts);
  const lines = (
    inventory.closedOn === null
      ? openLines(inventory, byItem, ground)
      : closedLines(inventory, byItem, ground)
  ).sort(
    (a, b) =>
      french.compare(a.kitName ?? '', b.kitName ?? '') ||
      french.compare(a.name, b.name) ||
      french.compare(a.inventoryNumber, b.inventoryNumber),
  );
  const expected = lines.filter((line) => line.expected > 0);
  return {
    inventory,
    loanPointName: equipment.loanPoints.get(inventory.loanPointId)?.name ?? null,
    lines,
    differences: inventory.closedOn === null ? differencesOf(inventory, lines, counts, ground) : [],
    expected: expected.length,
    seen: expected.filter(({ count }) => count !== null && count.quantity > 0).length,
    findingNames: Object.fromEntries(
      inventory.findings.flatMap(({ itemId }) => {
        const item = equipment.items.get(itemId ?? '');
        return item === undefined ? [] : [[item.id, `${item.inventoryNumber} ${item.name}`]];
      }),
    ),
  };
}

/** What was seen last of each item: two officers may have counted the same. */
function lastCounts(counts: readonly InventoryCount[]): ReadonlyMap<string, InventoryCount> {
  const byItem = new Map<string, InventoryCount>();
  for (const count of counts) {
    if (count.itemId === null) continue;
    const known = byItem.get(count.itemId);
    if (known === undefined || known.at < count.at) byItem.set(count.itemId, count);
  }
  return byItem;
}

function openLines(
  { loanPointId }: Inventory,
  counts: ReadonlyMap<string, InventoryCount>,
  ground: InventoryGround,
): InventoryLine[] {
  const { equipment, today } = ground;
  const own = equipment
    .itemsOfLoanPoint(loanPointId)
    .filter((item) => item.placeId === null && !isRetired(item, today));
  const others = [...counts.keys()].flatMap((id) => {
    const item = equipment.items.get(id);
    return item === undefined || own.includes(item) ? [] : [item];
  });
  return [
    ...own.map((item) => lineOf(item, onShelf(item, ground), counts.get(item.id), ground)),
    ...others.map((item) => lineOf(item, 0, counts.get(item.id), ground)),
  ];
}

function closedLines(
  { findings }: Inventory,
  counts: ReadonlyMap<string, InventoryCount>,
  ground: InventoryGround,
): InventoryLine[] {
  const ids = new Set([...counts.keys(), ...findings.flatMap(({ itemId }) => itemId ?? [])]);
  return [...ids].flatMap((id) => {
    const item = ground.equipment.items.get(id);
    if (item === undefined) return [];
    const own = findings.filter(({ itemId }) => itemId === id);
    const counted = own.find(({ kind }) => kind === 'missing' || kind === 'quantity');
    const stray = own.some(({ kind }) => kind === 'elsewhere' || kind === 'out' || kind === 'retired');
    const count = counts.get(id);
    const expected = stray ? 0 : counted === undefined ? (count?.quantity ?? 0) : (counted.expected ?? 1);
    // Where it stands today says nothing of the day of the inventory.
    return [{ ...lineOf(item, expected, count, ground), loan: null, inRepair: false }];
  });
}

function lineOf(
  item: Item,
  expected: number,
  count: InventoryCount | undefined,
  { equipment, names, today }: InventoryGround,
): InventoryLine {
  const { id, inventoryNumber, name, category, tracking, condition, kitId, serial } = item;
  const loan = loanOut(id, equipment);
  return {
    itemId: id,
    inventoryNumber,
    name,
    category,
    tracking,
    condition,
    kitId,
    serial,
    kitName: equipment.kits.get(kitId ?? '')?.name ?? null,
    expected,
    loan:
      loan === null
        ? null
        : { loanId: loan.id, number: loan.number, borrower: names.borrower(loan), due: loan.due },
    inRepair: isInMaintenance(equipment, id, today),
    count:
      count === undefined
        ? null
        : {
            id: count.id,
            quantity: count.quantity,
            condition: count.condition,
            note: count.note,
            at: count.at,
          },
  };
}

/** How many of an item of the loan point should be on its shelf: one in repair is not there, what is on loan neither. */
function onShelf(item: Item, { equipment, today }: InventoryGround): number {
  if (item.tracking === 'unique' && isInMaintenance(equipment, item.id, today)) return 0;
  return Math.max(0, item.quantity - outQuantity(equipment, item.id));
}

const french = new Intl.Collator('fr', { numeric: true });
