/** A series of a chart: null is a gap, drawn as a gap, never as zero. */
export type ChartSeries = {
  readonly key: string;
  readonly title: string;
  readonly values: readonly (number | null)[];
};

/**
 * How a chart is drawn. `shareBar` stacks shares that make 1; `smallMultiples` draws each series apart on one scale;
 * `heatMap` draws categories across and series down, the darker the more.
 */
export type ChartShape =
  | 'line'
  | 'bar'
  | 'stackedBar'
  | 'horizontalBar'
  | 'shareBar'
  | 'smallMultiples'
  | 'heatMap'
  | 'radar';

/** What a chart draws, already in words: the kit knows neither catalogue codes nor units. */
export type ChartData = {
  /** Unique on the page; patterns are named from it. */
  readonly id: string;
  readonly shape: ChartShape;
  /** The finding. */
  readonly title: string;
  /** What a person who does not see the chart should know. */
  readonly description: string;
  /** The unit in words, said under the title. */
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Writes a value, its unit included. */
  readonly format: (value: number) => string;
  /** Writes a value of the axis, where a round one needs no decimals; `format` when not given. */
  readonly formatTick?: (value: number) => string;
  /** Stands for a value that is missing. */
  readonly missing: string;
};

/** Marks that stay legible, and quick to draw, in one chart. */
const MARK_LIMIT = 300;

/** Lines that a list of bars may have before it stops being a picture. */
const BAR_LIST_LIMIT = 30;

/** How many categories are drawn; the others are read in the table. */
export function drawnCategories(data: ChartData): number {
  const bySeries = Math.floor(MARK_LIMIT / Math.max(1, data.series.length));
  return Math.min(
    data.categories.length,
    bySeries,
    data.shape === 'horizontalBar' ? BAR_LIST_LIMIT : MARK_LIMIT,
  );
}
