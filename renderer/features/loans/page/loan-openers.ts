import type { BorrowerKind } from '#shared/domain/loan/loan-row.ts';

/** Ways from the page of a loan to what it names. */
export type LoanOpeners = {
  readonly onOpenLoan: (loanId: string) => void;
  readonly onOpenBorrower: (kind: BorrowerKind, id: string) => void;
  /** Opens an item or a kit; null while their section is not there. */
  readonly onOpenThing: ((kind: 'item' | 'kit', id: string) => void) | null;
  readonly onOpenLoanPoint: ((loanPointId: string) => void) | null;
};
