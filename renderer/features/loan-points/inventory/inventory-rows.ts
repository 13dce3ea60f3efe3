import type { TFunction } from 'i18next';
import type { DifferenceKind, Finding } from '#shared/domain/inventory/inventory.ts';
import type { InventoryLine } from '#shared/domain/inventory/inventory-line.ts';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';

/** What the rows of an inventory are worded with. */
export type RowWords = {
  readonly t: TFunction<'loanPoints'>;
  readonly items: TFunction<'items'>;
  readonly categoryName: (category: string) => string;
};

/** A row of an inventory as it is exported and printed. */
export type InventoryRow = {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly category: string;
  readonly kit: string;
  /** How many were expected and seen; null where the question is not asked, or not answered yet. */
  readonly expected: number | null;
  readonly seen: number | null;
  readonly condition: string;
  readonly note: string;
  /** What was found: as expected, or what differs. */
  readonly finding: string;
  /** What was done about it; empty while nothing was. */
  readonly settlement: string;
  /** Whether something differs from the register, settled or not. */
  readonly differs: boolean;
};

/** What a settled difference was, in one phrase. */
export function findingDetail({ kind, expected, seen }: Finding, t: TFunction<'loanPoints'>): string {
  const word = t(`inventory.kinds.${kind}.one`);
  return expected !== null && seen !== null && expected + seen > 1
    ? `${word} : ${t('inventory.states.quantity', { seen, expected })}`
    : word;
}

/** The rows of an inventory in the order of its list, then the codes that are of no item. */
export function inventoryRows(sheet: InventorySheet, words: RowWords): readonly InventoryRow[] {
  const { t } = words;
  const { inventory, differences } = sheet;
  const settledCodes = inventory.findings.filter(({ itemId }) => itemId === null);
  return [
    ...sheet.lines.map((line) => rowOf(line, sheet, words)),
    ...settledCodes.map((finding) =>
      codeRow(finding.id, finding.code, t, t(`inventory.done.${finding.act}`)),
    ),
    ...differences.filter(({ kind }) => kind === 'unknown').map(({ key, code }) => codeRow(key, code, t, '')),
  ];
}

function codeRow(
  key: string,
  code: string | null,
  t: TFunction<'loanPoints'>,
  settlement: string,
): InventoryRow {
  return {
    key,
    number: code ?? '',
    name: '',
    category: '',
    kit: '',
    expected: null,
    seen: null,
    condition: '',
    note: '',
    finding: t('inventory.kinds.unknown.one'),
    settlement,
    differs: true,
  };
}

function rowOf(
  line: InventoryLine,
  sheet: InventorySheet,
  { t, items, categoryName }: RowWords,
): InventoryRow {
  const { itemId, count, expected } = line;
  const settled = sheet.inventory.findings.filter((finding) => finding.itemId === itemId);
  const kinds = [
    ...settled.map(({ kind }) => kind),
    // What is not ticked yet may still be: it is missing once that was settled.
    ...sheet.differences
      .filter((difference) => difference.itemId === itemId && difference.kind !== 'missing')
      .map(({ kind }) => kind),
  ];
  const isAway = count === null && expected === 0;
  return {
    key: itemId,
    number: line.inventoryNumber,
    name: line.name,
    category: categoryName(line.category),
    kit: line.kitName ?? '',
    expected,
    seen: isAway || (count === null && sheet.inventory.closedOn === null) ? null : (count?.quantity ?? 0),
    condition: count?.condition == null ? '' : items(`conditions.${count.condition}`),
    note: count?.note ?? '',
    finding: findingWord(line, kinds, t),
    settlement: settled.map(({ act }) => t(`inventory.done.${act}`)).join(', '),
    differs: kinds.length > 0,
  };
}

function findingWord(
  { count, expected, loan, inRepair }: InventoryLine,
  kinds: readonly DifferenceKind[],
  t: TFunction<'loanPoints'>,
): string {
  if (kinds.length > 0) return [...new Set(kinds)].map((kind) => t(`inventory.kinds.${kind}.one`)).join(', ');
  if (count !== null) return t('inventory.sheet.asExpected');
  if (expected > 0) return t('inventory.states.toSee');
  if (loan !== null) return t('inventory.states.outTo', { borrower: loan.borrower });
  return inRepair ? t('inventory.states.repair') : '';
}
