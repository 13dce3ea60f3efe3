import type { BulkChange } from '#shared/list/bulk-change.ts';
import { type Item, type ItemInput, itemConditions, itemOrigins } from './item.ts';

/** What can be changed on many items at once; moves and ends are acts of their own. */
export const itemBulkFields = ['category', 'condition', 'itemOrigin', 'funder', 'acquiredOn'] as const;

/** What a change gives to an item; null where it is so already, or where the change says nothing. */
export function itemBulkPatch(item: Item, { field, value, day }: BulkChange): Partial<ItemInput> | null {
  switch (field) {
    case 'category':
      return value === null || item.category === value ? null : { category: value };
    case 'condition': {
      const condition = itemConditions.find((one) => one === value) ?? null;
      return item.condition === condition ? null : { condition };
    }
    case 'itemOrigin': {
      const origin = itemOrigins.find((one) => one === value) ?? null;
      return item.origin === origin ? null : { origin };
    }
    case 'funder':
      return item.funderId === value ? null : { funderId: value };
    case 'acquiredOn':
      return day === null || item.acquiredOn === day ? null : { acquiredOn: day };
    default:
      return null;
  }
}
