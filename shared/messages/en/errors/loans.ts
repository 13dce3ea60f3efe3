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
  'loan/time-not-valid': '“{{text}}” is not a time. Write 14:00, for example.',
  'loan/series-count': '“{{count}}” will not do: a series has from 2 to {{limit}} loans.',
  'loan/day-missing': 'Give the date.',
  'loan/no-lines': 'Choose at least one item or kit.',
  'loan/taken':
    '{{thing}} is with {{borrower}} (loan {{number}}) until {{until}}. Choose other days, or another item.',
  'loan/taken-no-end':
    '{{thing}} is with {{borrower}} (loan {{number}}) since {{from}}, without a known return. Choose another item.',
  'loan/in-preparation':
    '{{thing}} is being prepared after or before loan {{number}} ({{borrower}}): it is held until {{until}}. Choose other days, or another item.',
  'loan/in-repair': '{{thing}} is in maintenance until {{until}}: it is not lent before.',
  'loan/in-repair-no-end':
    '{{thing}} is in maintenance since {{from}}, without a known return. End the maintenance, or choose another item.',
  'loan/allotted': '{{thing}} is allotted to a place: it is not lent.',
  'loan/retired': '{{thing}} has been retired since {{from}}: it is lent no more.',
  'loan/none-left':
    'None of {{thing}} is left on those days: {{borrower}} (loan {{number}}) has some until {{until}}.',
  'loan/too-many_one': 'Only {{left}} of {{thing}} is left on those days, and you ask for {{wanted}}.',
  'loan/too-many_other': 'Only {{left}} of {{thing}} are left on those days, and you ask for {{wanted}}.',
  'loan/empty-kit': '{{thing}} holds no item: add some before it is lent.',
  'loan/thing-twice': '{{thing}} is twice in this loan: keep one line.',
  'loan/part-and-kit': '{{thing}} is part of the kit “{{kit}}”, which is in the same loan: take it out.',
  'loan/series-empty': 'Choose at least one first day.',
  'loan/series-too-long': 'A series has {{limit}} loans at most, and this one {{count}}.',
  'loan/series-overlaps': 'The loans of the series overlap: make them shorter, or further apart.',
  'loan/out-fixed':
    'Loan {{number}} is out: neither its first day nor its contents change. Record the return, or take back the hand-over.',
  'loan/longer-is-extension': 'Loan {{number}} is out: extend it to move its due day.',
  'loan/not-waiting': 'Loan {{number}} is not on the waiting list.',
  'loan/already-cancelled': 'Loan {{number}} is cancelled already.',
  'loan/delete-out':
    'Loan {{number}} was handed over: it stays in the register. If that was a mistake, take back the hand-over first.',
  'loan/hand-over-waiting': 'Loan {{number}} is on the waiting list: confirm it before it is handed over.',
  'loan/hand-over-cancelled': 'Loan {{number}} is cancelled: it is not handed over.',
  'loan/already-out': 'Loan {{number}} is out already, since {{on}}.',
  'loan/hand-over-future': 'A hand-over cannot be recorded in advance ({{on}}). Give a past day, or today.',
  'loan/hand-over-after-due':
    'The loan is due on {{due}}, and would leave on {{on}}: move its due day first.',
  'loan/nothing-handed-over': 'Tick at least one item to hand over.',
  'loan/not-booked': '{{thing}} is not part of this loan: add it first.',
  'loan/unique-is-one': '{{thing}} is one object: it leaves once.',
  'loan/not-out': 'Loan {{number}} is not out.',
  'loan/already-back':
    'Something of loan {{number}} has come back: its hand-over cannot be taken back any more.',
  'loan/already-returned': 'Loan {{number}} is returned already.',
  'loan/return-before-out': 'Loan {{number}} is not out: record the hand-over before the return.',
  'loan/return-before-hand-over':
    'The return ({{on}}) comes before the hand-over ({{handed}}). Correct the day.',
  'loan/return-future': 'A return cannot be recorded in advance ({{on}}). Give a past day, or today.',
  'loan/nothing-returned': 'Tick at least one item that came back.',
  'loan/line-not-out': '{{thing}} is not out by this loan any more: reload the page.',
  'loan/more-back-than-out': '{{back}} of {{thing}} come back, and {{out}} are out. Correct the quantity.',
  'loan/unique-is-not-used': '{{thing}} is followed one by one: it is returned or lost, not used up.',
  'loan/extension-of-ended': 'Loan {{number}} is returned or cancelled: it is not extended.',
  'loan/extension-not-later': 'The loan is due on {{due}} already: give a later day.',
  'loan/two-places':
    '{{thing}} would be in two places at once: {{first}} and {{second}}. Nothing was recorded.',
  'loan/over-quantity':
    '{{thing}}: {{held}} would be held on {{day}}, and there are {{quantity}}. Nothing was recorded.',
  'loan/number-taken': 'The loan number {{number}} is taken. Give another one.',
  'item/moved-while-out':
    '{{thing}} is out with {{borrower}} (loan {{number}}) until {{until}}: record its return before it is moved.',
  'item/retired-while-out':
    '{{thing}} is out with {{borrower}} (loan {{number}}) until {{until}}: record its return before it is retired.',
  'item/allotted-while-booked':
    '{{thing}} is booked by {{borrower}} (loan {{number}}) until {{until}}: change or cancel that loan before the item is allotted.',
  'item/repair-while-out':
    '{{thing}} is out with {{borrower}} (loan {{number}}) until {{until}}: record its return before the maintenance.',
};
