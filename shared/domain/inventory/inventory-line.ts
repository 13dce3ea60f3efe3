import type { Day } from '#shared/domain/calendar/day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { ItemNames } from '#shared/domain/item/item-row.ts';
import type { InventoryCount } from './inventory.ts';

/** The loan that an item is out with. */
export type LineLoan = {
  readonly loanId: string;
  readonly number: string;
  readonly borrower: string;
  readonly due: Day;
};

/** What an inventory says of an item: what is expected of it on the shelf, and what was seen. */
export type InventoryLine = Pick<
  Item,
  'inventoryNumber' | 'name' | 'category' | 'tracking' | 'condition' | 'kitId' | 'serial'
> & {
  readonly itemId: string;
  readonly kitName: string | null;
  /** How many should be seen; 0 = it is not expected. */
  readonly expected: number;
  /** Why none, or fewer than there are, should be seen. */
  readonly loan: LineLoan | null;
  readonly inRepair: boolean;
  /** What was seen of it; null = nothing yet. */
  readonly count: Pick<InventoryCount, 'id' | 'quantity' | 'condition' | 'note' | 'at'> | null;
};

/** What an inventory is compared with. */
export type InventoryGround = {
  readonly equipment: Equipment;
  readonly names: Pick<ItemNames, 'place' | 'borrower'>;
  readonly today: Day;
};

/** Whether an item has left the stock on a day. */
export function isRetired({ retiredOn }: Pick<Item, 'retiredOn'>, day: Day): boolean {
  return retiredOn !== null && retiredOn <= day;
}
