import type { Period } from '#shared/domain/calendar/period.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { countResponses, type ResponseCount, responseRate } from '#shared/figures/response-rate.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportKeyFigure, ReportTable, ReportText } from './report-model.ts';
import { amount, changeCell, figureCell, numeric, run, say, words } from './report-text.ts';
import type { MeasureReading, UsageMeasure } from './usage-measures.ts';
import { outlierNotes } from './usage-outliers.ts';

/** Measures whose headline opens the chapter. */
const headlines: readonly UsageMeasure[] = [
  'visits',
  'users',
  'minutesUsed',
  'minutesOpen',
  'workshopsHeld',
  'workshopAttended',
  'individual',
  'remoteHelp',
];

/** The response rate, then each headline with N−1 and its change on the constant perimeter. */
export function usageKeyFigures(
  ground: ReportGround,
  readings: readonly MeasureReading[],
): readonly ReportKeyFigure[] {
  return [
    responseKeyFigure(ground),
    ...readings
      .filter(({ id }) => headlines.includes(id))
      .map(
        (reading): ReportKeyFigure => ({
          kind: 'keyFigure',
          id: `usage-${reading.id}`,
          title: say(`measure.${reading.id}`),
          figure: reading.figure,
          before: reading.before,
          change: reading.change,
          constant: reading.constant,
          notes: notesOf(ground, reading),
          definition: say(`definition.${reading.id}`),
        }),
      ),
  ];
}

function responseKeyFigure(ground: ReportGround): ReportKeyFigure {
  const current = countResponses(ground.usage.ground, ground.period);
  const earlier = countResponses(ground.usage.ground, ground.before);
  const figure = responseFigure(current, ground.period);
  const before = responseFigure(earlier, ground.before);
  return {
    kind: 'keyFigure',
    id: 'usage-response',
    title: say('measure.response'),
    figure,
    before,
    change: null,
    notes: current.closed === 0 ? [] : [say('usage.closedApart', { shown: amount(current.closed) })],
    definition: say('definition.response'),
  };
}

function responseFigure(count: ResponseCount, period: Period): Figure {
  return {
    value: responseRate(count),
    unit: 'ratio',
    reported: count.answered,
    expected: count.expected,
    sources: { table: 'usageReturn', period, measure: null, placeIds: null },
  };
}

function notesOf(ground: ReportGround, reading: MeasureReading): readonly ReportText[] {
  const { id, figure } = reading;
  return [
    ...(id === 'users' ? [say(figure.value === null ? 'usage.usersMissing' : 'usage.usersSum')] : []),
    ...outlierNotes(ground, reading),
    ...(ground.underWay ? [say('usage.toDate')] : []),
  ];
}

/** Every measure with its own n of N, N−1, and both changes with the numbers compared (data.md, figures 4 and 5). */
export function totalsTable(ground: ReportGround, readings: readonly MeasureReading[]): ReportTable {
  const period = run(ground.period);
  const before = run(ground.before);
  const column = (key: string, title: ReportText) => ({ key, title, align: 'end' }) as const;
  return {
    kind: 'table',
    id: 'usage-totals',
    title: say('usage.totals.title'),
    columns: [
      { key: 'measure', title: say('usage.totals.measure'), align: 'start' },
      column('current', say('column.run', { period })),
      column('before', say('column.run', { period: before })),
      column('change', say('usage.totals.change')),
      column('constantCurrent', say('usage.totals.constantRun', { period })),
      column('constantBefore', say('usage.totals.constantRun', { period: before })),
      column('constantChange', say('usage.totals.constantChange')),
      column('compared', say('usage.totals.compared')),
    ],
    rows: readings.map(({ id, figure, before: earlier, change, constant }) => {
      const unit = figure.unit;
      const absence = constant === null ? 'notApplicable' : 'notAvailable';
      return {
        total: false,
        cells: [
          words(say(`measure.${id}`)),
          figureCell(figure),
          figureCell(earlier),
          changeCell(change),
          numeric(constant?.current ?? null, unit, { absence }),
          numeric(constant?.before ?? null, unit, { absence }),
          numeric(constant?.change ?? null, 'ratio', { absence, signed: true }),
          numeric(constant?.placeMonths ?? null, 'placeMonths', { absence }),
        ],
      };
    }),
    notes: [
      say('usage.totals.note'),
      say('usage.usersSum'),
      ...(ground.underWay ? [say('usage.toDate')] : []),
      say(ground.facts.usage.comparison === null ? 'usage.noSessions' : 'usage.withSessions'),
    ],
  };
}
