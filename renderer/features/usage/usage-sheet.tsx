import { notifications } from '@mantine/notifications';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gridRowId, type UsageGridRow } from '#shared/figures/usage-grid.ts';
import { CellDialog } from './cell-dialog.tsx';
import { CellStrip } from './cell-strip.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import type { SheetView } from './sheet-view.ts';
import { type ActiveCell, UsageGrid } from './usage-grid.tsx';
import classes from './usage-screen.module.css';
import type { CellText, Refusal, Saved, useGridActs } from './use-grid-acts.ts';
import type { ColumnActs } from './use-grid-columns.tsx';

type Props = {
  readonly label: string;
  readonly view: SheetView;
  readonly acts: ReturnType<typeof useGridActs>;
  readonly hasBasis: boolean;
  readonly onOpenRow: (row: UsageGridRow) => void;
  readonly onOpenYear: ((row: UsageGridRow) => void) | null;
};

/** A grid of returns with what stands around it: why an act was refused, the cell one is in, its comment and history. */
export function UsageSheet({ label, view, acts, hasBasis, onOpenRow, onOpenYear }: Props) {
  const { t } = useTranslation('usage');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [active, setActive] = useState<ActiveCell | null>(null);
  const [asked, setAsked] = useState<ActiveCell | null>(null);
  const { setTexts, toggleClosed, toggleBasis } = acts;
  const tell = useCallback((saved: Saved) => setRefusals(saved.ok ? [] : saved.refusals), []);
  const onPaste = async (cells: readonly CellText[], lost: number): Promise<void> => {
    const saved = await setTexts(cells, 'pasted');
    tell(saved);
    if (saved.ok) notifications.show({ message: t('pasted', { count: saved.returns }) });
    if (lost > 0) notifications.show({ color: 'yellow', message: t('pasteOverflow', { count: lost }) });
  };
  const columnActs = useMemo(
    (): ColumnActs => ({
      onToggleClosed: async (row) => tell(await toggleClosed(row)),
      onToggleBasis: hasBasis ? async (row) => tell(await toggleBasis(row)) : null,
      onOpenRow,
      onOpenYear,
    }),
    [tell, toggleClosed, toggleBasis, hasBasis, onOpenRow, onOpenYear],
  );
  return (
    <>
      <RefusalNotice refusals={refusals} onClose={() => setRefusals([])} />
      <CellStrip active={standing(active, view.rows)} view={view} onDetail={setAsked} />
      <UsageGrid
        label={label}
        view={view}
        acts={columnActs}
        onText={async (cell) => tell(await setTexts([cell], 'typed'))}
        onClear={async (cells) => tell(await setTexts(cells, 'typed'))}
        onPaste={onPaste}
        onActive={setActive}
        onDetail={setAsked}
      />
      <p className={classes.keys}>{t('keys')}</p>
      <AskedCell asked={standing(asked, view.rows)} view={view} onClose={() => setAsked(null)} />
    </>
  );
}

type AskedProps = {
  readonly asked: ActiveCell | null;
  readonly view: SheetView;
  readonly onClose: () => void;
};

function AskedCell({ asked, view, onClose }: AskedProps) {
  if (asked === null || asked.measure === null) return null;
  return (
    <CellDialog
      row={asked.row}
      measure={asked.measure}
      margin={view.margins.get(gridRowId(asked.row))}
      onClose={onClose}
    />
  );
}

/** A cell with its row as it now is: a write makes other rows. */
function standing(cell: ActiveCell | null, rows: readonly UsageGridRow[]): ActiveCell | null {
  if (cell === null) return null;
  const id = gridRowId(cell.row);
  const row = rows.includes(cell.row) ? cell.row : rows.find((one) => gridRowId(one) === id);
  return row === undefined ? null : { ...cell, row };
}
