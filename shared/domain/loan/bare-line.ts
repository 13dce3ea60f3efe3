import type { LoanLineInput } from './loan-line.ts';

/** A line of which nothing but its thing is known. */
export const bareLine: Omit<LoanLineInput, 'loanId'> = {
  itemId: null,
  kitId: null,
  quantity: 1,
  conditionOut: null,
  accessoriesOut: [],
  noteOut: null,
  returnedOn: null,
  outcome: null,
  conditionIn: null,
  accessoriesMissing: [],
  noteIn: null,
};
