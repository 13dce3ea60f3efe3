import type { ListField } from '#shared/list/list-field.ts';
import { type Item, itemConditions, itemOrigins, itemTrackings, retirementReasons } from './item.ts';
import type { ItemRow } from './item-row.ts';
import { itemStates } from './item-state.ts';

/** An item as its list reads it, on a day. */
export type ListedItem = { readonly item: Item; readonly row: ItemRow };

const euros = (cents: number | null): number | null => (cents === null ? null : cents / 100);

/** Every field of the list of items. Sums are in euros. */
export const itemListFields: readonly ListField<ListedItem>[] = [
  { key: 'name', kind: 'text', read: ({ item }) => item.name },
  { key: 'number', kind: 'text', read: ({ item }) => item.inventoryNumber },
  { key: 'category', kind: 'choice', read: ({ item }) => item.category },
  { key: 'state', kind: 'choice', read: ({ row }) => row.state, order: itemStates },
  {
    key: 'loanPoint',
    kind: 'choice',
    read: ({ item }) => item.loanPointId,
    text: ({ row }) => row.loanPointName,
  },
  { key: 'place', kind: 'choice', read: ({ item }) => item.placeId, text: ({ row }) => row.placeName },
  { key: 'kit', kind: 'choice', read: ({ item }) => item.kitId, text: ({ row }) => row.kitName },
  { key: 'lot', kind: 'choice', read: ({ item }) => item.lotId, text: ({ row }) => row.lotName },
  { key: 'borrower', kind: 'text', read: ({ row }) => row.out?.borrower ?? null },
  { key: 'due', kind: 'day', read: ({ row }) => row.out?.due ?? null },
  { key: 'condition', kind: 'choice', read: ({ item }) => item.condition, order: itemConditions },
  { key: 'brand', kind: 'choice', read: ({ item }) => item.brand },
  { key: 'model', kind: 'text', read: ({ item }) => item.model },
  { key: 'serial', kind: 'text', read: ({ item }) => item.serial },
  { key: 'value', kind: 'number', read: ({ item }) => euros(item.value) },
  {
    key: 'totalValue',
    kind: 'number',
    read: ({ item }) => euros(item.value === null ? null : item.value * item.quantity),
  },
  { key: 'tracking', kind: 'choice', read: ({ item }) => item.tracking, order: itemTrackings },
  { key: 'quantity', kind: 'number', read: ({ item }) => item.quantity },
  { key: 'origin', kind: 'choice', read: ({ item }) => item.origin, order: itemOrigins },
  { key: 'funder', kind: 'choice', read: ({ item }) => item.funderId, text: ({ row }) => row.funderName },
  { key: 'funding', kind: 'text', read: ({ item }) => item.funding },
  { key: 'acquiredOn', kind: 'day', read: ({ item }) => item.acquiredOn },
  { key: 'accessories', kind: 'choices', read: ({ item }) => item.accessories },
  { key: 'preparationDays', kind: 'number', read: ({ item }) => item.preparationDays },
  { key: 'retiredOn', kind: 'day', read: ({ item }) => item.retiredOn },
  {
    key: 'retiredReason',
    kind: 'choice',
    read: ({ item }) => item.retiredReason,
    order: retirementReasons,
  },
  { key: 'notes', kind: 'text', read: ({ item }) => item.notes },
];
