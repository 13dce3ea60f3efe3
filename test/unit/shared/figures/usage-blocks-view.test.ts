import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '#shared/domain/calendar/month.ts';
import { measures } from '#shared/domain/usage-return/measures.ts';
import { encodeReturns } from '#shared/domain/usage-return/usage-block.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import { viewOfBlocks } from '#shared/figures/usage-blocks-view.ts';
import { basisCodes, NOT_REPORTED, stateCodes, type UsageView } from '#shared/figures/usage-view.ts';
import { anyReturns, somePlaces } from '#test/factories/usage-return-arbitrary.ts';

const placeIndex = (id: string) => somePlaces.indexOf(id);

function rowsOf(view: UsageView) {
  return Array.from({ length: view.rows }, (_, row) => ({
    place: view.placeIds[view.place[row] ?? -1],
    stop: view.stopIds[view.stop?.[row] ?? -1] ?? null,
    fromSessions: view.choices[view.choice?.[row] ?? -1] ?? [],
    from: view.from[row],
    to: view.to[row],
    state: view.state[row],
    basis: view.basis[row],
    values: measures.map((measure) => view.column(measure)?.[row] ?? NOT_REPORTED),
  }));
}

function rowOf({ placeId, stopId, fromSessions, from, to, state, breakdownBasis, values }: UsageReturn) {
  return {
    place: placeId,
    stop: stopId,
    fromSessions,
    from: monthIndex(from),
    to: monthIndex(to),
    state: stateCodes[state],
    basis: basisCodes[breakdownBasis],
    values: measures.map((measure) => values[measure] ?? NOT_REPORTED),
  };
}

const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('the view of blocks', () => {
  it('holds every return once, those skipped left out', () => {
    fc.assert(
      fc.property(anyReturns(), fc.func(fc.boolean()), (returns, isSkipped) => {
        const months = [...new Set(returns.map(({ from }) => from))];
        const segments = months.map((month) => {
          const entries = returns.filter(({ from }) => from === month);
          const block = encodeReturns(month, entries, placeIndex);
          const skip = new Set<number>();
          for (let row = 0; row < block.rows; row += 1) if (isSkipped(month, row)) skip.add(row);
          return { block, skip };
        });
        const skipped = new Set(
          segments.flatMap(({ block, skip }) =>
            [...skip].map((row) => {
              const entry = returns.find(
                ({ placeId, from, to, stopId }) =>
                  from === block.month &&
                  stopId === (block.stops[block.stop?.[row] ?? -1] ?? null) &&
                  placeId === somePlaces[block.place[row] ?? -1] &&
                  monthIndex(to) - monthIndex(from) + 1 === (block.months?.[row] ?? 1),
              );
              return entry === undefined ? '' : entry.id;
            }),
          ),
        );
        const view = viewOfBlocks(segments, somePlaces);
        expect(inOrder(rowsOf(view))).toEqual(
          inOrder(returns.filter(({ id }) => !skipped.has(id)).map(rowOf)),
        );
      }),
    );
  });

  it('has no column for what nobody reported, and is empty without blocks', () => {
    const view = viewOfBlocks([], []);
    expect(view.rows).toBe(0);
    expect(view.column('visits')).toBeNull();
  });
});
