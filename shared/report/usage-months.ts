import { monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import { changeRatio } from '#shared/figures/change.ts';
import { countResponsesBy, responseRate } from '#shared/figures/response-rate.ts';
import { visitsByMonth } from '#shared/figures/summarise-usage.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportText } from './report-model.ts';
import { amount, changeCell, figureCell, nested, numeric, run, say } from './report-text.ts';
import type { MeasureReading } from './usage-measures.ts';

/** Visits month by month against N−1, and who answered each month. */
export function usageMonthsBlocks(
  ground: ReportGround,
  visits: MeasureReading | undefined,
): readonly ReportBlock[] {
  const months = visitsByMonth(ground.usage);
  const period = run(ground.period);
  const before = run(ground.before);
  const peak = months.reduce<(typeof months)[number] | null>(
    (best, month) => ((month.visits.value ?? -1) > (best?.visits.value ?? -1) ? month : best),
    null,
  );
  return [
    {
      kind: 'chart',
      id: 'usage-months-chart',
      shape: 'line',
      title: finding(visits),
      description: say('usage.months.description', {
        period,
        before,
        peak: nested(
          peak === null
            ? say('legend.notReported')
            : say('usage.months.peak', {
                month: { kind: 'month', month: peak.month },
                shown: amount(peak.visits.value),
              }),
        ),
      }),
      unit: 'count',
      categories: months.map(({ month }) => say('month.short', { month: { kind: 'month', month } })),
      series: [
        {
          key: 'current',
          title: say('column.run', { period }),
          values: months.map((month) => month.visits.value),
        },
        {
          key: 'before',
          title: say('column.run', { period: before }),
          values: months.map(({ visitsBefore }) => visitsBefore.value),
        },
      ],
      tableId: 'usage-months',
    },
    {
      kind: 'table',
      id: 'usage-months',
      title: say('usage.months.title'),
      columns: [
        { key: 'month', title: say('column.month'), align: 'start' },
        { key: 'visits', title: say('measure.visits'), align: 'end' },
        { key: 'before', title: say('usage.months.before'), align: 'end' },
        { key: 'change', title: say('usage.totals.change'), align: 'end' },
      ],
      rows: [
        ...months.map(({ month, visits: now, visitsBefore: then }) => ({
          total: false,
          cells: [
            { kind: 'month', month } as const,
            figureCell(now),
            figureCell(then),
            changeCell(changeRatio(now.value, then.value)),
          ],
        })),
        ...(visits === undefined
          ? []
          : [
              {
                total: true,
                cells: [
                  { kind: 'text', text: say('usage.months.total') } as const,
                  figureCell(visits.figure),
                  figureCell(visits.before),
                  changeCell(visits.change),
                ],
              },
            ]),
      ],
      notes: [say('usage.months.note')],
    },
    responseTable(ground),
  ];
}

/** Expected, answered and closed place-months of each month (data.md, figure 3). */
function responseTable(ground: ReportGround): ReportBlock {
  const first = monthIndex(ground.period.from);
  const length = monthIndex(ground.period.to) - first + 1;
  const counts = countResponsesBy(
    ground.usage.ground,
    ground.period,
    length,
    (_place, month) => month - first,
  );
  return {
    kind: 'table',
    id: 'usage-response-months',
    title: say('usage.response.title'),
    columns: [
      { key: 'month', title: say('column.month'), align: 'start' },
      { key: 'expected', title: say('usage.response.expected'), align: 'end' },
      { key: 'answered', title: say('usage.response.answered'), align: 'end' },
      { key: 'rate', title: say('measure.response'), align: 'end' },
      { key: 'closed', title: say('usage.response.closed'), align: 'end' },
    ],
    rows: counts.map((count, index) => ({
      total: false,
      cells: [
        { kind: 'month', month: monthAt(first + index) } as const,
        numeric(count.expected, 'placeMonths'),
        numeric(count.answered, 'placeMonths'),
        numeric(responseRate(count), 'ratio', { absence: 'notApplicable' }),
        numeric(count.closed, 'placeMonths'),
      ],
    })),
    notes: [say('usage.response.note')],
  };
}

function finding(visits: MeasureReading | undefined): ReportText {
  const constant = visits?.constant ?? null;
  if (constant === null || constant.change === null)
    return visits === undefined || visits.figure.value === null
      ? say('usage.months.nothing')
      : say('usage.months.alone', { shown: amount(visits.figure.value) });
  return say('usage.months.finding', {
    change: amount(constant.change, 'signedRatio'),
    compared: amount(constant.placeMonths),
  });
}
