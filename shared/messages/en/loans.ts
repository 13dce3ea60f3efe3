import type { Translated } from '#shared/messages/catalogue.ts';
import type { loansFr } from '#shared/messages/fr/loans.ts';

/** English of {@link loansFr}. */
export const loansEn: Translated<typeof loansFr> = {
  title: 'Loans',
  states: {
    waiting: 'Waiting',
    booked: 'Booked',
    out: 'Out',
    returned: 'Returned',
    cancelled: 'Cancelled',
  },
  overdue: 'Overdue',
  outcomes: { returned: 'Returned', lost: 'Lost', used: 'Used up' },
  borrowerKinds: {
    place: 'Place',
    organisation: 'Organisation',
    animator: 'Animator',
    person: 'Somebody else',
  },
};
