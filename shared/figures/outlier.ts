/** A place that weighs so much that a total must also be given without it (data.md, figure 6). */
export type Outlier = {
  /** Position in the values given. */
  readonly index: number;
  readonly value: number;
  readonly share: number;
  readonly median: number;
  /** The total of the others. */
  readonly without: number;
};

/** How many places must report before one can be told apart (data.md, figure 6). */
export const OUTLIER_LEAST_PLACES = 10;
/** Share of the total above which a place may be an outlier. */
export const OUTLIER_SHARE = 0.15;
/** Multiple of the median above which a place may be an outlier. */
export const OUTLIER_MEDIANS = 3;

/**
 * Names the places that hold over 15 % of a total and over three times the median, where ten places or more report
 * (data.md, figure 6). Largest first; null values did not report.
 */
export function findOutliers(values: readonly (number | null)[]): readonly Outlier[] {
  const reporting = values.flatMap((value) => (value === null ? [] : [value]));
  if (reporting.length < OUTLIER_LEAST_PLACES) return [];
  const total = reporting.reduce((sum, value) => sum + value, 0);
  const median = medianOf(reporting);
  return values
    .flatMap((value, index) =>
      value !== null && value > OUTLIER_SHARE * total && value > OUTLIER_MEDIANS * median
        ? [{ index, value, share: value / total, median, without: total - value }]
        : [],
    )
    .sort((a, b) => b.value - a.value);
}

/** The middle value, or the mean of the two middle ones. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
