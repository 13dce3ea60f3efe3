import type { SheetCell, SheetContent } from '#renderer/documents/spreadsheet-file.ts';
import { groupName, type ValueWords } from './value-items.ts';
import { type ValueGroup, worthOfRows } from './value-rows.ts';

/** The list of values as a sheet: a line an item, numbers in euros, one total below. */
export function valueSheet(groups: readonly ValueGroup[], words: ValueWords): SheetContent {
  const { t, items } = words;
  const rows = groups.flatMap((group) => group.rows);
  const whole = worthOfRows(rows);
  const text = (said: string): SheetCell => ({ kind: 'text', text: said });
  const missing: SheetCell = { kind: 'missing', text: t('values.missing') };
  const euros = (cents: number | null): SheetCell =>
    cents === null ? missing : { kind: 'number', value: cents / 100, shown: 'hundredths' };
  const empty: SheetCell = { kind: 'empty' };
  return {
    name: t('values.sheet'),
    columns: [
      { title: t('values.columns.loanPoint'), align: 'start' },
      { title: t('values.columns.category'), align: 'start' },
      { title: t('values.columns.number'), align: 'start' },
      { title: t('values.columns.name'), align: 'start' },
      { title: t('values.columns.acquiredOn'), align: 'start' },
      { title: t('values.columns.origin'), align: 'start' },
      { title: t('values.columns.quantity'), align: 'end' },
      { title: t('values.columns.unit'), align: 'end' },
      { title: t('values.columns.total'), align: 'end' },
    ],
    rows: [
      ...rows.map((row) => ({
        total: false,
        cells: [
          text(groupName(row.loanPointId, 'loanPoint', words)),
          text(words.categoryName(row.category)),
          text(row.inventoryNumber),
          text(row.name),
          row.acquiredOn === null ? missing : ({ kind: 'day', day: row.acquiredOn } as const),
          row.origin === null ? missing : text(items(`origins.${row.origin}`)),
          { kind: 'number', value: row.quantity, shown: 'whole' } as const,
          euros(row.value),
          euros(row.total),
        ],
      })),
      {
        total: true,
        cells: [
          text(t(whole.unknown === 0 ? 'values.total' : 'values.totalKnown')),
          whole.unknown === 0 ? empty : text(t('values.unknown', { count: whole.unknown })),
          empty,
          empty,
          empty,
          empty,
          { kind: 'number', value: whole.objects, shown: 'whole' },
          empty,
          euros(whole.cents),
        ],
      },
    ],
    reading: false,
  };
}
