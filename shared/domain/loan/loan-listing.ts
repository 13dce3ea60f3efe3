import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { type BorrowerNames, borrowerOf } from './borrower.ts';
import type { Loan } from './loan.ts';
import type { LoanLine } from './loan-line.ts';
import type { LoanRow } from './loan-row.ts';
import { closedOn, isOverdue, loanState } from './loan-state.ts';

/** A loan as lists show it on a day. */
export function loanRow(loan: Loan, equipment: Equipment, names: BorrowerNames, today: Day): LoanRow {
  const lines = equipment.linesOf(loan.id);
  const borrower = borrowerOf(loan, names);
  const { id, number, loanPointId, from, fromTime, due, dueTime, handedOverOn, purpose, seriesId } = loan;
  return {
    id,
    number,
    loanPointId,
    from,
    fromTime,
    due,
    dueTime,
    handedOverOn,
    purpose,
    seriesId,
    state: loanState(loan, lines),
    daysLate: isOverdue(loan, lines, today) ? dayNumber(today) - dayNumber(due) : 0,
    borrowerKind: borrower.kind,
    borrowerId: borrower.id,
    borrowerName: borrower.name,
    loanPointName: equipment.loanPoints.get(loanPointId ?? '')?.name ?? null,
    things: namesOfThings(lines, equipment),
    out: handedOverOn === null ? 0 : lines.filter(isOut).length,
    closedOn: handedOverOn === null ? null : closedOn(lines),
  };
}

/** Names of what is lent: a kit by its name, without its parts; an item by its number and name, and how many. */
export function namesOfThings(lines: readonly LoanLine[], equipment: Equipment): readonly string[] {
  return lines.flatMap(({ itemId, kitId, quantity }) => {
    if (itemId === null) {
      const kit = equipment.kits.get(kitId ?? '');
      return kit === undefined ? [] : [kit.name];
    }
    const item = kitId === null ? equipment.items.get(itemId) : undefined;
    if (item === undefined) return [];
    return [quantity > 1 ? `${quantity} × ${recordName(item)}` : recordName(item)];
  });
}

/** Whether a line of a loan that was handed over is still out. */
export function isOut({ itemId, returnedOn }: Pick<LoanLine, 'itemId' | 'returnedOn'>): boolean {
  return itemId !== null && returnedOn === null;
}
