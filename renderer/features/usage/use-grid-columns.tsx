import { useMemo } from 'react';
import type { Column } from 'react-data-grid';
import { useTranslation } from 'react-i18next';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import type { UsageSummary } from '#shared/figures/usage-summary.ts';
import { BasisCell } from './basis-cell.tsx';
import { CellEditor } from './cell-editor.tsx';
import type { GridRow, TotalRow } from './grid-row.ts';
import { measureLabel, measureUnit } from './measure-label.ts';
import { PlaceCell } from './place-cell.tsx';
import { StateCell } from './state-cell.tsx';
import { TotalCell } from './total-cell.tsx';
import classes from './usage-grid.module.css';
import { cellKey, type FailedCell } from './use-usage-grid.ts';
import { ValueCell } from './value-cell.tsx';

type Options = {
  readonly measures: readonly Measure[];
  readonly failed: ReadonlyMap<string, FailedCell>;
  readonly summary: UsageSummary | undefined;
  readonly onToggleClosed: (row: UsageGridRow) => void;
  /** Null on the overview, which has no breakdown. */
  readonly onToggleBasis: ((row: UsageGridRow) => void) | null;
  readonly onOpenPlace: (placeId: string) => void;
};

/** The columns of the grid: the place, the state of its return, then a column for each measure of the level. */
export function useGridColumns({
  measures,
  failed,
  summary,
  onToggleClosed,
  onToggleBasis,
  onOpenPlace,
}: Options): readonly Column<GridRow, TotalRow>[] {
  const { t, i18n } = useTranslation('usage');
  const { t: tLists } = useTranslation('lists');
  const comma = i18n.language === 'en' ? '.' : ',';
  return useMemo(
    () => [
      {
        key: 'place',
        name: t('place'),
        frozen: true,
        width: 232,
        resizable: true,
        cellClass: classes.placeCell,
        renderCell: ({ row }) => (
          <PlaceCell row={row.source} onOpen={() => onOpenPlace(row.source.placeId)} />
        ),
        renderSummaryCell: ({ row }) => t(row.kind === 'total' ? 'total' : 'reported'),
      },
      {
        key: 'state',
        name: t('state'),
        frozen: true,
        width: 78,
        renderCell: ({ row, tabIndex }) => (
          <StateCell row={row.source} tabIndex={tabIndex} onToggle={() => onToggleClosed(row.source)} />
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
        (measure): Column<GridRow, TotalRow> => ({
          key: measure,
          name: measureLabel(tLists, measure),
          minWidth: 92,
          width: 'minmax(92px, 1fr)',
          // A cell kept while the next one is typed refreshes the row: the open editor must stay.
          editorOptions: { closeOnExternalRowChange: false },
          headerCellClass: classes.measureHead,
          cellClass: (row) =>
            failed.has(cellKey(row.source.placeId, measure)) ? classes.failed : classes.value,
          summaryCellClass: classes.value,
          renderCell: ({ row }) => (
            <ValueCell
              row={row.source}
              measure={measure}
              failed={failed.get(cellKey(row.source.placeId, measure))}
            />
          ),
          renderEditCell: ({ row, onRowChange, onClose }) => (
            <CellEditor
              label={`${measureLabel(tLists, measure)}, ${row.source.name}`}
              text={row.draft ?? failed.get(cellKey(row.source.placeId, measure))?.text ?? null}
              value={row.source.entry?.values[measure] ?? null}
              unit={measureUnit(measure)}
              comma={comma}
              onText={(draft) => onRowChange({ ...row, draft })}
              onBlur={() => onClose(true, false)}
            />
          ),
          renderSummaryCell: ({ row }) => <TotalCell kind={row.kind} measure={measure} summary={summary} />,
        }),
      ),
    ],
    [measures, failed, summary, onToggleClosed, onToggleBasis, onOpenPlace, comma, t, tLists],
  );
}
