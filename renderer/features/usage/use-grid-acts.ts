import { useCallback, useEffect, useState } from 'react';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import { type CellReading, readCell } from '#shared/domain/usage-return/cell-text.ts';
import type { CellEdit, ReturnAct } from '#shared/domain/usage-return/edit-return.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { gridRowId, type UsageGridRow } from '#shared/figures/usage-grid.ts';
import { measureUnit } from './measure-label.ts';

/** A cell whose text could not be kept: shown as typed, with its problem, until it is mended. */
export type FailedCell = { readonly text: string; readonly problem: Problem };

/** A text for one cell of one row. */
export type CellText = { readonly row: UsageGridRow; readonly measure: Measure; readonly text: string };

/** Why an act was refused, and where; `measure` is null when the sentence names the place by itself. */
export type Refusal = {
  readonly placeName: string;
  readonly measure: Measure | null;
  readonly problem: Problem;
};

/** What an act on the grid came to. */
export type Saved =
  | { readonly ok: true; readonly returns: number }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

type RowAct = { readonly row: UsageGridRow; readonly act: ReturnAct };

/** Key of a cell among the failed ones. */
export function cellKey(row: UsageGridRow, measure: Measure): string {
  return `${gridRowId(row)} ${measure}`;
}

const today = (): string => new Date().toLocaleDateString('sv');

/** Reads the texts: one act a row, or every cell that says no figure. */
function actsOf(cells: readonly CellText[], source: 'typed' | 'pasted'): readonly (RowAct | Refusal)[] {
  const refusals: Refusal[] = [];
  const edits = new Map<UsageGridRow, CellEdit[]>();
  for (const cell of cells) {
    const reading = readCell(cell.text, measureUnit(cell.measure));
    if (reading.kind === 'wrong') refusals.push(refusalOf(cell, reading));
    else {
      const value = reading.kind === 'value' ? reading.value : null;
      edits.set(cell.row, [...(edits.get(cell.row) ?? []), { measure: cell.measure, value }]);
    }
  }
  if (refusals.length > 0) return refusals;
  return [...edits].map(([row, changes]) => ({
    row,
    act: { kind: 'cells', placeId: row.placeId, stopId: row.stopId, run: row.run, cells: changes, source },
  }));
}

function refusalOf(cell: CellText, { code }: Extract<CellReading, { kind: 'wrong' }>): Refusal {
  const problem: Problem = {
    code,
    values: { value: cell.text },
    severity: 'error',
    row: null,
    field: cell.measure,
  };
  return { placeName: cell.row.name, measure: cell.measure, problem };
}

function isRefusal(result: RowAct | Refusal): result is Refusal {
  return 'problem' in result;
}

/**
 * The acts on the rows of a grid. Each is one change set: a typed cell, a pasted block, a mark of closure; a block is
 * kept whole or not at all.
 *
 * @param shown what the rows are of: failures go with the cells when it changes
 */
export function useGridActs(shown: string) {
  const { api } = useRegister();
  const [failed, setFailed] = useState<ReadonlyMap<string, FailedCell>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another month has other cells, so their failures go with it.
  useEffect(() => setFailed(new Map()), [shown]);

  const carryOut = useCallback(
    async (acts: readonly RowAct[]): Promise<Saved> => {
      const answer = await api.actOnReturns(
        acts.map(({ act }) => act),
        today(),
      );
      if (answer.ok) return { ok: true, returns: acts.length };
      const refusals = answer.problems.map((problem) => {
        const at = acts[(problem.row ?? 1) - 1] ?? acts[0];
        return { placeName: at?.row.name ?? '', measure: null, problem };
      });
      return { ok: false, refusals };
    },
    [api],
  );

  /** Sets cells from their texts; every row's cells make one return, all of them one act. */
  const setTexts = useCallback(
    async (cells: readonly CellText[], source: 'typed' | 'pasted'): Promise<Saved> => {
      const acts = actsOf(cells, source);
      const refusals = acts.filter(isRefusal);
      const saved: Saved =
        refusals.length > 0
          ? { ok: false, refusals }
          : await carryOut(acts.filter((act): act is RowAct => !isRefusal(act)));
      const lone = cells.length === 1 ? cells[0] : undefined;
      if (lone !== undefined) setFailed((before) => withCell(before, lone, saved));
      return saved;
    },
    [carryOut],
  );

  /** Marks the month of a place as closed, or takes the mark away. */
  const toggleClosed = useCallback(
    (row: UsageGridRow): Promise<Saved> => {
      const closed = row.entry?.state !== 'closed';
      return carryOut([
        { row, act: { kind: 'closed', placeId: row.placeId, stopId: row.stopId, run: row.run, closed } },
      ]);
    },
    [carryOut],
  );

  /** Changes what the breakdowns of a return are counted in, visits or users (data.md, figure 1). */
  const toggleBasis = useCallback(
    (row: UsageGridRow): Promise<Saved> => {
      const basis = row.entry?.breakdownBasis === 'users' ? 'visits' : 'users';
      return carryOut([
        { row, act: { kind: 'basis', placeId: row.placeId, stopId: row.stopId, run: row.run, basis } },
      ]);
    },
    [carryOut],
  );

  return { failed, setTexts, toggleClosed, toggleBasis };
}

/** The failed cells after one more was tried. */
function withCell(
  failed: ReadonlyMap<string, FailedCell>,
  cell: CellText,
  saved: Saved,
): ReadonlyMap<string, FailedCell> {
  const after = new Map(failed);
  const key = cellKey(cell.row, cell.measure);
  const problem = saved.ok ? undefined : saved.refusals[0]?.problem;
  if (problem === undefined) after.delete(key);
  else after.set(key, { text: cell.text, problem });
  return after;
}
