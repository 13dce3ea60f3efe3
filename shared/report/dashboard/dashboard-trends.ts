import type { Day } from '#shared/domain/calendar/day.ts';
import {
  firstDay,
  type Month,
  type MonthIndex,
  monthAt,
  monthIndex,
  monthsBetween,
} from '#shared/domain/calendar/month.ts';
import { type Period, yearBefore } from '#shared/domain/calendar/period.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { DashboardTrend } from '#shared/domain/dashboard/dashboard-blocks.ts';
import { countResponsesBy, responseRate } from '#shared/figures/response-rate.ts';
import { loanMonthBlocks } from '#shared/report/equipment-borrowers.ts';
import { layEquipment } from '#shared/report/equipment-ground.ts';
import type { ReportGround } from '#shared/report/report-input.ts';
import type { ReportBlock, ReportChart } from '#shared/report/report-model.ts';
import { amount, type ReportCode, say, sayCount } from '#shared/report/report-text.ts';
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
      return withShortRuns(chartOf(usageMonthsBlocks(report, report.readings[0])));
    }
    case 'response':
      return responseChart(ground.twelve());
    case 'tickets':
      return ticketChart(ground);
    case 'loans':
      return withShortBefore(chartOf(loanMonthBlocks(layEquipment(inputs))));
  }
}

function chartOf(blocks: readonly ReportBlock[]): ReportChart | null {
  return blocks.find((block) => block.kind === 'chart') ?? null;
}

/** The two runs of twelve months by short names: their months stand under the chart. */
function withShortRuns(chart: ReportChart | null): ReportChart | null {
  return withTitles(chart, (key) =>
    key === 'before' ? 'dashboard.trend.before' : 'dashboard.trend.current',
  );
}

function withShortBefore(chart: ReportChart | null): ReportChart | null {
  return withTitles(chart, (key) => (key === 'before' ? 'dashboard.trend.before' : null));
}

function withTitles(
  chart: ReportChart | null,
  titleOf: (key: string) => ReportCode | null,
): ReportChart | null {
  if (chart === null) return null;
  const series = chart.series.map((one) => {
    const title = titleOf(one.key);
    return title === null ? one : { ...one, title: say(title) };
  });
  return { ...chart, series };
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

/** Tickets opened each month up to today, and a year earlier up to the same day (data.md, figure 8). */
function ticketChart({ periods, tickets, facts }: DashboardGround): ReportChart {
  const { today, yearAgo, twelveToDate } = periods;
  const ground = tickets();
  const counted = (of: Period, last: Day): readonly number[] => {
    const months = monthsBetween(of.from, of.to);
    const starts = months.map((month) => ground.startOf(firstDay(month)));
    const end = Math.min(ground.startOf(addDays(last, 1)), facts.hotline.now + 1);
    const counts = months.map(() => 0);
    for (const { opened } of ground.tickets) {
      if (opened < (starts[0] ?? end) || opened >= end) continue;
      const at = starts.findLastIndex((start) => start <= opened);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts;
  };
  const now = counted(twelveToDate, today);
  const months: readonly Month[] = monthsBetween(twelveToDate.from, twelveToDate.to);
  const most = Math.max(0, ...now);
  return {
    kind: 'chart',
    id: 'dashboard-tickets-chart',
    shape: 'bar',
    title: sayCount(
      'hotline.months.finding',
      now.reduce((sum, count) => sum + count, 0),
      {
        most: amount(most),
        month: { kind: 'month', month: months[now.indexOf(most)] ?? twelveToDate.to },
      },
    ),
    description: say('dashboard.tickets.description'),
    unit: 'count',
    categories: months.map((month) => say('month.short', { month: { kind: 'month', month } })),
    series: [
      { key: 'current', title: say('hotline.column.opened'), values: now },
      {
        key: 'before',
        title: say('dashboard.trend.before'),
        values: counted(yearBefore(twelveToDate), yearAgo),
      },
    ],
    tableId: 'dashboard-tickets',
  };
}
