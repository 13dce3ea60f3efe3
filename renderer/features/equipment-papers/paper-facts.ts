import type { PrintedFact, PrintedItem } from '#renderer/documents/printed-item.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import { loanPaperWords as words } from '#shared/messages/fr/loan-paper-words.ts';
import type { LoanPaper, LoanPaperKind } from './loan-paper.ts';

/** A day in French, and the time of the appointment where there is one. */
export function momentText(day: Day, time: string | null): string {
  const said = dayInWords(day, 'fr');
  return time === null ? said : words.at(said, time);
}

/** What every paper of a loan begins with: whose it is, what it is, and between whom. */
export function paperHead(paper: LoanPaper, kind: LoanPaperKind): readonly PrintedItem[] {
  const { loan, loanPoint, settings, organisation } = paper;
  return [
    {
      kind: 'letterhead',
      key: 'letterhead',
      name: organisation ?? loanPoint?.name ?? words.lender,
      lines: settings.documentHeader === null ? [] : [settings.documentHeader],
    },
    {
      kind: 'title',
      key: 'title',
      text: words.numbered(words.titles[kind], loan.number),
      lines: loan.purpose === null ? [] : [`${words.purpose} : ${loan.purpose}`],
    },
  ];
}

/** The borrower and the loan point, how to reach them. */
export function partyFacts({ borrower, loan, loanPoint }: LoanPaper): readonly PrintedFact[] {
  const contact = [
    loan.contactName,
    loan.contactPhone === null ? null : readableNumber(loan.contactPhone),
    loan.contactEmail,
  ].filter((part) => part !== null);
  return facts([
    [words.borrower, borrower.name],
    [words.address, lined(borrower.address)],
    [words.contact, lined(contact.length === 0 ? borrower.reach : contact)],
    [words.loanPoint, loanPoint?.name ?? null],
    [
      words.reach,
      loanPoint === null
        ? null
        : lined([
            ...(loanPoint.phone === null ? [] : [readableNumber(loanPoint.phone)]),
            ...loanPoint.emails,
          ]),
    ],
  ]);
}

/** The deposit and what became of it. */
export function depositText({ loan }: Pick<LoanPaper, 'loan'>): string {
  if (loan.deposit === null) return words.noDeposit;
  return [
    euroText(loan.deposit, 'fr'),
    ...(loan.depositReceivedOn === null
      ? []
      : [words.depositReceived(momentText(loan.depositReceivedOn, null))]),
    ...(loan.depositReturnedOn === null
      ? []
      : [words.depositReturned(momentText(loan.depositReturnedOn, null))]),
  ].join(', ');
}

/** Facts that are known. */
export function facts(given: readonly (readonly [string, string | null])[]): readonly PrintedFact[] {
  return given.flatMap(([term, text]) => (text === null || text === '' ? [] : [{ term, text }]));
}

const lined = (lines: readonly string[]): string | null => (lines.length === 0 ? null : lines.join('\n'));
