import type { Problem } from '#shared/domain/problem.ts';
import { borrowerKeys, type LoanInput } from './loan.ts';
import type { LoanLineInput } from './loan-line.ts';

/** The rules of a loan across its own fields; empty = all hold. */
export function loanProblems(loan: LoanInput): readonly Problem[] {
  const problems: Problem[] = [];
  const named = borrowerKeys.filter((key) => loan[key] !== null);
  if (named.length === 0) problems.push(problem('loan/no-borrower', 'borrowerPlaceId'));
  if (named.length > 1) problems.push(problem('loan/two-borrowers', 'borrowerPlaceId'));
  if (loan.due < loan.from)
    problems.push(problem('loan/due-before-from', 'due', { from: loan.from, due: loan.due }));
  if (
    loan.due === loan.from &&
    loan.fromTime !== null &&
    loan.dueTime !== null &&
    loan.dueTime <= loan.fromTime
  )
    problems.push(problem('loan/due-time-before-from', 'dueTime'));
  if (loan.waiting && loan.handedOverOn !== null) problems.push(problem('loan/waiting-and-out', 'waiting'));
  if (loan.cancelledOn !== null && loan.handedOverOn !== null)
    problems.push(problem('loan/cancelled-and-out', 'cancelledOn'));
  if (
    loan.depositReturnedOn !== null &&
    (loan.depositReceivedOn === null || loan.depositReturnedOn < loan.depositReceivedOn)
  )
    problems.push(problem('loan/deposit-returned-before-received', 'depositReturnedOn'));
  return problems;
}

/** The rules of a line of a loan across its own fields; empty = all hold. */
export function loanLineProblems(line: LoanLineInput): readonly Problem[] {
  const problems: Problem[] = [];
  if (line.itemId === null && line.kitId === null) problems.push(problem('loan/line-without-item', 'itemId'));
  if ((line.returnedOn === null) !== (line.outcome === null))
    problems.push(problem('loan/line-half-closed', 'returnedOn'));
  return problems;
}

function problem(code: string, field: string, values: Problem['values'] = {}): Problem {
  return { code, values, severity: 'error', row: null, field };
}
