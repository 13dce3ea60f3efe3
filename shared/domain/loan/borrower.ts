import { type BorrowerKey, borrowerKeys, type Loan } from './loan.ts';
import type { BorrowerKind } from './loan-row.ts';

/** The names of those who borrow; null for one who is not there. */
export type BorrowerNames = {
  readonly place: (id: string) => string | null;
  readonly organisation: (id: string) => string | null;
  readonly animator: (id: string) => string | null;
};

/** Who borrows: a record of the register, or a person of whom only the name is known. */
export type Borrower = {
  readonly key: BorrowerKey;
  readonly kind: BorrowerKind;
  /** Id of the record; null for another person. */
  readonly id: string | null;
  /** Empty where the record is gone. */
  readonly name: string;
};

const kinds = {
  borrowerPlaceId: 'place',
  borrowerOrganisationId: 'organisation',
  borrowerAnimatorId: 'animator',
  borrowerName: 'person',
} as const satisfies Readonly<Record<BorrowerKey, BorrowerKind>>;

/** Who borrows in a loan. */
export function borrowerOf(loan: Pick<Loan, BorrowerKey>, names: BorrowerNames): Borrower {
  const key = borrowerKeys.find((own) => loan[own] !== null) ?? 'borrowerName';
  const value = loan[key] ?? '';
  const kind = kinds[key];
  if (kind === 'person') return { key, kind, id: null, name: value };
  return { key, kind, id: value, name: names[kind](value) ?? '' };
}
