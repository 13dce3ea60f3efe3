import type { Day } from '#shared/domain/calendar/day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { Item } from './item.ts';
import { loanOut } from './item-hold.ts';
import { type ItemState, itemState } from './item-state.ts';

/** An item as lists, pickers and the pages of others show it, on a day. */
export type ItemRow = Pick<
  Item,
  | 'id'
  | 'inventoryNumber'
  | 'name'
  | 'category'
  | 'tracking'
  | 'quantity'
  | 'brand'
  | 'model'
  | 'serial'
  | 'value'
  | 'condition'
  | 'acquiredOn'
  | 'loanPointId'
  | 'placeId'
  | 'kitId'
  | 'lotId'
  | 'essentialToKit'
  | 'retiredOn'
> & {
  readonly state: ItemState;
  readonly loanPointName: string | null;
  readonly placeName: string | null;
  readonly kitName: string | null;
  readonly lotName: string | null;
  readonly funderName: string | null;
  /** The loan that it is out with: its number, its borrower, the day that it is due; null when it is in. */
  readonly out: {
    readonly loanId: string;
    readonly number: string;
    readonly borrower: string;
    readonly due: Day;
  } | null;
};

/** The names that rows of items are shown by; null or empty for what is not there. */
export type ItemNames = {
  readonly place: (id: string) => string | null;
  readonly organisation: (id: string) => string | null;
  readonly borrower: (loan: Loan) => string;
};

/** What is shown of an item on a day. */
export function itemRow(item: Item, equipment: Equipment, names: ItemNames, day: Day): ItemRow {
  const { loanPointId, placeId, kitId, lotId, funderId } = item;
  const loan = loanOut(item.id, equipment);
  return {
    id: item.id,
    inventoryNumber: item.inventoryNumber,
    name: item.name,
    category: item.category,
    tracking: item.tracking,
    quantity: item.quantity,
    brand: item.brand,
    model: item.model,
    serial: item.serial,
    value: item.value,
    condition: item.condition,
    acquiredOn: item.acquiredOn,
    loanPointId,
    placeId,
    kitId,
    lotId,
    essentialToKit: item.essentialToKit,
    retiredOn: item.retiredOn,
    state: itemState(item, equipment, day),
    loanPointName: equipment.loanPoints.get(loanPointId ?? '')?.name ?? null,
    placeName: placeId === null ? null : names.place(placeId),
    kitName: equipment.kits.get(kitId ?? '')?.name ?? null,
    lotName: equipment.lots.get(lotId ?? '')?.name ?? null,
    funderName: funderId === null ? null : names.organisation(funderId),
    out:
      loan === null
        ? null
        : { loanId: loan.id, number: loan.number, borrower: names.borrower(loan), due: loan.due },
  };
}
