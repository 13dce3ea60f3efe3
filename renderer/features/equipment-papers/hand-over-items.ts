import type { PrintedItem } from '#renderer/documents/printed-item.ts';
import { loanPaperWords as words } from '#shared/messages/fr/loan-paper-words.ts';
import { lentTable } from './lent-table.ts';
import { type LoanPaper, lentThings } from './loan-paper.ts';
import { depositText, facts, momentText, paperHead, partyFacts } from './paper-facts.ts';

/** *Bon de sortie*: what left, in which condition and with what, who gave and who took. Before, what is to leave. */
export function handOverItems(paper: LoanPaper): readonly PrintedItem[] {
  const { loan } = paper;
  return [
    ...paperHead(paper, 'handOver'),
    {
      kind: 'facts',
      key: 'facts',
      facts: [
        ...facts([
          [
            words.handedOver,
            loan.handedOverOn === null ? words.notHandedOver : momentText(loan.handedOverOn, null),
          ],
          [words.handedOverBy, loan.handedOverBy],
          [words.receivedBy, loan.receivedBy],
          [words.dueBack, momentText(loan.due, loan.dueTime)],
          [words.deposit, depositText(paper)],
        ]),
        ...partyFacts(paper),
      ],
    },
    { kind: 'heading', key: 'equipment', text: words.equipment, startsPage: false },
    ...lentTable(paper, lentThings(paper)),
    {
      kind: 'signatures',
      key: 'signatures',
      boxes: [
        { title: words.handedOverBy, lines: [loan.handedOverBy ?? '', words.signed].filter(said) },
        { title: words.receivedBy, lines: [loan.receivedBy ?? '', words.signed].filter(said) },
      ],
    },
  ];
}

const said = (line: string): boolean => line !== '';
