import type { Table } from 'dexie';
import { numberKey } from '#shared/domain/item/inventory-number.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Problem } from '#shared/domain/problem.ts';

type Stored = { readonly item: Table<Item, string>; readonly kit: Table<Kit, string> };
type RowsAfter<T> = ReadonlyMap<string, T | null>;
type Numbered = { readonly id: string; readonly number: string; readonly name: string };

/**
 * Items and kits that would bear the inventory number of another one, living: an item that left the stock keeps its
 * own. Each is told once.
 *
 * @param stored the tables as they are before the act
 */
export async function takenInventoryNumbers(
  stored: Stored,
  items: RowsAfter<Item>,
  kits: RowsAfter<Kit>,
): Promise<readonly Problem[]> {
  const given = [...items.values(), ...kits.values()].flatMap(numbered);
  if (given.length === 0) return [];
  const keys = new Set(given.map(({ number }) => numberKey(number)));
  const [sameItems, allKits] = await Promise.all([
    stored.item
      .where('inventoryNumber')
      .anyOfIgnoreCase([...keys])
      .toArray(),
    // Some dozens at most, and their number is no index.
    stored.kit.toArray(),
  ]);
  const others = [
    ...sameItems.filter(({ id }) => !items.has(id)),
    ...allKits.filter(({ id }) => !kits.has(id)),
  ].flatMap(numbered);
  const bearers = new Map(others.map((one) => [numberKey(one.number), one]));
  const problems: Problem[] = [];
  for (const one of given) {
    const twin = bearers.get(numberKey(one.number));
    if (twin === undefined) bearers.set(numberKey(one.number), one);
    else
      problems.push({
        code: 'item/number-taken',
        values: { number: one.number, name: one.name, other: twin.name },
        severity: 'error',
        row: null,
        field: 'inventoryNumber',
      });
  }
  return problems;
}

function numbered(row: Item | Kit | null): readonly Numbered[] {
  if (row === null || row.deletedAt !== null || row.inventoryNumber === null) return [];
  return [{ id: row.id, number: row.inventoryNumber, name: row.name }];
}
