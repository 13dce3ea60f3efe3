import type { Day } from '#shared/domain/calendar/day.ts';
import { type AvailabilityQuestion, availabilityOf } from './availability.ts';
import type { BorrowerNames } from './borrower.ts';
import type { Loan } from './loan.ts';
import { isOverdue, loanState } from './loan-state.ts';
import type { Occupation } from './occupation.ts';

/** The loans that were handed over and are late, the latest first. */
export function overdueLoans({ equipment, today }: Occupation): readonly Loan[] {
  return [...equipment.loans.values()]
    .filter((loan) => isOverdue(loan, equipment.linesOf(loan.id), today))
    .sort((a, b) => order(a.due, b.due));
}

/** The waiting list, in the order of the requests; those that could be booked now come first. */
export function waitingLoans(occupation: Occupation, names: BorrowerNames): readonly Loan[] {
  const { equipment } = occupation;
  const waiting = [...equipment.loans.values()]
    .filter((loan) => loanState(loan, equipment.linesOf(loan.id)) === 'waiting')
    .map((loan) => ({ loan, free: isFree(loan, { occupation, run: loan, exceptId: loan.id, names }) }));
  return waiting
    .sort((a, b) => Number(b.free) - Number(a.free) || order(askedAt(a.loan), askedAt(b.loan)))
    .map(({ loan }) => loan);
}

/** The loans that are to be handed over, or are due back, on some days; by day. */
export function loansOfDays({ equipment }: Occupation, from: Day, to: Day): readonly Loan[] {
  const found: { readonly loan: Loan; readonly at: string }[] = [];
  for (const loan of equipment.loans.values()) {
    const state = loanState(loan, equipment.linesOf(loan.id));
    if (state !== 'booked' && state !== 'out') continue;
    const [day, time] = state === 'booked' ? [loan.from, loan.fromTime] : [loan.due, loan.dueTime];
    if (day >= from && day <= to) found.push({ loan, at: `${day}T${time ?? '24:00'}` });
  }
  return found.sort((a, b) => order(a.at, b.at)).map(({ loan }) => loan);
}

/** Loans in the order of lists: the latest to begin first. */
export function latestFirst(loans: readonly Loan[]): readonly Loan[] {
  return [...loans].sort((a, b) => order(b.from, a.from) || order(b.number, a.number));
}

function isFree(loan: Loan, question: AvailabilityQuestion): boolean {
  return question.occupation.equipment.linesOf(loan.id).every(({ itemId, kitId, quantity }) => {
    const wanted = { itemId, kitId: itemId === null ? kitId : null, quantity };
    return availabilityOf(wanted, question).conflicts.length === 0;
  });
}

const askedAt = (loan: Loan) => loan.requestedOn ?? loan.createdAt.slice(0, 10);

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
