import type { Period } from '#shared/domain/calendar/period.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';

/** What a figure is counted in. Rounding and words belong to the display. */
export type FigureUnit =
  | 'count'
  | 'minutes'
  /** Minutes of working time: 200 is 3 h 20. */
  | 'workingTime'
  | 'places'
  | 'placeMonths'
  | 'ratio'
  | 'kilometres'
  | 'inhabitants'
  /** Full-time equivalents: 1 is one full time. */
  | 'fte'
  | 'days'
  /** Euro cents. */
  | 'euros';

/** Finds the records behind a figure: which table, which places, which months, which measure. */
export type FigureSources = {
  readonly table:
    | 'accessPoint'
    | 'usageReturn'
    | 'session'
    | 'animator'
    | 'assignment'
    | 'absence'
    | 'loan'
    | 'item'
    | 'maintenance'
    | 'ticket'
    | 'surveyResponse';
  readonly period: Period | null;
  readonly measure: Measure | null;
  /** Ids of the places behind the figure; null = every place of the perimeter. */
  readonly placeIds: readonly string[] | null;
  /** Ids of the records of `table` behind the figure, where it is not of places. */
  readonly ids?: readonly string[];
};

/**
 * A figure (data.md, *Figures*). `value` is null when nothing was reported: never zero in its place.
 * `reported` of `expected` place-months (or places) answer for it; both null where the notion does not apply.
 */
export type Figure = {
  readonly value: number | null;
  readonly unit: FigureUnit;
  readonly reported: number | null;
  readonly expected: number | null;
  readonly sources: FigureSources;
};
