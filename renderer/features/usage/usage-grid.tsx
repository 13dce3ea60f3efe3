import { useMemo, useRef } from 'react';
import {
  type CellKeyboardEvent,
  type CellKeyDownArgs,
  type CellPasteArgs,
  DataGrid,
  type DataGridHandle,
} from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { useTranslation } from 'react-i18next';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { readClipboardBlock } from '#shared/exchange/clipboard-block.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import type { UsageSummary } from '#shared/figures/usage-summary.ts';
import type { GridRow, TotalRow } from './grid-row.ts';
import classes from './usage-grid.module.css';
import { useGridColumns } from './use-grid-columns.tsx';
import type { CellText, FailedCell } from './use-usage-grid.ts';

type Props = {
  readonly label: string;
  readonly rows: readonly UsageGridRow[];
  readonly measures: readonly Measure[];
  readonly failed: ReadonlyMap<string, FailedCell>;
  readonly summary: UsageSummary | undefined;
  readonly onText: (cell: CellText) => void;
  /** A pasted block; `lost` counts the cells that fall outside of the grid. */
  readonly onPaste: (cells: readonly CellText[], lost: number) => void;
  readonly onToggleClosed: (row: UsageGridRow) => void;
  /** Null on the overview, which has no breakdown. */
  readonly onToggleBasis: ((row: UsageGridRow) => void) | null;
  readonly onOpenPlace: (placeId: string) => void;
};

const totals: readonly TotalRow[] = [{ kind: 'total' }, { kind: 'reported' }];

/** The grid of a month, with the habits of a spreadsheet: arrows, Enter, Tab, typing over, blocks pasted at once. */
export function UsageGrid({
  label,
  rows,
  measures,
  failed,
  summary,
  onText,
  onPaste,
  onToggleClosed,
  onToggleBasis,
  onOpenPlace,
}: Props) {
  const { t } = useTranslation('usage');
  const handle = useRef<DataGridHandle>(null);
  const shown = useMemo(() => rows.map((source): GridRow => ({ source, draft: null })), [rows]);
  const columns = useGridColumns({ measures, failed, summary, onToggleClosed, onToggleBasis, onOpenPlace });

  const keyDown = (args: CellKeyDownArgs<GridRow, TotalRow>, event: CellKeyboardEvent) => {
    const column = args.column.idx;
    if (event.key === 'Enter') {
      const step = event.shiftKey ? -1 : 1;
      event.preventGridDefault();
      if (args.mode === 'EDIT') args.onClose(true);
      const next = Math.min(Math.max(args.rowIdx + step, 0), shown.length - 1);
      // After the editor has closed, so that its commit is not lost with it.
      setTimeout(() => handle.current?.selectCell({ rowIdx: next, idx: column }, { shouldFocusCell: true }));
      return;
    }
    if (args.mode === 'EDIT' || args.row === undefined) return;
    if (event.key === 'F2') {
      event.preventGridDefault();
      args.selectCell({ rowIdx: args.rowIdx, idx: column }, { enableEditor: true });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventGridDefault();
      const measure = measures.find((code) => code === args.column.key);
      if (measure !== undefined) onText({ row: args.row.source, measure, text: '' });
      else if (args.column.key === 'state' && args.row.source.entry?.state === 'closed')
        onToggleClosed(args.row.source);
    } else if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventGridDefault();
      event.preventDefault();
      onToggleClosed(args.row.source);
    }
  };

  const paste = ({ row, column }: CellPasteArgs<GridRow, TotalRow>, event: React.ClipboardEvent): GridRow => {
    event.preventDefault();
    const block = readClipboardBlock(event.clipboardData.getData('text/plain'));
    const top = rows.indexOf(row.source);
    // What tells of the row stands before the measures.
    const left = column.idx - (columns.length - measures.length);
    let lost = 0;
    const cells = block.flatMap((line, down) =>
      line.flatMap((text, across) => {
        const target = rows[top + down];
        const measure = measures[left + across];
        if (target === undefined || measure === undefined || left < 0) {
          lost += 1;
          return [];
        }
        return [{ row: target, measure, text }];
      }),
    );
    onPaste(cells, lost);
    return row;
  };

  return (
    <DataGrid<GridRow, TotalRow, string>
      ref={handle}
      className={classes.grid ?? ''}
      aria-label={label}
      aria-description={t('keys')}
      columns={columns}
      rows={shown}
      rowKeyGetter={(row) => row.source.placeId}
      rowHeight={38}
      headerRowHeight={60}
      summaryRowHeight={30}
      bottomSummaryRows={totals}
      onRowsChange={(changed, { indexes, column }) => {
        const row = changed[indexes[0] ?? -1];
        const measure = measures.find((code) => code === column.key);
        if (row?.draft != null && measure !== undefined)
          onText({ row: row.source, measure, text: row.draft });
      }}
      onCellKeyDown={keyDown}
      onCellPaste={paste}
      onCellDoubleClick={({ column, row }, event) => {
        if (column.key === 'state') {
          event.preventGridDefault();
          onToggleClosed(row.source);
        }
      }}
    />
  );
}
