import type { PrintedItem } from '#renderer/documents/printed-item.ts';
import { defaultLoanConditions } from '#shared/messages/fr/default-loan-conditions.ts';
import { loanPaperWords as words } from '#shared/messages/fr/loan-paper-words.ts';
import { lentTable } from './lent-table.ts';
import { type LoanPaper, lentThings } from './loan-paper.ts';
import { depositText, facts, momentText, paperHead, partyFacts } from './paper-facts.ts';

/** *Convention de prêt*: the parties, what is lent and until when, the conditions, room to sign. */
export function agreementItems(paper: LoanPaper): readonly PrintedItem[] {
  const { loan, settings, organisation, borrower } = paper;
  const conditions = settings.loanConditions ?? defaultLoanConditions;
  return [
    ...paperHead(paper, 'agreement'),
    { kind: 'heading', key: 'parties', text: words.parties, startsPage: false },
    {
      kind: 'facts',
      key: 'parties-facts',
      facts: [
        ...facts([[words.lender, organisation ?? paper.loanPoint?.name ?? words.missing]]),
        ...partyFacts(paper),
        ...facts([
          [words.period, words.run(momentText(loan.from, loan.fromTime), momentText(loan.due, loan.dueTime))],
          [words.deposit, depositText(paper)],
        ]),
      ],
    },
    { kind: 'heading', key: 'equipment', text: words.equipment, startsPage: false },
    ...lentTable(paper, lentThings(paper)),
    { kind: 'heading', key: 'conditions', text: words.conditions, startsPage: false },
    // One item a paragraph: a page may end between two of them.
    ...conditions
      .split(/\n+/)
      .filter((text) => text.trim() !== '')
      .map((text, at): PrintedItem => ({ kind: 'paragraph', key: `condition-${at}`, text })),
    {
      kind: 'signatures',
      key: 'signatures',
      boxes: [
        { title: words.lender, lines: [...(organisation === null ? [] : [organisation]), words.signed] },
        { title: words.borrower, lines: [borrower.name, words.signed] },
      ],
    },
  ];
}
