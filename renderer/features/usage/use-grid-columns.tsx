import { useMemo } from 'react';
import type { Column } from 'react-data-grid';
import { useTranslation } from 'react-i18next';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { lockedYearIn } from '#shared/domain/usage-settings/locked-years.ts';
import { gridRowId, type UsageGridRow } from '#shared/figures/usage-grid.ts';
import { BasisCell } from './basis-cell.tsx';
import { type CellBlock, holds } from './cell-block.ts';
import { CellEditor } from './cell-editor.tsx';
import type { GridRow, TotalRow } from './grid-row.ts';
import { measureLabel, measureUnit } from './measure-label.ts';
import { RowHeading } from './row-heading.tsx';
import type { SheetView } from './sheet-view.ts';
import { StateCell } from './state-cell.tsx';
import classes from './usage-grid.module.css';
import { cellKey } from './use-grid-acts.ts';
import { ValueCell } from './value-cell.tsx';

export type ColumnActs = {
  readonly onToggleClosed: (row: UsageGridRow) => void;
  /** Null on the overview, which has no breakdown. */
  readonly onToggleBasis: ((row: UsageGridRow) => void) | null;
  /** Opens what the heading of a row names. */
  readonly onOpenRow: (row: UsageGridRow) => void;
  readonly onOpenYear: ((row: UsageGridRow) => void) | null;
};

/** Whether figures can be typed in a row: not where its stops report, nor in a locked year. */
export function isEditable(row: UsageGridRow, lockedYears: readonly number[]): boolean {
  return row.stopTotal === null && lockedYearIn(row.run, lockedYears) === null;
}

/** The columns of the grid: what the row is of, the state of its return, then a column for each measure of the level. */
export function useGridColumns(
  view: SheetView,
  acts: ColumnActs,
  block: CellBlock | null,
): readonly Column<GridRow, TotalRow>[] {
  const { t, i18n } = useTranslation('usage');
  const { t: tLists } = useTranslation('lists');
  const comma = i18n.language === 'en' ? '.' : ',';
  return useMemo(() => {
    const { measures, rows, head, failed, margins, lockedYears, showsYearBefore, renderTotal } = view;
    const positions = new Map(rows.map((row, index) => [row, index]));
    const { onToggleBasis, onOpenYear } = acts;
    const cellClass = (row: UsageGridRow, measure: Measure, index: number): string => {
      const doubtful = margins.get(gridRowId(row))?.doubts.some(({ field }) => field === measure);
      return [
        failed.has(cellKey(row, measure)) ? classes.failed : classes.value,
        doubtful && classes.doubtful,
        row.entry?.cellComments[measure] !== undefined && classes.commented,
        !isEditable(row, lockedYears) && classes.locked,
        block !== null && holds(block, positions.get(row) ?? -1, index) && classes.selected,
      ]
        .filter(Boolean)
        .join(' ');
    };
    return [
      {
        key: 'place',
        name: t(head === 'place' ? 'place' : 'month'),
        frozen: true,
        width: head === 'place' ? 232 : 190,
        resizable: true,
        cellClass: classes.placeCell,
        renderCell: ({ row: { source } }) => (
          <RowHeading
            row={source}
            head={head}
            onOpen={() => acts.onOpenRow(source)}
            onYear={onOpenYear === null ? null : () => onOpenYear(source)}
          />
        ),
        renderSummaryCell: ({ row }) =>
          t(row.kind === 'total' ? 'total' : head === 'place' ? 'reported' : 'reportedRows'),
      },
      {
        key: 'state',
        name: t('state'),
        frozen: true,
        width: 78,
        renderCell: ({ row, tabIndex }) => (
          <StateCell row={row.source} tabIndex={tabIndex} onToggle={() => acts.onToggleClosed(row.source)} />
        ),
      },
      ...(onToggleBasis === null
        ? []
        : [
            {
              key: 'basis',
              name: t('basis'),
              width: 84,
              renderCell: ({ row, tabIndex }) => (
                <BasisCell row={row.source} tabIndex={tabIndex} onToggle={() => onToggleBasis(row.source)} />
              ),
            } satisfies Column<GridRow, TotalRow>,
          ]),
      ...measures.map(
        (measure, index): Column<GridRow, TotalRow> => ({
          key: measure,
          name: measureLabel(tLists, measure),
          minWidth: 92,
          width: 'minmax(92px, 1fr)',
          // A cell kept while the next one is typed refreshes the row: the open editor must stay.
          editorOptions: { closeOnExternalRowChange: false },
          editable: (row) => isEditable(row.source, lockedYears),
          headerCellClass: classes.measureHead,
          cellClass: (row) => cellClass(row.source, measure, index),
          summaryCellClass: classes.value,
          renderCell: ({ row: { source } }) => (
            <ValueCell
              row={source}
              measure={measure}
              failed={failed.get(cellKey(source, measure))}
              margin={margins.get(gridRowId(source))}
              showsYearBefore={showsYearBefore}
            />
          ),
          renderEditCell: ({ row, onRowChange, onClose }) => (
            <CellEditor
              label={`${measureLabel(tLists, measure)}, ${row.source.name}`}
              text={row.draft ?? failed.get(cellKey(row.source, measure))?.text ?? null}
              value={row.source.entry?.values[measure] ?? null}
              unit={measureUnit(measure)}
              comma={comma}
              onText={(draft) => onRowChange({ ...row, draft })}
              onBlur={() => onClose(true, false)}
            />
          ),
          renderSummaryCell: ({ row }) => renderTotal(row.kind, measure),
        }),
      ),
    ];
  }, [view, acts, block, comma, t, tLists]);
}
