import type { Day } from '#shared/domain/calendar/day.ts';
import { runsOn } from '#shared/domain/calendar/day-run.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { Item } from './item.ts';

/** Where an item stands on a day, derived from its loans and maintenances (data.md, *Records*: available, out, repair, retired). */
export const itemStates = ['available', 'out', 'repair', 'allotted', 'retired'] as const;
export type ItemState = (typeof itemStates)[number];

/**
 * Where an item stands, as the register stands now. What is counted is out once all of it is, and a maintenance of
 * some of it does not keep the others.
 *
 * @param day today: its end and its maintenances are read on that day
 */
export function itemState(item: Item, equipment: Equipment, day: Day): ItemState {
  const { id, tracking, quantity, retiredOn, placeId } = item;
  if (retiredOn !== null && retiredOn <= day) return 'retired';
  const out = quantityOut(id, equipment);
  if (out > 0 && (tracking === 'unique' || out >= quantity)) return 'out';
  if (tracking === 'unique' && equipment.maintenancesOf(id).some((maintenance) => runsOn(maintenance, day)))
    return 'repair';
  return placeId === null ? 'available' : 'allotted';
}

/** How many of an item are out: handed over and not back. */
function quantityOut(itemId: string, equipment: Equipment): number {
  let sum = 0;
  for (const { loanId, returnedOn, quantity } of equipment.linesOfItem(itemId)) {
    const loan = equipment.loans.get(loanId);
    if (returnedOn === null && loan !== undefined && loan.handedOverOn !== null && loan.cancelledOn === null)
      sum += quantity;
  }
  return sum;
}
