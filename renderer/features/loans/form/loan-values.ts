import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { BookingWish } from '#shared/domain/loan/booking-wish.ts';
import type { BorrowerKey, Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import { type BorrowerKind, borrowerKinds } from '#shared/domain/loan/loan-row.ts';
import type { WantedThing } from '#shared/domain/loan/loan-wish.ts';
import { euroEntry } from '#shared/messages/euro-text.ts';
import { z } from '#shared/schema.ts';

/** What is typed in the form of a loan, as it is typed. */
export const loanValuesSchema = z.object({
  kind: z.enum(borrowerKinds),
  borrowerPlaceId: z.string(),
  borrowerOrganisationId: z.string(),
  borrowerAnimatorId: z.string(),
  borrowerName: z.string(),
  communeName: z.string(),
  borrowerCommuneCode: z.string(),
  contactName: z.string(),
  contactPhone: z.string(),
  contactEmail: z.string(),
  loanPointId: z.string(),
  from: z.string(),
  fromTime: z.string(),
  due: z.string(),
  dueTime: z.string(),
  every: z.string(),
  count: z.string(),
  lines: z.array(
    z.object({ itemId: z.string().nullable(), kitId: z.string().nullable(), quantity: z.number() }),
  ),
  waiting: z.boolean(),
  purpose: z.string(),
  requestedOn: z.string(),
  deposit: z.string(),
  depositReceivedOn: z.string(),
  notes: z.string(),
});
export type LoanValues = z.infer<typeof loanValuesSchema>;

/** What was typed about a loan and is not in the register. */
export const loanDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new loan. */
  basedOn: z.string().nullable(),
  values: loanValuesSchema,
});
export type LoanDraft = z.infer<typeof loanDraftSchema>;

/** Key of the draft of a loan. @param loanId null for a new one */
export function loanDraftKey(loanId: string | null): string {
  return `loan/${loanId ?? 'new'}`;
}

/** Who borrows, where the form opens from the page of a borrower. */
export type WishedBorrower = { readonly key: Exclude<BorrowerKey, 'borrowerName'>; readonly value: string };

/** What the address asks of a new loan. */
export type LoanWish = BookingWish & { readonly borrower: WishedBorrower | null };

/** Which field holds the borrower of each kind. */
export const borrowerFields = {
  place: 'borrowerPlaceId',
  organisation: 'borrowerOrganisationId',
  animator: 'borrowerAnimatorId',
  person: 'borrowerName',
} as const satisfies Readonly<Record<BorrowerKind, BorrowerKey>>;

/** The kind of borrower that a field names. */
export function kindOfField(key: BorrowerKey): BorrowerKind {
  return borrowerKinds.find((kind) => borrowerFields[kind] === key) ?? 'person';
}

const day = (value: Day | null | undefined): string => (value == null ? '' : dayText(value));

/** The form of a loan as it stands. @param communeName name of the borrower's commune; empty when there is none */
export function loanValues(
  loan: Loan,
  lines: readonly LoanLine[],
  communeName: string,
  language: string,
): LoanValues {
  const key = (Object.values(borrowerFields) satisfies BorrowerKey[]).find((field) => loan[field] !== null);
  return {
    kind: kindOfField(key ?? 'borrowerPlaceId'),
    borrowerPlaceId: loan.borrowerPlaceId ?? '',
    borrowerOrganisationId: loan.borrowerOrganisationId ?? '',
    borrowerAnimatorId: loan.borrowerAnimatorId ?? '',
    borrowerName: loan.borrowerName ?? '',
    communeName,
    borrowerCommuneCode: loan.borrowerCommuneCode ?? '',
    contactName: loan.contactName ?? '',
    contactPhone: loan.contactPhone === null ? '' : readableNumber(loan.contactPhone),
    contactEmail: loan.contactEmail ?? '',
    loanPointId: loan.loanPointId ?? '',
    from: day(loan.from),
    fromTime: loan.fromTime ?? '',
    due: day(loan.due),
    dueTime: loan.dueTime ?? '',
    every: 'never',
    count: '2',
    lines: lines.map(({ itemId, kitId, quantity }) => ({ itemId, kitId, quantity })),
    waiting: loan.waiting,
    purpose: loan.purpose ?? '',
    requestedOn: day(loan.requestedOn),
    deposit: euroEntry(loan.deposit, language),
    depositReceivedOn: day(loan.depositReceivedOn),
    notes: loan.notes ?? '',
  };
}

/**
 * The form of a new loan.
 *
 * @param wish what the address asks for
 * @param usual the loan point where there is but one, and the days of a usual loan
 */
export function newLoanValues(
  wish: LoanWish,
  usual: { readonly loanPointId: string; readonly due: (from: Day) => Day },
  today: Day,
): LoanValues {
  const from = wish.from ?? today;
  return {
    kind: 'place',
    borrowerPlaceId: '',
    borrowerOrganisationId: '',
    borrowerAnimatorId: '',
    borrowerName: '',
    communeName: '',
    borrowerCommuneCode: '',
    contactName: '',
    contactPhone: '',
    contactEmail: '',
    loanPointId: usual.loanPointId,
    from: day(from),
    fromTime: '',
    due: day(wish.due ?? usual.due(from)),
    dueTime: '',
    every: 'never',
    count: '2',
    lines: [],
    waiting: false,
    purpose: '',
    requestedOn: day(today),
    deposit: '',
    depositReceivedOn: '',
    notes: '',
    ...wishedFields(wish),
  };
}

/** The fields that the address asks for; they go over a draft too. */
export function wishedFields({ from, due, loanPointId, things, borrower }: LoanWish): Partial<LoanValues> {
  return {
    ...(borrower === null ? {} : { kind: kindOfField(borrower.key), [borrower.key]: borrower.value }),
    ...(loanPointId === null ? {} : { loanPointId }),
    ...(from === null ? {} : { from: day(from) }),
    ...(due === null ? {} : { due: day(due) }),
    ...(things.length === 0 ? {} : { lines: things.map((thing) => ({ ...thing })) }),
  };
}

/** Whether two wishes are for the same thing, in whatever quantity. */
export function isSameThing(
  a: Pick<WantedThing, 'itemId' | 'kitId'>,
  b: Pick<WantedThing, 'itemId' | 'kitId'>,
): boolean {
  return a.itemId === b.itemId && a.kitId === b.kitId;
}
