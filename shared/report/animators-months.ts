import { firstDay, lastDay, monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Fte } from '#shared/figures/fte.ts';
import { type AnimatorsGround, fteOver } from './animators-ground.ts';
import { fteCell } from './fte-cell.ts';
import type { ReportBlock, ReportCell } from './report-model.ts';
import { amount, numeric, run, say } from './report-text.ts';

/** Full-time equivalents of each month, assigned and present, with those present a year earlier (data.md, figure 10). */
export function fteMonthBlocks(ground: AnimatorsGround): readonly ReportBlock[] {
  const { report, current, earlier } = ground;
  const now = months(ground, report.period);
  const then = months(ground, report.before);
  const first = monthIndex(report.period.from);
  const names = now.map((_, index) => monthAt(first + index));
  const before = run(report.before);
  const cell = (fte: Fte | null | undefined, part: keyof Fte): ReportCell =>
    fte == null ? numeric(null, 'fte', { absence: 'notAvailable' }) : fteCell(fte[part]);
  const values = { assigned: amount(current.fte.assigned.value, 'fte') };
  return [
    {
      kind: 'chart',
      id: 'animators-fte-months-chart',
      shape: 'line',
      title: say('animators.months.finding', {
        ...values,
        present: amount(current.fte.present.value, 'fte'),
      }),
      description: say('animators.months.description', {
        first: amount(now[0]?.present.value ?? null, 'fte'),
        last: amount(now.findLast((fte) => fte !== null)?.present.value ?? null, 'fte'),
        before: amount(earlier.fte.present.value, 'fte'),
      }),
      unit: 'fte',
      categories: names.map((month) => say('month.short', { month: { kind: 'month', month } })),
      series: [
        {
          key: 'assigned',
          title: say('animators.column.assigned'),
          values: now.map((fte) => fte?.assigned.value ?? null),
        },
        {
          key: 'present',
          title: say('animators.column.present'),
          values: now.map((fte) => fte?.present.value ?? null),
        },
        {
          key: 'before',
          title: say('animators.months.presentBefore', { period: before }),
          values: then.map((fte) => fte?.present.value ?? null),
        },
      ],
      tableId: 'animators-fte-months',
    },
    {
      kind: 'table',
      id: 'animators-fte-months',
      title: say('animators.months.title'),
      columns: [
        { key: 'month', title: say('column.month'), align: 'start' },
        { key: 'assigned', title: say('animators.column.assigned'), align: 'end' },
        { key: 'present', title: say('animators.column.present'), align: 'end' },
        { key: 'volunteers', title: say('animators.column.volunteers'), align: 'end' },
        { key: 'before', title: say('animators.months.presentBefore', { period: before }), align: 'end' },
      ],
      rows: names.map((month, index) => ({
        total: false,
        cells: [
          { kind: 'month', month } as const,
          cell(now[index], 'assigned'),
          cell(now[index], 'present'),
          cell(now[index], 'volunteersAssigned'),
          cell(then[index], 'present'),
        ],
      })),
      notes: [say('animators.months.note'), say('animators.toldNote')],
    },
  ];
}

/** The mean of each month; null for one that has not begun. */
function months({ report }: AnimatorsGround, period: Period): readonly (Fte | null)[] {
  const values: (Fte | null)[] = [];
  for (let at = monthIndex(period.from); at <= monthIndex(period.to); at += 1) {
    const first = firstDay(monthAt(at));
    const last = lastDay(monthAt(at));
    const end = last < report.today ? last : report.today;
    values.push(first > report.today ? null : fteOver(report, first, end));
  }
  return values;
}
