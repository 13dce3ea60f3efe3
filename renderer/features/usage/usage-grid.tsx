import { useMemo, useRef, useState } from 'react';
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
import { gridRowId, type UsageGridRow } from '#shared/figures/usage-grid.ts';
import { blockBetween, blockText, type CellBlock, type Corner, placedTexts } from './cell-block.ts';
import type { GridRow, TotalRow } from './grid-row.ts';
import type { SheetView } from './sheet-view.ts';
import classes from './usage-grid.module.css';
import type { CellText } from './use-grid-acts.ts';
import { type ColumnActs, isEditable, useGridColumns } from './use-grid-columns.tsx';

/** A cell of a figure, or of what stands before them (null). */
export type ActiveCell = { readonly row: UsageGridRow; readonly measure: Measure | null };

type Props = {
  readonly label: string;
  readonly view: SheetView;
  readonly acts: ColumnActs;
  readonly onText: (cell: CellText) => void;
  /** Cells emptied together. */
  readonly onClear: (cells: readonly CellText[]) => void;
  /** A pasted block; `lost` counts the cells that fall outside of the grid. */
  readonly onPaste: (cells: readonly CellText[], lost: number) => void;
  readonly onActive: (cell: ActiveCell) => void;
  /** Opens the comment and the history of a cell. */
  readonly onDetail: (cell: ActiveCell) => void;
};

const totals: readonly TotalRow[] = [{ kind: 'total' }, { kind: 'reported' }];

/** How an arrow moves. */
const steps: Readonly<Record<string, Corner>> = {
  ArrowUp: { row: -1, measure: 0 },
  ArrowDown: { row: 1, measure: 0 },
  ArrowLeft: { row: 0, measure: -1 },
  ArrowRight: { row: 0, measure: 1 },
};

/**
 * A grid of returns, with the habits of a spreadsheet: arrows, Enter, Tab, typing over, blocks selected with Shift,
 * copied, pasted and emptied at once.
 */
export function UsageGrid({ label, view, acts, onText, onClear, onPaste, onActive, onDetail }: Props) {
  const { t } = useTranslation('usage');
  const { rows, measures, lockedYears } = view;
  const handle = useRef<DataGridHandle>(null);
  const [block, setBlock] = useState<{ readonly from: Corner; readonly to: Corner } | null>(null);
  const selected = useMemo(() => (block === null ? null : blockBetween(block.from, block.to)), [block]);
  const shown = useMemo(() => rows.map((source): GridRow => ({ source, draft: null })), [rows]);
  const columns = useGridColumns(view, acts, selected);
  // What tells of the row stands before the measures.
  const before = columns.length - measures.length;
  const measureAt = (key: string): Measure | undefined => measures.find((code) => code === key);
  const blockAt = (rowIdx: number, column: number): CellBlock =>
    selected ??
    blockBetween({ row: rowIdx, measure: column - before }, { row: rowIdx, measure: column - before });

  const extend = (from: Corner, to: Corner): void => {
    const row = Math.min(Math.max(to.row, 0), rows.length - 1);
    const measure = Math.min(Math.max(to.measure, 0), measures.length - 1);
    setBlock({ from, to: { row, measure } });
    handle.current?.scrollToCell({ rowIdx: row, idx: measure + before });
  };

  const keyDown = (args: CellKeyDownArgs<GridRow, TotalRow>, event: CellKeyboardEvent) => {
    const column = args.column.idx;
    const step = steps[event.key];
    if (event.key === 'Enter') {
      const down = event.shiftKey ? -1 : 1;
      event.preventGridDefault();
      if (args.mode === 'EDIT') args.onClose(true);
      const next = Math.min(Math.max(args.rowIdx + down, 0), shown.length - 1);
      // After the editor has closed, so that its commit is not lost with it.
      setTimeout(() => handle.current?.selectCell({ rowIdx: next, idx: column }, { shouldFocusCell: true }));
      return;
    }
    if (args.mode === 'EDIT' || args.row === undefined) return;
    const { source } = args.row;
    const measure = measureAt(args.column.key);
    if (step !== undefined && event.shiftKey && measure !== undefined) {
      event.preventGridDefault();
      event.preventDefault();
      const active = block?.from ?? { row: args.rowIdx, measure: column - before };
      const end = block?.to ?? active;
      extend(active, { row: end.row + step.row, measure: end.measure + step.measure });
    } else if (event.key === 'F2') {
      event.preventGridDefault();
      if (event.shiftKey) onDetail({ row: source, measure: measure ?? null });
      else if (measure !== undefined && isEditable(source, lockedYears))
        args.selectCell({ rowIdx: args.rowIdx, idx: column }, { enableEditor: true });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventGridDefault();
      if (selected !== null) onClear(emptied(rows, measures, selected));
      else if (measure !== undefined) onText({ row: source, measure, text: '' });
      else if (args.column.key === 'state' && source.entry?.state === 'closed') acts.onToggleClosed(source);
    } else if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventGridDefault();
      event.preventDefault();
      acts.onToggleClosed(source);
    }
  };

  const paste = ({ row, column }: CellPasteArgs<GridRow, TotalRow>, event: React.ClipboardEvent): GridRow => {
    event.preventDefault();
    const texts = readClipboardBlock(event.clipboardData.getData('text/plain'));
    const { cells, lost } = placedTexts(texts, rows, measures, blockAt(rows.indexOf(row.source), column.idx));
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
      rowKeyGetter={(row) => gridRowId(row.source)}
      rowHeight={38}
      headerRowHeight={60}
      summaryRowHeight={30}
      bottomSummaryRows={totals}
      onRowsChange={(changed, { indexes, column }) => {
        const row = changed[indexes[0] ?? -1];
        const measure = measureAt(column.key);
        if (row?.draft != null && measure !== undefined)
          onText({ row: row.source, measure, text: row.draft });
      }}
      onSelectedCellChange={({ row, column }) => {
        setBlock(null);
        if (row !== undefined) onActive({ row: row.source, measure: measureAt(column.key) ?? null });
      }}
      onCellKeyDown={keyDown}
      onCellCopy={({ row, column }, event) => {
        if (measureAt(column.key) === undefined) return;
        event.preventDefault();
        const copied = blockAt(rows.indexOf(row.source), column.idx);
        event.clipboardData.setData('text/plain', blockText(rows, measures, copied));
      }}
      onCellPaste={paste}
      onCellDoubleClick={({ column, row }, event) => {
        if (column.key === 'state') {
          event.preventGridDefault();
          acts.onToggleClosed(row.source);
        }
      }}
    />
  );
}

/** The cells of a block, each to be emptied; those of rows that are sums of others are left. */
function emptied(
  rows: readonly UsageGridRow[],
  measures: readonly Measure[],
  { top, bottom, left, right }: CellBlock,
): readonly CellText[] {
  return rows
    .slice(top, bottom + 1)
    .filter(({ stopTotal }) => stopTotal === null)
    .flatMap((row) => measures.slice(left, right + 1).map((measure) => ({ row, measure, text: '' })));
}
