import type { Day } from '#shared/domain/calendar/day.ts';
import type { ItemCondition } from '#shared/domain/item/item.ts';
import type { LoanInput } from './loan.ts';
import type { LineOutcome, LoanLine } from './loan-line.ts';

/** An item or a kit that is wanted; exactly one of the two ids. `quantity` is 1 but for what is counted. */
export type WantedThing = {
  readonly itemId: string | null;
  readonly kitId: string | null;
  readonly quantity: number;
};

/** The days and times of a loan, both ends included. */
export type LoanRun = Pick<LoanInput, 'from' | 'fromTime' | 'due' | 'dueTime'>;

/** The fields of a loan that are typed when it is booked; the others follow from acts. */
export type BookingFields = Omit<
  LoanInput,
  | 'number'
  | 'handedOverOn'
  | 'handedOverBy'
  | 'receivedBy'
  | 'depositReturnedOn'
  | 'cancelledOn'
  | 'cancelReason'
  | 'seriesId'
  | 'extensions'
  | 'reminders'
>;

/** A loan to book: what is typed, and its lines. */
export type Booking = BookingFields & { readonly lines: readonly WantedThing[] };

/** Something that leaves at a hand-over, in which condition and with what. */
export type HandedThing = Pick<LoanLine, 'conditionOut' | 'accessoriesOut' | 'noteOut'> & {
  readonly itemId: string;
  /** The kit that it leaves with; null when it is lent by itself. */
  readonly kitId: string | null;
  readonly quantity: number;
};

/** What is written at a hand-over. A booked thing that is not in `things` stays behind, and its line goes. */
export type HandOver = {
  readonly on: Day;
  readonly by: string | null;
  readonly receivedBy: string | null;
  readonly depositReceivedOn: Day | null;
  readonly things: readonly HandedThing[];
};

/** One line that comes back, wholly or in part. */
export type ReturnedThing = Pick<LoanLine, 'conditionIn' | 'accessoriesMissing' | 'noteIn'> & {
  readonly lineId: string;
  readonly outcome: LineOutcome;
  /** How many: fewer than the line's splits it, and the rest stays out. */
  readonly quantity: number;
  /** Whether it goes to repair from that day on, with the note as what is wrong. */
  readonly toRepair: boolean;
};

/** What is written at a return. Lines that are not in `things` stay out: a partial return. */
export type LoanReturn = {
  readonly on: Day;
  readonly things: readonly ReturnedThing[];
  readonly depositReturnedOn: Day | null;
};

/** Who or what keeps something from being lent, and until when. */
export type LoanConflict = {
  /** What was wanted. */
  readonly wanted: WantedThing;
  /** The item that is held: the one wanted, or an essential part of the kit; null when the kit itself is. */
  readonly itemId: string | null;
  readonly name: string;
  readonly reason: 'loan' | 'preparation' | 'maintenance' | 'allotted' | 'retired' | 'quantity';
  /** The loan that holds it. */
  readonly loanId: string | null;
  readonly loanNumber: string | null;
  /** Its borrower, by name. */
  readonly borrower: string | null;
  readonly from: Day | null;
  /** Last day on which it is held; null = not known. */
  readonly until: Day | null;
  /** How many are left, of what is counted. */
  readonly left: number | null;
};

/** What is told before a loan is booked, moved or handed over. Conflicts refuse; the rest warns. */
export type LoanCheck = {
  readonly conflicts: readonly LoanConflict[];
  /** Kits that would go with parts missing, by name. */
  readonly incompleteKits: readonly {
    readonly kitId: string;
    readonly name: string;
    readonly missing: readonly string[];
  }[];
  /** Loans of the same borrower that are late. */
  readonly borrowerOverdue: readonly {
    readonly loanId: string;
    readonly number: string;
    readonly due: Day;
  }[];
  /** Days of the hand-over or the return on which the loan point is closed; null reason = by its week. */
  readonly closedDays: readonly { readonly day: Day; readonly reason: string | null }[];
};

/** Something that can be lent between two days, or what holds it. */
export type FreeThing = {
  readonly itemId: string | null;
  readonly kitId: string | null;
  readonly inventoryNumber: string | null;
  readonly name: string;
  /** Code of the category; null for a kit. */
  readonly category: string | null;
  readonly loanPointId: string | null;
  /** How many are free all along: 0 or 1 of a unique object. */
  readonly free: number;
  readonly quantity: number;
  /** What holds it, the first to end first; empty when it is free. */
  readonly conflicts: readonly LoanConflict[];
  /** Names of the parts that a kit would lack. */
  readonly missing: readonly string[];
  /** The first day from which it would be free for as long; null = not known. */
  readonly nextFree: Day | null;
};

/** A condition that sends an item to repair unless the officer says otherwise. */
export function asksForRepair(condition: ItemCondition | null): boolean {
  return condition === 'damaged' || condition === 'broken';
}
