import type { WishedBorrower } from '#renderer/features/loans/form/loan-values.ts';
import { type BookingSearch, readBookingSearch } from './booking-search.ts';

/** What the address of a new loan says: a booking, and who borrows where it comes from the page of a borrower. */
export type NewLoanSearch = BookingSearch & {
  readonly lieu?: string;
  readonly structure?: string;
  readonly animateur?: string;
};

/** Reads it from the address; whatever else stands there is left out. */
export function readNewLoanSearch(search: Readonly<Record<string, unknown>>): NewLoanSearch {
  const { lieu, structure, animateur } = search;
  return {
    ...readBookingSearch(search),
    ...(typeof lieu === 'string' ? { lieu } : {}),
    ...(typeof structure === 'string' ? { structure } : {}),
    ...(typeof animateur === 'string' ? { animateur } : {}),
  };
}

/** Who borrows, as the address says it; null where it does not. */
export function wishedBorrower({ lieu, structure, animateur }: NewLoanSearch): WishedBorrower | null {
  if (lieu !== undefined) return { key: 'borrowerPlaceId', value: lieu };
  if (structure !== undefined) return { key: 'borrowerOrganisationId', value: structure };
  return animateur === undefined ? null : { key: 'borrowerAnimatorId', value: animateur };
}
