import type { Month } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Breakdown, Measure, PlainMeasure } from '#shared/domain/usage-return/measures.ts';
import type { BreakdownBasis } from '#shared/domain/usage-return/usage-return.ts';
import type { Figure } from './figure.ts';

/** One part of a breakdown: its total, and its share of the stated part (data.md, figure 4), null when nothing was stated. */
export type BreakdownPart = {
  readonly measure: Measure;
  readonly total: number | null;
  readonly shareOfStated: number | null;
};

/**
 * A breakdown over a period. `statedShare` is the stated part of what was broken down.
 * `basis` says whether it is of visits or of users; one of visits always comes, one of users where some were reported.
 */
export type BreakdownSummary = {
  readonly breakdown: Breakdown;
  readonly basis: BreakdownBasis;
  readonly parts: readonly BreakdownPart[];
  /** Coarser bands, kept beside the fine ones and never added to them (data.md, figure 4). */
  readonly parents: readonly BreakdownPart[];
  readonly stated: number | null;
  readonly notStated: number | null;
  readonly statedShare: number | null;
  /** Place-months that say at least one part, of those expected. */
  readonly reported: number;
  readonly expected: number;
};

/** What the charts and totals beside the grid show of a period. */
export type UsageSummary = {
  readonly period: Period;
  /** Each plain measure over the period, with its n of N; `users` per data.md, figure 1. */
  readonly totals: Readonly<Record<PlainMeasure, Figure>>;
  /** Place-months expected, answered and closed (data.md, figure 3). */
  readonly response: { readonly expected: number; readonly answered: number; readonly closed: number };
  /** Month by month: visits of the period and of the same months a year earlier; null = nothing reported. */
  readonly months: readonly {
    readonly month: Month;
    readonly visits: Figure;
    readonly visitsBefore: Figure;
  }[];
  /** Visits by place, largest first; places that reported nothing have a null total and come last. */
  readonly places: readonly {
    readonly placeId: string;
    readonly name: string;
    readonly visits: number | null;
  }[];
  readonly breakdowns: readonly BreakdownSummary[];
};
