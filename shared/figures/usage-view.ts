import type { MonthIndex } from '#shared/domain/calendar/month.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';

/** Stands for *not reported* in a column of figures, which never holds a negative count. */
export const NOT_REPORTED = -1;

/**
 * Codes of a return's state in the state column. `logged` stands for no return: a row of what sessions tell of a place
 * in a month (`effective-usage.ts`). It counts in totals, and answers nothing.
 */
export const stateCodes = { expected: 0, received: 1, closed: 2, logged: 3 } as const;

/** Whether the figures of a row count in totals. */
export function countsInTotals(state: number | undefined): boolean {
  return state === stateCodes.received || state === stateCodes.logged;
}

/** Codes of a return's breakdown basis in the basis column. */
export const basisCodes = { visits: 0, users: 1 } as const;

/**
 * Usage returns as columns: row `i` of every column is the same return. The one view that every figure takes,
 * made by the register worker from its stored blocks and by the terminal from a register file.
 */
export type UsageView = {
  readonly rows: number;
  /** Ids of the places, in no order; the `place` column points into it. */
  readonly placeIds: readonly string[];
  readonly place: Int32Array;
  /** The stop of each return: index into `stopIds`, −1 = the whole place; null when every return is of a whole place. */
  readonly stop: Int32Array | null;
  readonly stopIds: readonly string[];
  /** Measures that a return leaves to the sessions: index into `choices`, −1 = none; null when it is none for all. */
  readonly choice: Int32Array | null;
  readonly choices: readonly (readonly Measure[])[];
  /** First and last month covered, as month indexes; equal for a monthly return. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** One of {@link stateCodes}. */
  readonly state: Uint8Array;
  /** One of {@link basisCodes}. */
  readonly basis: Uint8Array;
  /** The column of a measure, {@link NOT_REPORTED} where nothing was reported; null when no return has it. */
  readonly column: (measure: Measure) => Int32Array | null;
};

/** Tells whether a row lies wholly within a run of months (data.md, figure 3). */
export function liesWithin(view: UsageView, row: number, from: MonthIndex, to: MonthIndex): boolean {
  return (
    (view.from[row] ?? Number.NEGATIVE_INFINITY) >= from && (view.to[row] ?? Number.POSITIVE_INFINITY) <= to
  );
}
