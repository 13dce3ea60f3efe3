import type { ExplorationQuestion, ExplorationShape } from '#shared/domain/exploration/exploration.ts';
import type { ExploreAnswer } from '#shared/figures/explore/explore-answer.ts';
import { exploreMeasure, isRatio } from '#shared/figures/explore/explore-measures.ts';
import { isStatedPart } from '#shared/figures/explore/explore-readings.ts';
import { isOneOf, publicDimensions, timeDimensions } from '#shared/figures/explore/explore-refusal.ts';
import { keyText, periodText, sentenceText, titleText } from './exploration-words.ts';
import type { ReportChart, ReportSeries, ReportText } from './report-model.ts';
import { amount, nested, say } from './report-text.ts';

/** Series that are told apart in one picture; the table has them all. */
const SERIES: Readonly<Record<ExplorationShape, number>> = {
  line: 8,
  bar: 3,
  stacked: 8,
  share: 8,
  smallMultiples: 12,
  heatMap: 40,
};
/** Bars that a reader still tells apart. */
const BAR_ROWS = 25;

/** The shapes that can draw a question, in the order of a menu: those that would lie are not among them. */
export function shapesFor(question: ExplorationQuestion): readonly ExplorationShape[] {
  const measure = exploreMeasure(question.measure);
  const inTime = isOneOf(timeDimensions, question.rows);
  const added = measure !== null && !isRatio(measure) && measure.code !== 'users';
  if (question.columns === null)
    return inTime ? ['line', 'bar'] : ['bar', ...(added ? (['share'] as const) : [])];
  return [
    ...(inTime ? (['line'] as const) : []),
    'bar',
    ...(added ? (['stacked', 'share'] as const) : []),
    'smallMultiples',
    'heatMap',
  ];
}

/** The shape that draws a question: the one asked for where it can, else the plainest that does. */
export function shapeOf(question: ExplorationQuestion): ExplorationShape {
  const shapes = shapesFor(question);
  return shapes.includes(question.shape) ? question.shape : (shapes[0] ?? 'bar');
}

/** The chart of an answer; null where nothing was reported. */
export function answerChart(answer: ExploreAnswer, id: string, tableId: string): ReportChart | null {
  const { question, unit } = answer;
  if (answer.grid.rowTotals.every(({ value }) => value === null)) return null;
  const shape = shapeOf(question);
  const inTime = isOneOf(timeDimensions, question.rows) || question.rows === 'weekday';
  const kept = answer.rows.map((_, row) => row).slice(0, inTime ? answer.rows.length : BAR_ROWS);
  const all = seriesOf(answer, kept);
  const shares = shape === 'share';
  const limit = SERIES[shape];
  // What is stacked must add up: the smallest are drawn as one.
  const series =
    shares || shape === 'stacked'
      ? withOthers(shares ? all.filter(stated(answer)) : all, limit)
      : all.slice(0, limit);
  return {
    kind: 'chart',
    id,
    shape: drawnShape(shape, inTime, answer),
    title: findingText(answer),
    description: sentenceText(question),
    unit: shares ? 'ratio' : unit,
    categories: kept.map((row) => keyText(question.rows, answer.rows[row] ?? { key: '', name: null })),
    series: shares ? asShares(answer, series) : series,
    tableId,
  };
}

/** How many series an answer has, and how many its chart draws. */
export function drawnSeries(answer: ExploreAnswer): { readonly drawn: number; readonly all: number } {
  const all = answer.columns?.length ?? 1;
  const shape = shapeOf(answer.question);
  return { drawn: shape === 'stacked' || shape === 'share' ? all : Math.min(all, SERIES[shape]), all };
}

function drawnShape(shape: ExplorationShape, inTime: boolean, answer: ExploreAnswer): ReportChart['shape'] {
  switch (shape) {
    case 'line':
      return 'line';
    case 'bar':
      return inTime ? 'bar' : 'horizontalBar';
    case 'stacked':
      return 'stackedBar';
    case 'share':
      return answer.columns === null ? 'horizontalBar' : 'shareBar';
    case 'smallMultiples':
      return 'smallMultiples';
    case 'heatMap':
      return 'heatMap';
  }
}

