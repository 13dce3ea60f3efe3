import type { PrintedCell, PrintedItem, PrintedRow } from '#renderer/documents/printed-item.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import { itemsFr } from '#shared/messages/fr/items.ts';
import { loanPaperWords as words } from '#shared/messages/fr/loan-paper-words.ts';
import { type LentThing, type LoanPaper, worthOf } from './loan-paper.ts';

export const plainCell = (...lines: readonly string[]): PrintedCell => ({ lines, strong: false });
const strongCell = (...lines: readonly string[]): PrintedCell => ({ lines, strong: true });

/** The number of a thing, and what it is: name, make, serial number. */
export function thingCells({ item }: Pick<LentThing, 'item'>): readonly [PrintedCell, PrintedCell] {
  if (item === null) return [plainCell(words.missing), plainCell(words.missing)];
  const make = [item.brand, item.model].filter((part) => part !== null).join(' ');
  return [
    strongCell(item.inventoryNumber),
    plainCell(
      item.name,
      ...(make === '' ? [] : [make]),
      ...(item.serial === null ? [] : [words.serial(item.serial)]),
    ),
  ];
}

/** Rows of things, those of a kit under its name. @param width number of columns */
export function rowsByKit(
  things: readonly LentThing[],
  kits: LoanPaper['kits'],
  width: number,
  rowOf: (thing: LentThing) => readonly PrintedCell[],
): readonly PrintedRow[] {
  const rows: PrintedRow[] = [];
  let kit: string | null = null;
  for (const thing of things) {
    if (thing.kitId !== null && thing.kitId !== kit) {
      const { name, inventoryNumber } = kits.get(thing.kitId) ?? {
        name: words.missing,
        inventoryNumber: null,
      };
      const blank = Array.from({ length: width - 2 }, () => plainCell());
      rows.push({
        key: `kit ${thing.kitId}`,
        cells: [strongCell(inventoryNumber ?? '—'), strongCell(words.kit(name)), ...blank],
      });
    }
    kit = thing.kitId;
    rows.push({ key: thing.key, cells: rowOf(thing) });
  }
  return rows;
}

/** The table of what is lent: number, accessories, condition, value, and the total. */
export function lentTable(paper: LoanPaper, things: readonly LentThing[]): readonly PrintedItem[] {
  if (things.length === 0) return [{ kind: 'paragraph', key: 'nothing', text: words.nothing }];
  const { cents, unknown } = worthOf(things);
  const rows = rowsByKit(things, paper.kits, 6, (thing) => [
    ...thingCells(thing),
    plainCell(...thing.accessories),
    plainCell(
      thing.condition === null ? words.missing : itemsFr.conditions[thing.condition],
      ...(thing.note === null ? [] : [thing.note]),
    ),
    plainCell(String(thing.quantity)),
    plainCell(valueText(thing)),
  ]);
  const total: PrintedRow = {
    key: 'total',
    total: true,
    cells: [
      plainCell(unknown === 0 ? words.total : words.totalKnown),
      plainCell(...(unknown === 0 ? [] : [words.withoutValue(unknown)])),
      plainCell(),
      plainCell(),
      plainCell(),
      plainCell(unknown === things.length ? words.missing : euroText(cents, 'fr')),
    ],
  };
  return [
    {
      kind: 'table',
      key: 'things',
      caption: words.equipment,
      columns: [
        { title: words.columns.number, share: 17 },
        { title: words.columns.name, share: 33 },
        { title: words.columns.accessories, share: 18 },
        { title: words.columns.condition, share: 13 },
        { title: words.columns.quantity, share: 6, align: 'end' },
        { title: words.columns.value, share: 13, align: 'end' },
      ],
      rows: [...rows, total],
    },
  ];
}

function valueText({ item, quantity }: LentThing): string {
  return item === null || item.value === null ? words.missing : euroText(item.value * quantity, 'fr');
}
