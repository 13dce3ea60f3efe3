import type { Day } from '#shared/domain/calendar/day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import { isOverdue, loanState } from '#shared/domain/loan/loan-state.ts';

/** How busy a loan point is on a day, so that loan points are compared (product.md, 5). */
export type LoanPointLoad = {
  /** Items in stock, allotted ones aside; what is counted is one, whatever its quantity. */
  readonly items: number;
  /** Kits that are lent. */
  readonly kits: number;
  /** Of the items, those that are out on loan, wherever they were lent from. */
  readonly out: number;
  /** Of the items, those in maintenance. */
  readonly inMaintenance: number;
  /** Loans of the loan point that are out. */
  readonly running: number;
  /** Of those, the late ones. */
  readonly overdue: number;
  /** Loans of the loan point that begin in the month of the day: booked or handed over. */
  readonly ofMonth: number;
};

/** The load of a loan point on a day. */
export function loanPointLoad(equipment: Equipment, loanPointId: string, day: Day): LoanPointLoad {
  const items = equipment
    .itemsOfLoanPoint(loanPointId)
    .filter(({ placeId, retiredOn }) => placeId === null && (retiredOn === null || retiredOn > day));
  const month = day.slice(0, 7);
  let running = 0;
  let overdue = 0;
  let ofMonth = 0;
  for (const loan of equipment.loansOfLoanPoint(loanPointId)) {
    const lines = equipment.linesOf(loan.id);
    const state = loanState(loan, lines);
    if (state === 'out') running += 1;
    if (isOverdue(loan, lines, day)) overdue += 1;
    if (state === 'booked' || state === 'out' || state === 'returned')
      if ((loan.handedOverOn ?? loan.from).slice(0, 7) === month) ofMonth += 1;
  }
  return {
    items: items.length,
    kits: equipment
      .kitsOfLoanPoint(loanPointId)
      .filter(({ retiredOn }) => retiredOn === null || retiredOn > day).length,
    out: items.filter(({ id }) => outQuantity(equipment, id) > 0).length,
    inMaintenance: items.filter(({ id }) => isInMaintenance(equipment, id, day)).length,
    running,
    overdue,
    ofMonth,
  };
}

/** How many of an item are out on loan: 0 or 1 of a unique object. */
export function outQuantity(equipment: Equipment, itemId: string): number {
  let out = 0;
  for (const { loanId, quantity, returnedOn } of equipment.linesOfItem(itemId)) {
    const loan = equipment.loans.get(loanId);
    if (returnedOn === null && loan !== undefined && loan.handedOverOn !== null && loan.cancelledOn === null)
      out += quantity;
  }
  return out;
}

/** Whether an item is in maintenance on a day. */
export function isInMaintenance(equipment: Equipment, itemId: string, day: Day): boolean {
  return equipment.maintenancesOf(itemId).some(({ from, to }) => from <= day && (to === null || to >= day));
}