/** Columns as series; without columns, the period and the year before. */
function seriesOf(answer: ExploreAnswer, rows: readonly number[]): readonly ReportSeries[] {
  const { question, grid, before, columns } = answer;
  if (columns !== null)
    return columns.map((key, column) => ({
      key: key.key,
      title: keyText(question.columns ?? 'month', key),
      values: rows.map((row) => grid.cells[row]?.[column]?.value ?? null),
    }));
  const current: ReportSeries = {
    key: 'current',
    title: periodText(question.period),
    values: rows.map((row) => grid.rowTotals[row]?.value ?? null),
  };
  if (before === null) return [current];
  return [
    current,
    {
      key: 'before',
      title: periodText(before.period),
      values: rows.map((row) => before.grid.rowTotals[row]?.value ?? null),
    },
  ];
}

/** The largest series in their order, and the others added as one. */
function withOthers(all: readonly ReportSeries[], limit: number): readonly ReportSeries[] {
  if (all.length <= limit) return all;
  const sizeOf = ({ values }: ReportSeries): number =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const largest = new Set([...all].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, limit - 1));
  const others = all.filter((series) => !largest.has(series));
  const values = (all[0]?.values ?? []).map((_, at) =>
    others.reduce<number | null>((sum, series) => {
      const value = series.values[at] ?? null;
      return value === null ? sum : (sum ?? 0) + value;
    }, null),
  );
  return [
    ...all.filter((series) => largest.has(series)),
    { key: 'others', title: say('table.others'), values },
  ];
}

/** Whether a series is of what is stated (data.md, figure 4): neither *not stated* nor counted apart. */
function stated({ question: { columns } }: ExploreAnswer): (series: ReportSeries) => boolean {
  return ({ key }) => !isOneOf(publicDimensions, columns) || isStatedPart(columns, key);
}

/** Shares of what is drawn: of each row by its columns, or of the whole by its rows. */
function asShares(answer: ExploreAnswer, drawn: readonly ReportSeries[]): readonly ReportSeries[] {
  const { question, grid } = answer;
  if (question.columns === null) {
    const whole = isOneOf(publicDimensions, question.rows)
      ? answer.rows.reduce(
          (sum, _, row) => sum + (isStatedRow(answer, row) ? (grid.rowTotals[row]?.value ?? 0) : 0),
          0,
        )
      : (grid.total.value ?? 0);
    return drawn.slice(0, 1).map((series) => ({
      ...series,
      values: series.values.map((value, row) =>
        value === null || whole === 0 || !isStatedRow(answer, row) ? null : value / whole,
      ),
    }));
  }
  const wholes = (drawn[0]?.values ?? []).map((_, at) =>
    drawn.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  return drawn.map((series) => ({
    ...series,
    values: series.values.map((value, at) => {
      const whole = wholes[at] ?? 0;
      return value === null || whole === 0 ? null : value / whole;
    }),
  }));
}

function isStatedRow({ question, rows }: ExploreAnswer, row: number): boolean {
  return !isOneOf(publicDimensions, question.rows) || isStatedPart(question.rows, rows[row]?.key ?? '');
}

/** The finding: what is shown, and where it is highest. */
function findingText(answer: ExploreAnswer): ReportText {
  const { rows, grid, question, unit } = answer;
  let best = -1;
  grid.rowTotals.forEach(({ value }, row) => {
    if (value !== null && value > (grid.rowTotals[best]?.value ?? -1)) best = row;
  });
  const key = rows[best];
  const title = nested(titleText(question));
  if (key === undefined || rows.length < 2) return titleText(question);
  return say('explorer.finding', {
    title,
    name: nested(keyText(question.rows, key)),
    value: amount(grid.rowTotals[best]?.value ?? null, unit),
  });
}
