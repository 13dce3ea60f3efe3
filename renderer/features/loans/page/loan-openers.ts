import type { BorrowerKind } from '#shared/domain/loan/loan-row.ts';

/** Ways from the page of a loan to what it names. */
export type LoanOpeners = {
  readonly onOpenLoan: (loanId: string) => void;
  readonly onOpenBorrower: (kind: BorrowerKind, id: string) => void;
  /** Opens an item or a kit. */
  readonly onOpenThing: (kind: 'item' | 'kit', id: string) => void;
  readonly onOpenLoanPoint: (loanPointId: string) => void;
};
