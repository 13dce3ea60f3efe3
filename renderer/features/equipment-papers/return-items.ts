import type { PrintedCell, PrintedItem } from '#renderer/documents/printed-item.ts';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { itemsFr } from '#shared/messages/fr/items.ts';
import { loanPaperWords as words } from '#shared/messages/fr/loan-paper-words.ts';
import { loansFr } from '#shared/messages/fr/loans.ts';
import { plainCell, rowsByKit, thingCells } from './lent-table.ts';
import { type LentThing, type LoanPaper, lentThings } from './loan-paper.ts';
import { depositText, facts, momentText, paperHead, partyFacts } from './paper-facts.ts';

/** The days on which something came back, the latest first. */
export function returnDays({ lines }: Pick<LoanPaper, 'lines'>): readonly Day[] {
  const days = new Set(
    lines.flatMap(({ itemId, returnedOn }) => (itemId === null ? [] : (returnedOn ?? []))),
  );
  return [...days].sort().reverse();
}

/**
 * *Bon de retour*: what came back and how, and what is still out.
 *
 * @param day only what came back on that day; null = all that did
 */
export function returnItems(paper: LoanPaper, day: Day | null): readonly PrintedItem[] {
  const { loan } = paper;
  const things = lentThings(paper);
  const back = things.filter(({ line }) => {
    const on = line?.returnedOn ?? null;
    return on !== null && (day === null || on === day);
  });
  const out = loan.handedOverOn === null ? [] : things.filter(({ line }) => line?.returnedOn === null);
  return [
    ...paperHead(paper, 'return'),
    {
      kind: 'facts',
      key: 'facts',
      facts: [
        ...facts([
          [
            words.handedOver,
            loan.handedOverOn === null ? words.notHandedOver : momentText(loan.handedOverOn, null),
          ],
          [words.dueBack, momentText(loan.due, loan.dueTime)],
          [words.deposit, depositText(paper)],
        ]),
        ...partyFacts(paper),
      ],
    },
    { kind: 'heading', key: 'back', text: words.back, startsPage: false },
    ...(back.length === 0
      ? [{ kind: 'paragraph', key: 'nothing-back', text: words.nothingBack } as const]
      : [backTable(paper, back)]),
    ...(out.length === 0
      ? back.length === 0
        ? []
        : [{ kind: 'paragraph', key: 'all-back', text: words.allBack } as const]
      : outTable(paper, out)),
    {
      kind: 'signatures',
      key: 'signatures',
      boxes: [
        { title: words.lender, lines: [words.signed] },
        { title: words.borrower, lines: [paper.borrower.name, words.signed] },
      ],
    },
  ];
}

function backTable(paper: LoanPaper, back: readonly LentThing[]): PrintedItem {
  return {
    kind: 'table',
    key: 'back-table',
    caption: words.back,
    columns: [
      { title: words.columns.number, share: 16 },
      { title: words.columns.name, share: 27 },
      { title: words.columns.quantity, share: 6, align: 'end' },
      { title: words.columns.returnedOn, share: 12 },
      { title: words.columns.conditionOut, share: 11 },
      { title: words.columns.conditionIn, share: 11 },
      { title: words.columns.remarks, share: 17 },
    ],
    rows: rowsByKit(back, paper.kits, 7, (thing) => [
      ...thingCells(thing),
      plainCell(String(thing.quantity)),
      plainCell(thing.line?.returnedOn ? dayText(thing.line.returnedOn) : words.missing),
      conditionCell(thing.condition),
      conditionCell(thing.line?.conditionIn ?? null),
      plainCell(...remarks(thing)),
    ]),
  };
}

function remarks({ line }: LentThing): readonly string[] {
  if (line === null) return [];
  return [
    ...(line.outcome === null || line.outcome === 'returned' ? [] : [loansFr.outcomes[line.outcome]]),
    ...(line.accessoriesMissing.length === 0 ? [] : [words.missingParts(line.accessoriesMissing.join(', '))]),
    ...(line.noteIn === null ? [] : [line.noteIn]),
  ];
}

function conditionCell(condition: LentThing['condition']): PrintedCell {
  return plainCell(condition === null ? words.missing : itemsFr.conditions[condition]);
}

function outTable(paper: LoanPaper, out: readonly LentThing[]): readonly PrintedItem[] {
  return [
    { kind: 'heading', key: 'out', text: words.stillOut, startsPage: false },
    {
      kind: 'table',
      key: 'out-table',
      caption: words.stillOut,
      columns: [
        { title: words.columns.number, share: 16 },
        { title: words.columns.name, share: 45 },
        { title: words.columns.quantity, share: 6, align: 'end' },
        { title: words.columns.accessories, share: 33 },
      ],
      rows: rowsByKit(out, paper.kits, 4, (thing) => [
        ...thingCells(thing),
        plainCell(String(thing.quantity)),
        plainCell(...thing.accessories),
      ]),
    },
  ];
}
