import type { Day } from '#shared/domain/calendar/day.ts';
import type { Loan } from './loan.ts';
import type { LoanState } from './loan-state.ts';

/** Which kind of borrower a loan has (data.md, figure 9). */
export const borrowerKinds = ['place', 'organisation', 'animator', 'person'] as const;
export type BorrowerKind = (typeof borrowerKinds)[number];

/** A loan as lists, panels and the calendar show it, on a day. */
export type LoanRow = Pick<
  Loan,
  | 'id'
  | 'number'
  | 'loanPointId'
  | 'from'
  | 'fromTime'
  | 'due'
  | 'dueTime'
  | 'handedOverOn'
  | 'purpose'
  | 'seriesId'
> & {
  readonly state: LoanState;
  /** Days late; 0 when it is not. */
  readonly daysLate: number;
  readonly borrowerKind: BorrowerKind;
  /** Id of the place, structure or animator; null for another person. */
  readonly borrowerId: string | null;
  readonly borrowerName: string;
  readonly loanPointName: string | null;
  /** Names of what is lent: a kit by its name, an item by its number and name. */
  readonly things: readonly string[];
  /** Of those, how many are still out. */
  readonly out: number;
  /** The day that the last thing came back; null while one is out, or before. */
  readonly closedOn: Day | null;
};
