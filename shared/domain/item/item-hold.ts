import type { Day } from '#shared/domain/calendar/day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { Item } from './item.ts';

/** The loan with which an item is out; null when it is in. Of what is counted, one that is out is enough. */
export function loanOut(itemId: string, equipment: Equipment): Loan | null {
  for (const { loanId, returnedOn } of equipment.linesOfItem(itemId)) {
    const loan = equipment.loans.get(loanId);
    if (returnedOn === null && loan !== undefined && loan.handedOverOn !== null && loan.cancelledOn === null)
      return loan;
  }
  return null;
}

/** The loan with which a kit is out, one part being enough; null when it is in. */
export function kitLoanOut(kitId: string, equipment: Equipment): Loan | null {
  for (const { loanId, itemId, returnedOn } of equipment.linesOfKit(kitId)) {
    const loan = equipment.loans.get(loanId);
    if (itemId !== null && returnedOn === null && loan !== undefined && loan.handedOverOn !== null)
      return loan;
  }
  return null;
}

/** The first booking that would still need an item, or its kit, from a day on; null when none would. */
export function bookingAhead(item: Pick<Item, 'id' | 'kitId'>, equipment: Equipment, day: Day): Loan | null {
  const ofKit = item.kitId === null ? [] : kitBookings(item.kitId, equipment, day);
  return first([...bookings(equipment.linesOfItem(item.id), equipment, day), ...ofKit]);
}

/** The first booking that would still need a kit from a day on; null when none would. */
export function kitBookingAhead({ id }: Pick<Kit, 'id'>, equipment: Equipment, day: Day): Loan | null {
  return first(kitBookings(id, equipment, day));
}

function kitBookings(kitId: string, equipment: Equipment, day: Day): readonly Loan[] {
  return bookings(equipment.linesOfKit(kitId), equipment, day);
}

function bookings(
  lines: readonly { readonly loanId: string }[],
  equipment: Equipment,
  day: Day,
): readonly Loan[] {
  return lines.flatMap(({ loanId }) => {
    const loan = equipment.loans.get(loanId);
    return loan !== undefined &&
      loan.handedOverOn === null &&
      loan.cancelledOn === null &&
      !loan.waiting &&
      loan.due >= day
      ? [loan]
      : [];
  });
}

function first(loans: readonly Loan[]): Loan | null {
  return loans.reduce<Loan | null>(
    (earliest, loan) => (earliest === null || loan.from < earliest.from ? loan : earliest),
    null,
  );
}
