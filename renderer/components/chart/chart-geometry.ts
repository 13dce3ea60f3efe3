import { type ChartData, drawnCategories } from './chart-data.ts';
import { legendHeight } from './chart-legend.tsx';
import { type ChartScale, scaleFor } from './chart-scale.ts';
import { breakLabel, textWidth } from './chart-text.ts';

/** Where the parts of a chart stand, in px. Everything is computed before drawing, so nothing moves afterwards. */
export type ChartGeometry = {
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly legend: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Room of the axis on the left: values, or the names of a list of bars. */
  readonly leftAxis: number;
  readonly bottomAxis: number;
  readonly scale: ChartScale;
  /** Width of the band of a category; height in a list of bars. */
  readonly band: number;
  /** One category's name out of this many is written. */
  readonly everyLabel: number;
  readonly valueLabels: boolean;
};

const PLOT_HEIGHT = 190;
const BAR = 16;
const SIDE_LABEL_LIMIT = 230;

/** Shares go to 1 even where those that are drawn do not. */
const SHARE_SCALE: ChartScale = { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };

function drawnValues(data: ChartData, count: number): readonly number[] {
  if (data.shape !== 'stackedBar')
    return data.series.flatMap((series) => series.values.slice(0, count).filter((value) => value !== null));
  return Array.from({ length: count }, (_, index) =>
    data.series.reduce((total, series) => total + (series.values[index] ?? 0), 0),
  );
}

function listGeometry(data: ChartData, width: number): ChartGeometry {
  const count = drawnCategories(data);
  const legend = legendHeight(
    data.series.map((series) => series.title),
    width,
  );
  const names = data.categories.slice(0, count);
  const leftAxis = Math.min(SIDE_LABEL_LIMIT, width * 0.42, Math.max(...names.map(textWidth), 40) + 12);
  const values = drawnValues(data, count);
  const right = Math.max(...values.map((value) => textWidth(data.format(value))), 30) + 10;
  const band = data.series.length * BAR + 10;
  return {
    width,
    height: legend + count * band + 8,
    count,
    legend,
    margin: { top: legend + 2, right, bottom: 4, left: 0 },
    leftAxis,
    bottomAxis: 0,
    scale: scaleFor(values),
    band,
    everyLabel: 1,
    valueLabels: true,
  };
}

/** The geometry of a chart of a width. Its height follows from what it holds. */
export function chartGeometry(data: ChartData, width: number): ChartGeometry {
  if (data.shape === 'horizontalBar') return listGeometry(data, width);
  const count = drawnCategories(data);
  const titles = data.series.map((series) => series.title);
  const line = data.shape === 'line';
  // A line bears its name at its end; bars are named above the picture.
  const legend = line && titles.length <= 4 ? 0 : legendHeight(titles, width);
  const values = drawnValues(data, count);
  const scale = data.shape === 'shareBar' ? SHARE_SCALE : scaleFor(values);
  const leftAxis =
    Math.max(...scale.ticks.map((tick) => textWidth((data.formatTick ?? data.format)(tick)))) + 10;
  const right =
    line && titles.length > 1 && legend === 0 ? Math.min(150, Math.max(...titles.map(textWidth)) + 14) : 8;
  const band = (width - leftAxis - right) / Math.max(1, count);
  const names = data.categories.slice(0, count);
  const everyLabel = Math.max(1, Math.ceil(38 / band));
  const lines = Math.max(...names.map((name) => breakLabel(name, band * everyLabel - 4, 3).length), 1);
  const valueLabels =
    data.shape === 'bar' &&
    Math.max(...values.map((value) => textWidth(data.format(value))), 0) * data.series.length <= band;
  const margin = { top: legend + 14, right, bottom: 4, left: 0 };
  const bottomAxis = 10 + lines * 14;
  return {
    width,
    height: margin.top + PLOT_HEIGHT + bottomAxis + margin.bottom,
    count,
    legend,
    margin,
    leftAxis,
    bottomAxis,
    scale,
    band,
    everyLabel,
    valueLabels,
  };
}

/** Height on the picture of a value of the axis. */
export function valueHeight(geometry: ChartGeometry, value: number): number {
  const { scale, margin } = geometry;
  const share = (value - scale.from) / (scale.to - scale.from);
  return margin.top + PLOT_HEIGHT * (1 - share);
}
