import type { Written } from '#renderer/storage/write-path.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { BorrowerKey } from '#shared/domain/loan/loan.ts';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import type {
  Booking,
  FreeThing,
  HandOver,
  LoanCheck,
  LoanReturn,
  LoanRun,
  WantedThing,
} from '#shared/domain/loan/loan-wish.ts';
import type { Outcome } from '#shared/domain/problem.ts';

type Creation = Promise<Outcome<Written & { readonly id: string }>>;
type Act = Promise<Outcome<Written>>;

/** Whose loans are asked for. */
export type LoansOf =
  | {
      readonly kind: 'place' | 'organisation' | 'animator' | 'loanPoint' | 'item' | 'kit';
      readonly id: string;
    }
  /** What was handed over and is late, the latest first. */
  | { readonly kind: 'overdue' }
  /** The waiting list, in the order of the requests; those that could be booked now first. */
  | { readonly kind: 'waiting' }
  /** Hand-overs and returns of a run of days. */
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day };

/** A stretch of days on which something is held, for the calendar: both ends included. */
export type CalendarStretch = {
  readonly id: string;
  readonly kind: 'loan' | 'maintenance';
  /** Booked, out, returned, or waiting (a waiting one holds nothing). */
  readonly loan: LoanRow | null;
  /** The line of that loan that holds it: the item itself, or the kit that it is part of; null for a maintenance. */
  readonly held: WantedThing | null;
  readonly from: Day;
  /** Last day; null = not known. */
  readonly to: Day | null;
  /** Days of preparation that follow. */
  readonly preparationDays: number;
};

/** A line of the calendar: an item or a kit, and what holds it. A part of a kit shows what its kit does. */
export type CalendarLine = {
  readonly itemId: string | null;
  readonly kitId: string | null;
  readonly inventoryNumber: string | null;
  readonly name: string;
  readonly category: string | null;
  readonly loanPointId: string | null;
  readonly quantity: number;
  readonly stretches: readonly CalendarStretch[];
};

/** The verbs of loans. « Today » is a day of the register's time zone. */
export type LoanApi = {
  /** The rows of some loans, in the order of the ids; one that is gone leaves no row. */
  readonly loanRows: (ids: readonly string[]) => Promise<readonly LoanRow[]>;
  /** The latest first, but where {@link LoansOf} says otherwise. */
  readonly loansOf: (whose: LoansOf) => Promise<readonly LoanRow[]>;
  /** What stands in the way of a loan, or is worth a warning. @param exceptId the loan itself, when it is being changed */
  readonly checkLoan: (
    wish: LoanRun & {
      readonly lines: readonly WantedThing[];
      readonly loanPointId: string | null;
      readonly borrower: { readonly key: BorrowerKey; readonly value: string } | null;
    },
    exceptId: string | null,
  ) => Promise<LoanCheck>;
  /** What is free between two days: items and kits of a loan point (null = of all), free ones first. */
  readonly freeBetween: (
    run: LoanRun,
    loanPointId: string | null,
    exceptId: string | null,
  ) => Promise<readonly FreeThing[]>;
  /** The items and kits of a loan point (null = of all), with what holds them over some days. */
  readonly loanCalendar: (loanPointId: string | null, from: Day, to: Day) => Promise<readonly CalendarLine[]>;

  /** Books a loan, or puts it on the waiting list. Refused on overlap: the sentence says who has it, and until when. */
  readonly bookLoan: (booking: Booking) => Creation;
  /** Books the same loan from several days on, of the same length, as one act: all or none. */
  readonly bookSeries: (
    booking: Booking,
    starts: readonly Day[],
  ) => Promise<Outcome<Written & { readonly ids: readonly string[] }>>;
  /** Changes a loan. Its lines and its first day can change only before the hand-over. */
  readonly editLoan: (id: string, patch: Partial<Booking>) => Act;
  /** Moves a booking in the calendar: other days, and one thing in place of another. */
  readonly moveLoan: (
    id: string,
    run: LoanRun,
    swap: { readonly from: WantedThing; readonly to: WantedThing } | null,
  ) => Act;
  /** Takes a loan from the waiting list: refused on overlap. */
  readonly confirmLoan: (id: string) => Act;
  readonly cancelLoan: (id: string, reason: string | null) => Act;
  readonly handOverLoan: (id: string, handOver: HandOver) => Act;
  /** Takes back a hand-over that was recorded by mistake: the loan is booked again. Refused once something came back. */
  readonly undoHandOver: (id: string) => Act;
  readonly returnLoan: (id: string, back: LoanReturn) => Act;
  /** Makes a loan longer; refused where something is booked by then, with who has it. */
  readonly extendLoan: (id: string, due: Day, reason: string | null) => Act;
  /** Notes that a reminder was sent. */
  readonly remindLoan: (id: string, note: string | null) => Act;
  /** Refused once it was handed over. */
  readonly deleteLoan: (id: string) => Act;
};
