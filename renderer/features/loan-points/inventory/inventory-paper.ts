import type { TFunction } from 'i18next';
import type { PrintedCell, PrintedItem, PrintedRow } from '#renderer/documents/printed-item.ts';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import { type InventoryRow, inventoryRows, type RowWords } from './inventory-rows.ts';

/** What the paper is worded with. */
export type PaperWords = RowWords & {
  /** « n. r. » */
  readonly missing: string;
};

const cell = (...lines: readonly string[]): PrintedCell => ({ lines, strong: false });
const strong = (...lines: readonly string[]): PrintedCell => ({ lines, strong: true });

/**
 * An inventory on paper: its summary, what differs and what was done, then the list to tick, or as it was ticked.
 *
 * @param withList whether the list of items is printed
 */
export function inventoryItems(
  sheet: InventorySheet,
  withList: boolean,
  words: PaperWords,
): readonly PrintedItem[] {
  const { t, missing } = words;
  const { name, startedOn, closedOn, by, notes } = sheet.inventory;
  const rows = inventoryRows(sheet, words);
  const findings = rows.filter(({ differs }) => differs);
  const absent = sheet.lines.filter(({ expected, count }) => expected === 0 && count === null).length;
  return [
    { kind: 'title', key: 'title', text: name, lines: [sheet.loanPointName ?? missing] },
    {
      kind: 'facts',
      key: 'summary',
      facts: [
        { term: t('inventory.printed.started'), text: dayText(startedOn) },
        {
          term: t('inventory.printed.closed'),
          text: closedOn === null ? t('inventory.printed.notClosed') : dayText(closedOn),
        },
        { term: t('inventory.printed.by'), text: by ?? missing },
        { term: t('inventory.printed.expected'), text: String(sheet.expected) },
        { term: t('inventory.printed.seen'), text: String(sheet.seen) },
        ...(closedOn === null ? [{ term: t('inventory.printed.absent'), text: String(absent) }] : []),
      ],
    },
    ...(notes === null ? [] : [{ kind: 'paragraph', key: 'notes', text: notes } as const]),
    {
      kind: 'heading',
      key: 'differences',
      text: `${t('inventory.printed.differences')} (${findings.length})`,
      startsPage: false,
    },
    findings.length === 0
      ? { kind: 'paragraph', key: 'no-differences', text: t('inventory.printed.noDifferences') }
      : {
          kind: 'table',
          key: 'difference-table',
          caption: t('inventory.printed.differences'),
          columns: [
            { title: t('inventory.listColumns.number'), share: 17 },
            { title: t('inventory.listColumns.name'), share: 31 },
            { title: t('inventory.sheet.kind'), share: 26 },
            { title: t('inventory.sheet.settlement'), share: 26 },
          ],
          rows: findings.map((row) => ({
            key: `difference ${row.key}`,
            cells: [
              strong(row.number),
              cell(row.name, ...(row.note === '' ? [] : [row.note])),
              cell(row.finding, ...counted(row, t)),
              cell(row.settlement),
            ],
          })),
        },
    ...(withList ? listItems(rows, sheet, words) : []),
    {
      kind: 'signatures',
      key: 'signatures',
      boxes: [{ title: by ?? t('inventory.printed.by'), lines: [t('inventory.printed.signature')] }],
    },
  ];
}

/** « vus : 3 sur 5 » of what is counted. */
function counted({ expected, seen }: InventoryRow, t: TFunction<'loanPoints'>): readonly string[] {
  return expected !== null && seen !== null && expected + seen > 1
    ? [t('inventory.differences.missingSome', { seen, expected })]
    : [];
}

function listItems(
  rows: readonly InventoryRow[],
  { inventory }: InventorySheet,
  { t }: PaperWords,
): readonly PrintedItem[] {
  const isOpen = inventory.closedOn === null;
  return [
    { kind: 'heading', key: 'list', text: t('inventory.printed.list'), startsPage: false },
    {
      kind: 'table',
      key: 'list-table',
      caption: t('inventory.printed.list'),
      columns: [
        { title: t('inventory.listColumns.number'), share: 17 },
        { title: t('inventory.listColumns.name'), share: 28 },
        { title: t('inventory.listColumns.kit'), share: 16 },
        { title: t('inventory.sheet.expected'), share: 9, align: 'end' },
        { title: t('inventory.sheet.seen'), share: 8, align: 'end' },
        { title: t('inventory.sheet.note'), share: 22 },
      ],
      rows: rows.filter(({ name }) => name !== '').map((row) => listRow(row, isOpen)),
    },
  ];
}

function listRow(row: InventoryRow, isOpen: boolean): PrintedRow {
  // An empty box waits for a pen where nothing is seen yet.
  const box = isOpen && row.expected !== null && row.expected > 0 ? '☐' : '';
  return {
    key: row.key,
    cells: [
      strong(row.number),
      cell(row.name),
      cell(row.kit),
      cell(row.expected === null ? '' : String(row.expected)),
      cell(row.seen === null ? box : String(row.seen)),
      cell(
        [row.condition, row.note].filter((part) => part !== '').join(' · ') || (isOpen ? '' : row.finding),
      ),
    ],
  };
}
