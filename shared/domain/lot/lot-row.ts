import type { Day } from '#shared/domain/calendar/day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { ItemNames } from '#shared/domain/item/item-row.ts';
import type { Lot } from './lot.ts';

/** A lot as its list shows it, with where its items are. */
export type LotRow = Pick<Lot, 'id' | 'name' | 'origin' | 'donorId' | 'receivedOn'> & {
  readonly donorName: string | null;
  readonly items: number;
  /** In stock: not retired on the day. */
  readonly inStock: number;
  /** Held by nobody, at a loan point, allotted to a place; of those in stock. */
  readonly unplaced: number;
  readonly atLoanPoints: number;
  readonly allotted: number;
  /** How many loan points and places hold some. */
  readonly holders: number;
  /** Sum of the values that are known of those in stock, in euro cents; how many have none. */
  readonly value: number;
  readonly withoutValue: number;
};

/** What is shown of a lot on a day. */
export function lotRow(lot: Lot, equipment: Equipment, names: ItemNames, day: Day): LotRow {
  const { id, name, origin, donorId, receivedOn } = lot;
  const items = equipment.itemsOfLot(id);
  const inStock = items.filter(({ retiredOn }) => retiredOn === null || retiredOn > day);
  const count = (test: (item: (typeof items)[number]) => boolean) => inStock.filter(test).length;
  return {
    id,
    name,
    origin,
    donorId,
    receivedOn,
    donorName: donorId === null ? null : names.organisation(donorId),
    items: items.length,
    inStock: inStock.length,
    unplaced: count(({ loanPointId, placeId }) => loanPointId === null && placeId === null),
    atLoanPoints: count(({ loanPointId }) => loanPointId !== null),
    allotted: count(({ placeId }) => placeId !== null),
    holders: new Set(inStock.flatMap(({ loanPointId, placeId }) => loanPointId ?? placeId ?? [])).size,
    value: inStock.reduce((sum, item) => sum + (item.value ?? 0) * item.quantity, 0),
    withoutValue: count(({ value }) => value === null),
  };
}
