import type { FigureSources, FigureUnit } from '#shared/figures/figure.ts';
import type { ReportText } from './report-model.ts';

/** What a report can find lacking, in the order in which it is told. */
export const gapKinds = [
  'area',
  'stopped',
  'withoutAnimator',
  'silent',
  'stale',
  'commune',
  'untrained',
  'uncovered',
  'overdue',
  'tickets',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** Something that is lacking: how many of how many, and the records behind it. */
export type Gap = {
  readonly kind: GapKind;
  readonly title: ReportText;
  readonly count: number;
  /** Out of how many; null where the notion does not apply. */
  readonly outOf: number | null;
  readonly unit: FigureUnit;
  /** Finds the records behind; null where nothing of the register is (an area without a place). */
  readonly sources: FigureSources | null;
  /** The records as a list prints them, without the name of a person. */
  readonly records: readonly { readonly name: string; readonly detail: ReportText }[];
};

/** A place as the list of a gap prints it. */
export function placeSources(ids: readonly string[]): FigureSources {
  return { table: 'accessPoint', period: null, measure: null, placeIds: ids };
}

/** Other records behind a gap. */
export function recordSources(table: FigureSources['table'], ids: readonly string[]): FigureSources {
  return { table, period: null, measure: null, placeIds: null, ids };
}
