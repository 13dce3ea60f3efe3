import type { Day } from '#shared/domain/calendar/day.ts';
import type { Loan } from './loan.ts';
import type { LoanLine } from './loan-line.ts';

/** How a loan stands, in the order of its life. */
export const loanStates = ['waiting', 'booked', 'out', 'returned', 'cancelled'] as const;
export type LoanState = (typeof loanStates)[number];

type StateFields = Pick<Loan, 'waiting' | 'handedOverOn' | 'cancelledOn'>;
type LineFields = Pick<LoanLine, 'itemId' | 'returnedOn'>;

/** The state of a loan, from its fields and its lines: out until each line that left has been closed. */
export function loanState(loan: StateFields, lines: readonly LineFields[]): LoanState {
  if (loan.cancelledOn !== null) return 'cancelled';
  if (loan.handedOverOn === null) return loan.waiting ? 'waiting' : 'booked';
  return allReturned(lines) ? 'returned' : 'out';
}

/** Whether all that left is back, lost or used up. A kit's own line is a heading: its parts tell. */
export function allReturned(lines: readonly LineFields[]): boolean {
  return lines.every(({ itemId, returnedOn }) => itemId === null || returnedOn !== null);
}

/** The day that the last line was closed; null while one is out. */
export function closedOn(lines: readonly LineFields[]): Day | null {
  let last: Day | null = null;
  for (const { itemId, returnedOn } of lines) {
    if (itemId === null) continue;
    if (returnedOn === null) return null;
    if (last === null || returnedOn > last) last = returnedOn;
  }
  return last;
}

/** Whether a loan is late on a day: handed over, due before it, and not all returned (data.md, figure 9). */
export function isOverdue(
  loan: StateFields & Pick<Loan, 'due'>,
  lines: readonly LineFields[],
  day: Day,
): boolean {
  return loan.due < day && loanState(loan, lines) === 'out';
}
