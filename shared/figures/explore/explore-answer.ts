import type { Period } from '#shared/domain/calendar/period.ts';
import type { ExplorationDimension, ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import type { ConstantComparison } from '#shared/figures/change.ts';
import type { FigureUnit } from '#shared/figures/figure.ts';
import type { ResponseCount } from '#shared/figures/response-rate.ts';

/** A value of a dimension. The key is a code, an id, a month (`2025-03`), a quarter (`2025-Q1`), or '' = not known, none. */
export type ExploreKey = {
  readonly key: string;
  /** As the register names it; null where the code is worded by the screen. */
  readonly name: string | null;
};

/**
 * One number of an answer. `value` is null when nothing was reported. Of returns, `reported` of `expected` place-months
 * answer for it; of sessions, `reported` of the `expected` sessions that match give it.
 */
export type ExploreCell = {
  readonly value: number | null;
  readonly reported: number;
  readonly expected: number;
};

/** A table of numbers with its totals, each counted for itself: a place of two networks counts once in the total. */
export type ExploreGrid = {
  readonly cells: readonly (readonly ExploreCell[])[];
  readonly rowTotals: readonly ExploreCell[];
  readonly columnTotals: readonly ExploreCell[];
  readonly total: ExploreCell;
};

/** What an answer leaves out, and how much of it. */
export type ExploreLeftOut = {
  readonly kind: /** Returns of several months, which are never spread over the months of the rows or columns. */
    | 'longReturns'
    /** Returns whose breakdowns are counted in another unit than the measure (data.md, figure 1). */
    | 'otherBasis'
    /** Returns of users that do not speak for the whole period: users are never added over months. */
    | 'usersOfMonths'
    /** Sessions without the number that is asked for. */
    | 'uncounted'
    /** Sessions whose place is not in the register. */
    | 'unknownPlace';
  readonly count: number;
};

/** A place that weighs so much that the total is also given without it (data.md, figure 6). */
export type ExploreOutlier = {
  readonly placeId: string;
  readonly name: string;
  readonly value: number;
  readonly share: number;
  readonly without: number;
};

/** Answers to the period by row and in all (data.md, figure 3); null where rows cannot have one. */
export type ExploreResponse = {
  readonly total: Omit<ResponseCount, 'unasked'>;
  readonly rows: readonly Omit<ResponseCount, 'unasked'>[] | null;
};

/** What a question gives. */
export type ExploreAnswer = {
  readonly question: ExplorationQuestion;
  readonly source: 'returns' | 'sessions';
  readonly unit: FigureUnit;
  readonly rows: readonly ExploreKey[];
  /** Null where there is one column: the rows' totals. */
  readonly columns: readonly ExploreKey[] | null;
  readonly grid: ExploreGrid;
  /** The same months a year earlier, laid out as the grid. */
  readonly before: { readonly period: Period; readonly grid: ExploreGrid } | null;
  /** Constant perimeter (data.md, figure 5), in all and by row; null where the measure or the question has none. */
  readonly constant: {
    readonly total: ConstantComparison;
    readonly rows: readonly ConstantComparison[] | null;
  } | null;
  /** Null for sessions: a place that logs none was not asked for any. */
  readonly response: ExploreResponse | null;
  readonly outliers: readonly ExploreOutlier[];
  readonly leftOut: readonly ExploreLeftOut[];
  /** Whether a place may stand under several rows or columns, so that they add up to more than the total. */
  readonly overlapping: readonly ExplorationDimension[];
};

/** Why a question has no answer. */
export type ExploreRefusal = {
  readonly code:
    | 'unknownMeasure'
    | 'notYet'
    | 'sameDimension'
    | 'sessionsOnly'
    | 'returnsOnly'
    | 'noPublics'
    | 'twoPublics'
    | 'twoTimes'
    | 'tooLong'
    | 'tooManyColumns';
  readonly dimension: ExplorationDimension | null;
  readonly count: number | null;
};

export type ExploreOutcome =
  | { readonly ok: true; readonly answer: ExploreAnswer }
  | { readonly ok: false; readonly refusal: ExploreRefusal };
