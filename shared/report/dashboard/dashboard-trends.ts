import { type MonthIndex, monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import { type Period, yearBefore } from '#shared/domain/calendar/period.ts';
import type { DashboardTrend } from '#shared/domain/dashboard/dashboard-blocks.ts';
import { countResponsesBy, responseRate } from '#shared/figures/response-rate.ts';
import { loanMonthBlocks } from '#shared/report/equipment-borrowers.ts';
import { layEquipment } from '#shared/report/equipment-ground.ts';
import { layHotline } from '#shared/report/hotline-ground.ts';
import { ticketMonthBlocks } from '#shared/report/hotline-months.ts';
import type { ReportGround } from '#shared/report/report-input.ts';
import type { ReportBlock, ReportChart } from '#shared/report/report-model.ts';
import { amount, say } from '#shared/report/report-text.ts';
import { usageMonthsBlocks } from '#shared/report/usage-months.ts';
import type { DashboardGround } from './dashboard-ground.ts';

/** Twelve months of something, N−1 beside where there is one; null where there is nothing to draw. */
export function dashboardTrend(ground: DashboardGround, trend: DashboardTrend): ReportChart | null {
  const { facts, periods, perimeter } = ground;
  const period = periods.twelveToDate;
  const inputs = { facts, period, before: yearBefore(period), perimeter, today: periods.today };
  switch (trend) {
    case 'visits': {
      const report = ground.twelve();
      return renamed(chartOf(usageMonthsBlocks(report, report.readings[0])));
    }
    case 'response':
      return responseChart(ground.twelve());
    case 'tickets':
      return chartOf(ticketMonthBlocks(layHotline(inputs)));
    case 'loans':
      return chartOf(loanMonthBlocks(layEquipment(inputs)));
  }
}

function chartOf(blocks: readonly ReportBlock[]): ReportChart | null {
  return blocks.find((block) => block.kind === 'chart') ?? null;
}

/** The two runs of twelve months by short names: their months stand under the chart. */
function renamed(chart: ReportChart | null): ReportChart | null {
  return chart === null
    ? null
    : {
        ...chart,
        series: chart.series.map((one) => ({
          ...one,
          title: say(one.key === 'before' ? 'dashboard.trend.before' : 'dashboard.trend.current'),
        })),
      };
}

/** The response rate month by month (data.md, figure 3); a month in which nothing was due is a gap. */
function responseChart(report: ReportGround): ReportChart {
  const { period, before, usage } = report;
  const rates = (of: Period): readonly (number | null)[] => {
    const first: MonthIndex = monthIndex(of.from);
    const length = monthIndex(of.to) - first + 1;
    return countResponsesBy(usage.ground, of, length, (_place, month) => month - first).map(responseRate);
  };
  const now = rates(period);
  const first = monthIndex(period.from);
  return {
    kind: 'chart',
    id: 'dashboard-response-chart',
    shape: 'line',
    title: say('dashboard.response.finding', {
      month: { kind: 'month', month: period.to },
      rate: amount(now.at(-1) ?? null, 'ratio', 'notApplicable'),
    }),
    description: say('dashboard.response.description'),
    unit: 'ratio',
    categories: now.map((_, at) =>
      say('month.short', { month: { kind: 'month', month: monthAt(first + at) } }),
    ),
    series: [
      { key: 'current', title: say('dashboard.trend.current'), values: now },
      { key: 'before', title: say('dashboard.trend.before'), values: rates(before) },
    ],
    tableId: 'dashboard-response',
  };
}
