import { useCallback, useEffect, useState } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { Month } from '#shared/domain/calendar/month.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { type CellReading, readCell } from '#shared/domain/usage-return/cell-text.ts';
import {
  type CellEdit,
  type ReturnOutcome,
  setCells,
  setClosed,
} from '#shared/domain/usage-return/edit-return.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import { measureUnit } from './measure-label.ts';

/** A cell whose text could not be kept: shown as typed, with its problem, until it is mended. */
export type FailedCell = { readonly text: string; readonly problem: Problem };

/** A text for one cell of one row. */
export type CellText = { readonly row: UsageGridRow; readonly measure: Measure; readonly text: string };

/** Why a block was refused: the first cells at fault, each with its row. */
export type Refusal = {
  readonly placeName: string;
  readonly measure: Measure | null;
  readonly problem: Problem;
};

type Saved =
  | { readonly ok: true; readonly returns: number }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Key of a cell among the failed ones. */
export function cellKey(placeId: string, measure: Measure): string {
  return `${placeId} ${measure}`;
}

function wrong(reading: Extract<CellReading, { kind: 'wrong' }>, cell: CellText): Refusal {
  const problem: Problem = {
    code: reading.code,
    values: { value: cell.text },
    severity: 'error',
    row: null,
    field: cell.measure,
  };
  return { placeName: cell.row.name, measure: cell.measure, problem };
}

const today = (): string => new Date().toLocaleDateString('sv');

/**
 * The rows of a month and the acts on them. Each act is one change set: a typed cell, a pasted block, a mark of
 * closure; a block is kept whole or not at all.
 */
export function useUsageGrid(month: Month) {
  const { api } = useRegister();
  const read = useCallback((from: RegisterApi) => from.usageGrid(month), [month]);
  const rows = useRegisterQuery(read, ['usageReturn', 'accessPoint']);
  const [failed, setFailed] = useState<ReadonlyMap<string, FailedCell>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another month has other cells, so their failures go with it.
  useEffect(() => setFailed(new Map()), [month]);

  const write = useCallback(
    async (
      outcomes: readonly { readonly row: UsageGridRow; readonly outcome: ReturnOutcome }[],
    ): Promise<Saved> => {
      const acts = outcomes.flatMap(({ row, outcome }) =>
        outcome.kind === 'nothing' ? [] : [{ row, edit: outcome }],
      );
      if (acts.length === 0) return { ok: true, returns: 0 };
      const answer = await api.saveReturns(acts.map(({ edit }) => edit));
      if (answer.ok) return { ok: true, returns: acts.length };
      return {
        ok: false,
        refusals: answer.problems.map((problem) => ({
          placeName:
            (problem.row === null ? undefined : acts[problem.row - 1]?.row.name) ?? acts[0]?.row.name ?? '',
          measure: null,
          problem,
        })),
      };
    },
    [api],
  );

  /** Sets cells from their texts; every row's cells make one return, all of them one act. */
  const setTexts = useCallback(
    async (cells: readonly CellText[], source: 'typed' | 'pasted'): Promise<Saved> => {
      const refusals: Refusal[] = [];
      const edits = new Map<UsageGridRow, CellEdit[]>();
      for (const cell of cells) {
        const reading = readCell(cell.text, measureUnit(cell.measure));
        if (reading.kind === 'wrong') refusals.push(wrong(reading, cell));
        else {
          const value = reading.kind === 'value' ? reading.value : null;
          edits.set(cell.row, [...(edits.get(cell.row) ?? []), { measure: cell.measure, value }]);
        }
      }
      const saved: Saved =
        refusals.length > 0
          ? { ok: false, refusals }
          : await write(
              [...edits].map(([row, changes]) => ({ row, outcome: setCells(row, changes, today(), source) })),
            );
      const lone = cells.length === 1 ? cells[0] : undefined;
      if (lone !== undefined) {
        const key = cellKey(lone.row.placeId, lone.measure);
        const problem = saved.ok ? undefined : saved.refusals[0]?.problem;
        setFailed((before) => {
          const after = new Map(before);
          if (problem === undefined) after.delete(key);
          else after.set(key, { text: lone.text, problem });
          return after;
        });
      }
      return saved;
    },
    [write],
  );

  /** Marks the month of a place as closed, or takes the mark away. */
  const toggleClosed = useCallback(
    (row: UsageGridRow): Promise<Saved> =>
      write([{ row, outcome: setClosed(row, row.entry?.state !== 'closed', today()) }]),
    [write],
  );

  return { rows, failed, setTexts, toggleClosed };
}
