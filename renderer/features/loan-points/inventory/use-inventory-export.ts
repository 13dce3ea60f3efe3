import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { CSV_MARK, csvLines } from '#renderer/documents/csv-text.ts';
import type { SheetCell } from '#renderer/documents/spreadsheet-file.ts';
import { useCategoryName } from '#renderer/entity-ui/use-category-name.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useShell } from '#renderer/shell/shell-context.tsx';
import { withDocumentWorker } from '#renderer/workers/document-connection.ts';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { type InventoryRow, inventoryRows } from './inventory-rows.ts';

/** Bytes that cross to the shell at once. */
const PIECE = 1024 * 1024;

/** Writes an inventory to a file: a row an item, with what was expected, seen, found and done. */
export function useInventoryExport(sheet: InventorySheet): (kind: 'csv' | 'xlsx' | 'ods') => Promise<void> {
  const { t, i18n } = useTranslation('loanPoints');
  const { t: out } = useTranslation('recordList');
  const shell = useShell();
  const today = useToday();
  const categoryName = useCategoryName();
  return async (kind) => {
    const title = [sheet.inventory.name, sheet.loanPointName].filter((part) => part !== null).join(' ');
    const stem = foldText(title).replaceAll(/[^a-z0-9]+/g, '-');
    const sink = await shell.saveFile({ kind, name: `${stem}-${today}.${kind}` });
    if (sink === null) return;
    const rows = inventoryRows(sheet, {
      t: i18n.getFixedT(i18n.language, 'loanPoints'),
      items: i18n.getFixedT(i18n.language, 'items'),
      categoryName,
    });
    const columns = [
      { title: t('inventory.listColumns.number'), cell: ({ number }: InventoryRow) => text(number) },
      { title: t('inventory.listColumns.name'), cell: ({ name }: InventoryRow) => text(name) },
      { title: t('inventory.listColumns.category'), cell: ({ category }: InventoryRow) => text(category) },
      { title: t('inventory.listColumns.kit'), cell: ({ kit }: InventoryRow) => text(kit) },
      { title: t('inventory.sheet.expected'), cell: ({ expected }: InventoryRow) => number(expected) },
      { title: t('inventory.sheet.seen'), cell: ({ seen }: InventoryRow) => number(seen) },
      { title: t('inventory.sheet.condition'), cell: ({ condition }: InventoryRow) => text(condition) },
      { title: t('inventory.sheet.note'), cell: ({ note }: InventoryRow) => text(note) },
      { title: t('inventory.sheet.kind'), cell: ({ finding }: InventoryRow) => text(finding) },
      { title: t('inventory.sheet.settlement'), cell: ({ settlement }: InventoryRow) => text(settlement) },
    ];
    try {
      if (kind === 'csv') {
        const lines = [
          columns.map((column) => column.title),
          ...rows.map((row) => columns.map(({ cell }) => plain(cell(row)))),
        ];
        await sink.write(new TextEncoder().encode(CSV_MARK + csvLines(lines)));
      } else {
        const bytes = await withDocumentWorker(async (worker) => {
          await worker.addListRows(
            rows.map((row) => ({ cells: columns.map(({ cell }) => cell(row)), total: false })),
          );
          return worker.listWorkbook(
            kind,
            {
              name: sheet.inventory.name,
              columns: columns.map(({ title: heading }, at) => ({
                title: heading,
                align: at === 4 || at === 5 ? 'end' : 'start',
              })),
            },
            { title, subject: '', creator: out('out.creator'), created: new Date().toISOString() },
          );
        });
        for (let at = 0; at < bytes.length; at += PIECE) await sink.write(bytes.subarray(at, at + PIECE));
      }
      notifications.show({ message: t('inventory.exported', { name: await sink.finish() }) });
    } catch (error) {
      await sink.discard();
      throw error;
    }
  };
}

function text(value: string): SheetCell {
  return value === '' ? { kind: 'empty' } : { kind: 'text', text: value };
}

/** Not seen yet is not zero: the cell stays empty. */
function number(value: number | null): SheetCell {
  return value === null ? { kind: 'empty' } : { kind: 'number', value, shown: 'whole' };
}

function plain(cell: SheetCell): string {
  if (cell.kind === 'number') return String(cell.value);
  return cell.kind === 'text' ? cell.text : '';
}
