import type { Problem } from '#shared/domain/problem.ts';
import type { LoanConflict } from './loan-wish.ts';

/** The refusal of what cannot be lent: it names the thing, who has it and until when. @param field where the form shows it */
export function conflictProblem(conflict: LoanConflict, field: string | null = 'lines'): Problem {
  const { name, borrower, loanNumber, from, until, left, wanted } = conflict;
  return {
    code: codeOf(conflict),
    values: {
      thing: name,
      borrower: borrower ?? '',
      number: loanNumber ?? '',
      from: from ?? '',
      until: until ?? '',
      left: left ?? 0,
      count: left ?? 0,
      wanted: wanted.quantity,
    },
    severity: 'error',
    row: null,
    field,
  };
}

function codeOf({ reason, until, wanted, left }: LoanConflict): string {
  switch (reason) {
    case 'loan':
      return until === null ? 'loan/taken-no-end' : 'loan/taken';
    case 'preparation':
      return 'loan/in-preparation';
    case 'maintenance':
      return until === null ? 'loan/in-repair-no-end' : 'loan/in-repair';
    case 'allotted':
      return 'loan/allotted';
    case 'retired':
      return 'loan/retired';
    case 'quantity':
      if (wanted.kitId !== null) return 'loan/empty-kit';
      return left === 0 ? 'loan/none-left' : 'loan/too-many';
  }
}
