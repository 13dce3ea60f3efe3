import type { ChartData } from '#renderer/components/chart/chart-data.ts';
import type { Figure } from '#shared/figures/figure.ts';
import type { ReportChart, ReportKeyFigure, ReportModel } from '#shared/report/report-model.ts';
import type { ReportWording } from './report-wording.ts';
import type { WordedKeyFigure } from './worded-report.ts';

const MINUTES_AN_HOUR = 60;
const CENTS_A_EURO = 100;

/** The data of a chart in words. Minutes are drawn as hours and cents as euros, so that the axis has round ones. */
export function wordChart(chart: ReportChart, wording: ReportWording): ChartData {
  const scale =
    chart.unit === 'minutes' || chart.unit === 'workingTime'
      ? MINUTES_AN_HOUR
      : chart.unit === 'euros'
        ? CENTS_A_EURO
        : 1;
  return {
    id: chart.id,
    shape: chart.shape,
    title: wording.text(chart.title),
    description: wording.text(chart.description),
    unit: wording.t(`document.unit.${chart.unit}`),
    categories: chart.categories.map((category) => wording.text(category, 'short')),
    series: chart.series.map((series) => ({
      key: series.key,
      title: wording.text(series.title),
      values: series.values.map((value) => (value === null ? null : value / scale)),
    })),
    format: (value) => wording.number(value * scale, chart.unit),
    formatTick: (value) => wording.tick(value * scale, chart.unit),
    missing: wording.absence('notReported'),
  };
}

/** The same months a year earlier; a change that can't be told is said there, not beside the figure. */
function beforeLine(
  before: Figure,
  change: number | null,
  model: Pick<ReportModel, 'before'>,
  wording: ReportWording,
): string {
  const value = wording.number(before.value, before.unit);
  // A share has no change: the two stand side by side.
  const untold = change === null && before.unit !== 'ratio' ? ` (${wording.absence('notAvailable')})` : '';
  return wording.t('document.before', { period: wording.period(model.before), value: `${value}${untold}` });
}

/** A key figure in words, with its year before and its change on the constant perimeter. */
export function wordKeyFigure(
  block: ReportKeyFigure,
  model: Pick<ReportModel, 'before'>,
  wording: ReportWording,
): WordedKeyFigure {
  const { figure, before, constant } = block;
  return {
    id: block.id,
    title: wording.text(block.title),
    value: wording.number(figure.value, figure.unit),
    missing: figure.value === null,
    answers: wording.answers(figure.reported, figure.expected),
    before: before === null ? null : beforeLine(before, block.change, model, wording),
    change: before === null || block.change === null ? null : wording.number(block.change, 'signedRatio'),
    constant:
      constant === null || constant === undefined
        ? null
        : wording.t('document.constant', {
            change: wording.number(constant.change, 'signedRatio', 'notAvailable'),
          }),
    notes: [
      ...(constant === null || constant === undefined
        ? []
        : [
            wording.t('document.constantDetail', {
              current: wording.number(constant.current, figure.unit),
              before: wording.number(constant.before, figure.unit),
              places: wording.number(constant.places, 'count'),
              placeMonths: wording.number(constant.placeMonths, 'count'),
            }),
          ]),
      ...(block.notes ?? []).map((note) => wording.text(note)),
    ],
    objective: null,
    definition: wording.text(block.definition),
  };
}
