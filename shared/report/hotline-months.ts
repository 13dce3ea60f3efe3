import { monthsBetween } from '#shared/domain/calendar/month.ts';
import { type TicketMonth, ticketMonths } from '#shared/figures/ticket-counts.ts';
import type { HotlineGround } from './hotline-ground.ts';
import type { ReportBlock } from './report-model.ts';
import { amount, numeric, run, say, sayCount, words } from './report-text.ts';

/** Opened, solved and left to solve, month by month; a month that has not begun is a gap. */
export function ticketMonthBlocks({
  ground,
  current,
  earlier,
  report,
}: HotlineGround): readonly ReportBlock[] {
  const months = monthsBetween(report.period.from, report.period.to);
  const now = ticketMonths(ground, current.period, current.last);
  const then = ticketMonths(ground, earlier.period, earlier.last);
  const column = (rows: readonly TicketMonth[], read: (row: TicketMonth) => number) =>
    months.map((_, index) => {
      const row = rows[index];
      return row === undefined ? null : read(row);
    });
  const opened = column(now, (row) => row.opened);
  const solved = column(now, (row) => row.solved);
  const backlog = column(now, (row) => row.backlog);
  const openedBefore = column(then, (row) => row.opened);
  const most = Math.max(0, ...now.map((row) => row.opened));
  const busiest = now.find((row) => row.opened === most)?.month ?? report.period.from;
  const before = say('hotline.column.openedBefore', { period: run(earlier.period) });
  const cell = (value: number | null | undefined) =>
    numeric(value ?? null, 'count', { absence: 'notAvailable' });
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return [
    {
      kind: 'chart',
      id: 'hotline-months-chart',
      shape: 'bar',
      title: sayCount('hotline.months.finding', current.tickets.length, {
        most: amount(most),
        month: { kind: 'month', month: busiest },
      }),
      description: say('hotline.months.description'),
      unit: 'count',
      categories: months.map((month) => say('month.short', { month: { kind: 'month', month } })),
      series: [
        { key: 'opened', title: say('hotline.column.opened'), values: opened },
        { key: 'solved', title: say('hotline.column.solved'), values: solved },
        { key: 'backlog', title: say('hotline.column.backlog'), values: backlog },
      ],
      tableId: 'hotline-months',
    },
    {
      kind: 'table',
      id: 'hotline-months',
      title: say('hotline.months.title'),
      columns: [
        { key: 'month', title: say('column.month'), align: 'start' },
        { key: 'opened', title: say('hotline.column.opened'), align: 'end' },
        { key: 'solved', title: say('hotline.column.solved'), align: 'end' },
        { key: 'backlog', title: say('hotline.column.backlog'), align: 'end' },
        { key: 'before', title: before, align: 'end' },
      ],
      rows: [
        ...months.map((month, index) => ({
          total: false,
          cells: [
            { kind: 'month', month } as const,
            cell(opened[index]),
            cell(solved[index]),
            cell(backlog[index]),
            cell(openedBefore[index]),
          ],
        })),
        {
          total: true,
          cells: [
            words(say('table.total')),
            numeric(sum(opened), 'count'),
            numeric(sum(solved), 'count'),
            numeric(null, 'count', { absence: 'notApplicable' }),
            numeric(sum(openedBefore), 'count'),
          ],
        },
      ],
      notes: [say('hotline.months.note')],
    },
  ];
}
