import { lastDay, monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { flagsAt, monthFlags } from '#shared/figures/place-months.ts';
import type { StockAndFlows } from '#shared/figures/stock-and-flows.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportText } from './report-model.ts';
import { amount, date, numeric, run, say } from './report-text.ts';

/** Places open in each month of the period and of N−1 (data.md, figure 2): a table and its line. */
export function openMonthsBlocks(
  ground: ReportGround,
  current: StockAndFlows,
  earlier: StockAndFlows,
): readonly ReportBlock[] {
  const now = openByMonth(ground, ground.period);
  const then = openByMonth(ground, ground.before);
  const first = monthIndex(ground.period.from);
  const months = now.map((_, index) => monthAt(first + index));
  const columns = { current: run(ground.period), before: run(ground.before) };
  return [
    {
      kind: 'chart',
      id: 'network-open-months-chart',
      shape: 'line',
      title: finding(ground, current.end - earlier.end, current.end),
      description: say('network.months.description', {
        first: amount(now[0] ?? null),
        last: amount(now.at(-1) ?? null),
        ...columns,
      }),
      unit: 'places',
      categories: months.map((month) => say('month.short', { month: { kind: 'month', month } })),
      series: [
        { key: 'current', title: say('column.run', { period: columns.current }), values: now },
        { key: 'before', title: say('column.run', { period: columns.before }), values: then },
      ],
      tableId: 'network-open-months',
    },
    {
      kind: 'table',
      id: 'network-open-months',
      title: say('network.months.title'),
      columns: [
        { key: 'month', title: say('column.month'), align: 'start' },
        { key: 'current', title: say('network.months.current'), align: 'end' },
        { key: 'before', title: say('network.months.before'), align: 'end' },
      ],
      rows: months.map((month, index) => ({
        total: false,
        cells: [
          { kind: 'month', month } as const,
          numeric(now[index] ?? null, 'places'),
          numeric(then[index] ?? null, 'places'),
        ],
      })),
      notes: [say('network.months.note')],
    },
  ];
}

function openByMonth(ground: ReportGround, period: Period): readonly number[] {
  const { ground: places } = ground.usage;
  const needed = monthFlags.open | monthFlags.inside;
  const counts: number[] = [];
  for (let month = monthIndex(period.from); month <= monthIndex(period.to); month += 1) {
    let open = 0;
    for (let place = 0; place < places.places.length; place += 1)
      if ((flagsAt(places, place, month) & needed) === needed) open += 1;
    counts.push(open);
  }
  return counts;
}

function finding(ground: ReportGround, difference: number, end: number): ReportText {
  const values = {
    count: end,
    end: amount(end),
    difference: amount(Math.abs(difference)),
    day: date(lastDay(ground.period.to)),
  };
  if (difference > 0) return say('network.months.more', values);
  return difference < 0 ? say('network.months.fewer', values) : say('network.months.same', values);
}
