import type { LoanRow } from './loan-row.ts';
import { type LoanState, loanStates } from './loan-state.ts';

/** How a loan stands for whoever follows it: its state, and apart what is late. */
export const loanSituations = ['overdue', ...loanStates] as const;
export type LoanSituation = 'overdue' | LoanState;

/** How a loan stands on the day that its row was made. */
export function loanSituation({ state, daysLate }: Pick<LoanRow, 'state' | 'daysLate'>): LoanSituation {
  return daysLate > 0 ? 'overdue' : state;
}
