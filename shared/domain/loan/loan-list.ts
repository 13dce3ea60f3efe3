import type { Day } from '#shared/domain/calendar/day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { ListField } from '#shared/list/list-field.ts';
import type { ListEmails } from '#shared/list/list-question.ts';
import { makeRecordList, type RecordList } from '#shared/list/record-list.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import type { BorrowerNames } from './borrower.ts';
import type { Loan } from './loan.ts';
import { loanRow } from './loan-listing.ts';
import { borrowerKinds, type LoanRow } from './loan-row.ts';
import { loanSituation, loanSituations } from './loan-situation.ts';

/** A loan as its list reads it, on a day. */
export type ListedLoan = { readonly loan: Loan; readonly row: LoanRow };

const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(', '));

/** Every field of the list of loans. */
export const loanListFields: readonly ListField<ListedLoan>[] = [
  { key: 'name', kind: 'text', read: ({ loan }) => loan.number },
  { key: 'situation', kind: 'choice', read: ({ row }) => loanSituation(row), order: loanSituations },
  { key: 'borrower', kind: 'text', read: ({ row }) => (row.borrowerName === '' ? null : row.borrowerName) },
  { key: 'borrowerKind', kind: 'choice', read: ({ row }) => row.borrowerKind, order: borrowerKinds },
  { key: 'things', kind: 'text', read: ({ row }) => joined(row.things) },
  { key: 'from', kind: 'day', read: ({ loan }) => loan.from },
  { key: 'due', kind: 'day', read: ({ loan }) => loan.due },
  { key: 'daysLate', kind: 'number', read: ({ row }) => (row.daysLate === 0 ? null : row.daysLate) },
  { key: 'out', kind: 'number', read: ({ row }) => row.out },
  { key: 'handedOverOn', kind: 'day', read: ({ loan }) => loan.handedOverOn },
  { key: 'closedOn', kind: 'day', read: ({ row }) => row.closedOn },
  {
    key: 'loanPoint',
    kind: 'choice',
    read: ({ loan }) => loan.loanPointId,
    text: ({ row }) => row.loanPointName,
  },
  { key: 'purpose', kind: 'text', read: ({ loan }) => loan.purpose },
  { key: 'requestedOn', kind: 'day', read: ({ loan }) => loan.requestedOn },
  { key: 'contact', kind: 'text', read: ({ loan }) => loan.contactName },
  { key: 'phone', kind: 'text', read: ({ loan }) => loan.contactPhone },
  { key: 'emails', kind: 'text', read: ({ loan }) => loan.contactEmail },
  {
    key: 'deposit',
    kind: 'number',
    read: ({ loan }) => (loan.deposit === null ? null : loan.deposit / 100),
  },
  { key: 'depositReturnedOn', kind: 'day', read: ({ loan }) => loan.depositReturnedOn },
  { key: 'remindedOn', kind: 'day', read: ({ loan }) => loan.reminders.at(-1)?.on ?? null },
  { key: 'handedOverBy', kind: 'text', read: ({ loan }) => loan.handedOverBy },
  { key: 'receivedBy', kind: 'text', read: ({ loan }) => loan.receivedBy },
  { key: 'notes', kind: 'text', read: ({ loan }) => loan.notes },
];

/** The loans of a register as the list of a day. */
export type LoanList = RecordList & { readonly emails: (ids: readonly string[]) => ListEmails };

/** Makes the list of loans of a day. */
export function makeLoanList(equipment: Equipment, names: BorrowerNames, today: Day): LoanList {
  const listed = [...equipment.loans.values()].map((loan) => ({
    loan,
    row: loanRow(loan, equipment, names, today),
  }));
  return {
    ...makeRecordList(listed, {
      fields: loanListFields,
      idOf: ({ loan }) => loan.id,
      nameOf: ({ loan }) => loan.number,
      wordsOf: ({ loan, row }) =>
        foldedWords(
          [
            loan.number,
            row.borrowerName,
            row.loanPointName ?? '',
            loan.contactName ?? '',
            loan.purpose ?? '',
            ...row.things,
          ].join(' '),
        ),
    }),
    emails: (ids) => {
      const found = ids.flatMap((id) => {
        const loan = equipment.loans.get(id);
        return loan === undefined ? [] : [loan.contactEmail];
      });
      const emails = found.filter((email) => email !== null);
      return { emails: [...new Set(emails)], without: found.length - emails.length };
    },
  };
}
