import type { Translated } from '#shared/messages/catalogue.ts';
import type { loansErrorsFr } from '#shared/messages/fr/errors/loans.ts';

/** English of {@link loansErrorsFr}. */
export const loansErrorsEn: Translated<typeof loansErrorsFr> = {
  'loan/no-borrower': 'Say who borrows: a place, an organisation, an animator or somebody else.',
  'loan/two-borrowers': 'A loan has one borrower: keep one.',
  'loan/due-before-from':
    'The loan is due ({{due}}) before it begins ({{from}}). Correct one of the two days.',
  'loan/due-time-before-from': 'The time of the return comes before that of the hand-over, on the same day.',
  'loan/waiting-and-out': 'A loan on the waiting list is not out.',
  'loan/cancelled-and-out': 'A loan that went out cannot be cancelled: record its return.',
  'loan/deposit-returned-before-received': 'The deposit is given back before it was received.',
  'loan/line-without-item': 'Each line names an item or a kit.',
  'loan/line-half-closed': 'A line that is closed has a day and an outcome.',
  'loan/unknown-loan-point': 'This loan names a loan point that is no longer in the register.',
  'loan/unknown-place': 'The borrower is a place that is no longer in the register.',
  'loan/unknown-organisation': 'The borrower is an organisation that is no longer in the register.',
  'loan/unknown-animator': 'The borrower is an animator who is no longer in the register.',
  'loan/unknown-loan': 'The loan is no longer in the register.',
  'loan/unknown-item': 'This loan names an item that is no longer in the register.',
  'loan/unknown-kit': 'This loan names a kit that is no longer in the register.',
  'follow-up/unknown-loan': 'This follow-up names a loan that is no longer in the register.',
  'attachment/unknown-loan': 'The document “{{name}}” names a loan that is no longer in the register.',
  'record/tied-loans_one': '“{{name}}” cannot be deleted: a loan is tied to it.',
  'record/tied-loans_other': '“{{name}}” cannot be deleted: {{count}} loans are tied to it.',
  'record/tied-loanLines_one': '“{{name}}” cannot be deleted: a line of a loan is tied to it.',
  'record/tied-loanLines_other': '“{{name}}” cannot be deleted: {{count}} lines of loans are tied to it.',
  'money/not-a-sum': '“{{text}}” is not a sum in euros. Write 450 or 450.50, for example.',
  'money/negative':
    '“{{text}}” is a negative sum. Write a positive one, or leave it empty if it is not known.',
  'money/too-large': '“{{text}}” is more than a sum can be (10 million euros).',
  'loan/from-missing': 'Give the day that it leaves.',
  'loan/due-missing': 'Give the day that it is due.',
  'loan/no-line': 'Choose at least one item or kit.',
  'loan/time-not-valid': '“{{text}}” is not a time. Write 14:00, for example.',
  'loan/series-count': '“{{count}}” will not do: a series has from 2 to {{limit}} loans.',
  'loan/nothing-leaves': 'Tick at least one item that leaves.',
  'loan/nothing-back': 'Tick at least one item that comes back.',
  'loan/quantity-not-valid': 'Write a whole number, from 1 to {{limit}}.',
  'loan/day-missing': 'Give the date.',
};
