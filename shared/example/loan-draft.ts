import type { Day } from '#shared/domain/calendar/day.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LineOutcome, LoanLine } from '#shared/domain/loan/loan-line.ts';
import { loanNumberPrefix } from '#shared/domain/loan/loan-number.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import type { DrawnBorrower } from './borrower-draw.ts';
import { exampleAuthor, exampleBookkeeping } from './example-author.ts';
import type { LendingBook, LentThing } from './lending-book.ts';
import type { Random } from './random.ts';

/** What is decided of a loan before its records are written. */
export type LoanDraft = {
  readonly loanPointId: string;
  readonly borrower: DrawnBorrower;
  readonly things: readonly LentThing[];
  readonly from: Day;
  readonly due: Day;
  readonly handedOverOn: Day | null;
  /** How the line of an item ends; null while it is out or before. */
  readonly back: (itemId: string) => LineBack | null;
  /** How many of what is counted. */
  readonly quantityOf: (itemId: string) => number;
  readonly fields: Partial<Loan>;
};

/** How a line ends. */
export type LineBack = Pick<LoanLine, 'returnedOn' | 'outcome' | 'conditionIn' | 'noteIn'> & {
  readonly outcome: LineOutcome;
};

/** The records of loans as they are written, one after the other. */
export type LoanRecords = {
  readonly loans: Loan[];
  readonly lines: LoanLine[];
  readonly maintenances: Maintenance[];
};

/** Writes the loan and its lines: the heading of a kit, then its parts once they left. Gives the loan. */
export function writeLoan(
  { loans, lines }: LoanRecords,
  draft: LoanDraft,
  book: Pick<LendingBook, 'conditionOf'>,
  now: number,
  random: Random,
): Loan {
  const prefix = loanNumberPrefix(draft.from.slice(0, 4), exampleAuthor.device);
  const taken = loans.filter(({ number }) => number.startsWith(prefix)).length;
  const loan: Loan = {
    id: random.uuid(now),
    ...exampleBookkeeping(now, loans.length),
    number: `${prefix}${String(taken + 1).padStart(3, '0')}`,
    loanPointId: draft.loanPointId,
    ...draft.borrower,
    purpose: null,
    requestedOn: null,
    from: draft.from,
    due: draft.due,
    fromTime: null,
    dueTime: null,
    waiting: false,
    handedOverOn: draft.handedOverOn,
    handedOverBy: null,
    receivedBy:
      draft.handedOverOn === null ? null : (draft.borrower.contactName ?? draft.borrower.borrowerName),
    deposit: null,
    depositReceivedOn: null,
    depositReturnedOn: null,
    cancelledOn: null,
    cancelReason: null,
    seriesId: null,
    extensions: [],
    reminders: [],
    notes: null,
    ...draft.fields,
  };
  loans.push(loan);
  const line = (fields: Partial<LoanLine>): void => {
    lines.push({
      id: random.uuid(now),
      ...exampleBookkeeping(now, lines.length),
      loanId: loan.id,
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
      ...fields,
    });
  };
  for (const { kit, items } of draft.things) {
    const left = draft.handedOverOn !== null;
    if (kit !== null) {
      const days = items.map(({ id }) => draft.back(id)?.returnedOn ?? null);
      const open = !left || days.includes(null);
      const last = days.reduce((latest, day) => ((day ?? '') > (latest ?? '') ? day : latest), null);
      line({ kitId: kit.id, returnedOn: open ? null : last, outcome: open ? null : 'returned' });
      if (!left) continue;
    }
    for (const item of items) {
      const back = left ? draft.back(item.id) : null;
      line({
        itemId: item.id,
        kitId: kit?.id ?? null,
        quantity: draft.quantityOf(item.id),
        conditionOut: left ? book.conditionOf(item) : null,
        accessoriesOut: left ? [...item.accessories] : [],
        accessoriesMissing:
          back?.outcome === 'returned' && item.accessories.length > 0 && random.chance(0.03)
            ? item.accessories.slice(0, 1)
            : [],
        ...back,
      });
    }
  }
  return loan;
}

/** Writes a maintenance. */
export function writeMaintenance(
  { maintenances }: LoanRecords,
  fields: Pick<Maintenance, 'itemId' | 'kind' | 'from'> & Partial<Maintenance>,
  now: number,
  random: Random,
): void {
  maintenances.push({
    id: random.uuid(now),
    ...exampleBookkeeping(now, maintenances.length),
    to: null,
    expectedOn: null,
    cost: null,
    provider: null,
    description: null,
    result: null,
    loanId: null,
    ...fields,
  });
}
