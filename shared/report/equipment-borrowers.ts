import { monthsBetween } from '#shared/domain/calendar/month.ts';
import { borrowerKinds } from '#shared/domain/loan/loan-row.ts';
import { changeRatio } from '#shared/figures/change.ts';
import { borrowerEpci, loansBy, loansByMonth, medianDays, UNKNOWN } from '#shared/figures/loan-counts.ts';
import type { LaidLoan } from '#shared/figures/loan-ground.ts';
import { type EquipmentGround, equipmentFigure, idsOf } from './equipment-ground.ts';
import { areaName } from './report-input.ts';
import type { ReportBlock, ReportCell, ReportTable, ReportText } from './report-model.ts';
import { amount, changeCell, figureCell, nested, numeric, run, say, sayCount, words } from './report-text.ts';

/** Loans of each month with those of a year earlier, both over the days counted; a month that has not begun is a gap. */
export function loanMonthBlocks({ current, earlier, report }: EquipmentGround): readonly ReportBlock[] {
  const months = monthsBetween(report.period.from, report.period.to);
  const begun = (month: string): boolean => month <= current.last.slice(0, 7);
  const counts = loansByMonth(current.loans, months);
  const now = months.map((month, index) => (begun(month) ? (counts[index] ?? 0) : null));
  const earlierCounts = loansByMonth(earlier.loans, monthsBetween(report.before.from, report.before.to));
  const then = months.map((month, index) => (begun(month) ? (earlierCounts[index] ?? 0) : null));
  const most = Math.max(0, ...counts);
  const month = months[counts.indexOf(most)] ?? report.period.from;
  const before = say('equipment.months.before', { period: run(earlier.period) });
  return [
    {
      kind: 'chart',
      id: 'equipment-months-chart',
      shape: 'bar',
      title: sayCount('equipment.months.finding', current.loans.length, {
        most: amount(most),
        month: { kind: 'month', month },
      }),
      description: say('equipment.months.description'),
      unit: 'count',
      categories: months.map((name) => say('month.short', { month: { kind: 'month', month: name } })),
      series: [
        { key: 'loans', title: say('equipment.column.loans'), values: now },
        { key: 'before', title: before, values: then },
      ],
      tableId: 'equipment-months',
    },
    {
      kind: 'table',
      id: 'equipment-months',
      title: say('equipment.months.title'),
      columns: [
        { key: 'month', title: say('column.month'), align: 'start' },
        { key: 'loans', title: say('equipment.column.loans'), align: 'end' },
        { key: 'before', title: before, align: 'end' },
      ],
      rows: [
        ...months.map((name, index) => ({
          total: false,
          cells: [
            { kind: 'month', month: name } as const,
            numeric(now[index] ?? null, 'count', { absence: 'notAvailable' }),
            numeric(then[index] ?? null, 'count', { absence: 'notAvailable' }),
          ],
        })),
        {
          total: true,
          cells: [
            words(say('table.total')),
            numeric(current.loans.length, 'count'),
            numeric(earlier.loans.length, 'count'),
          ],
        },
      ],
      notes: [],
    },
  ];
}

type Row = {
  readonly key: string;
  readonly name: ReportText;
  readonly loans: readonly LaidLoan[];
  readonly before: number;
};

/** Loans by the EPCI where the borrower was on the day of the hand-over (data.md, figure 9), the largest first. */
export function loanAreaBlocks(laid: EquipmentGround): readonly ReportBlock[] {
  const { current, earlier, report } = laid;
  const now = loansBy(current.loans, (loan) => [borrowerEpci(loan)]);
  const then = loansBy(earlier.loans, (loan) => [borrowerEpci(loan)]);
  const rows = [...new Set([...now.keys(), ...then.keys()])]
    .map(
      (key): Row => ({
        key,
        name: key === UNKNOWN ? say('equipment.unknownArea') : areaName(report, 'epci', key),
        loans: now.get(key) ?? [],
        before: then.get(key)?.length ?? 0,
      }),
    )
    .sort(
      (a, b) =>
        Number(a.key === UNKNOWN) - Number(b.key === UNKNOWN) ||
        b.loans.length - a.loans.length ||
        (a.key < b.key ? -1 : 1),
    );
  if (rows.length === 0) return [];
  const [first] = rows;
  const all = current.loans.length;
  const table = loanTable(laid, 'equipment-areas', say('equipment.area.title'), say('area.epci'), rows, [
    say('equipment.area.note'),
  ]);
  return [
    {
      kind: 'chart',
      id: 'equipment-areas-chart',
      shape: 'horizontalBar',
      title:
        first === undefined || first.key === UNKNOWN || first.loans.length === 0
          ? say('equipment.area.plainFinding')
          : say('equipment.area.finding', {
              name: nested(first.name),
              shown: amount(first.loans.length),
              share: amount(first.loans.length / all, 'ratio'),
            }),
      description: say('equipment.area.description'),
      unit: 'count',
      categories: rows.map(({ name }) => name),
      series: [
        { key: 'loans', title: say('equipment.column.loans'), values: rows.map(({ loans }) => loans.length) },
      ],
      tableId: table.id,
    },
    table,
  ];
}

/** Loans by kind of borrower. */
export function borrowerKindBlocks(laid: EquipmentGround): readonly ReportBlock[] {
  const { current, earlier } = laid;
  const now = loansBy(current.loans, ({ borrower }) => [borrower]);
  const then = loansBy(earlier.loans, ({ borrower }) => [borrower]);
  const rows = borrowerKinds.map(
    (kind): Row => ({
      key: kind,
      name: say(`equipment.borrowerKinds.${kind}`),
      loans: now.get(kind) ?? [],
      before: then.get(kind)?.length ?? 0,
    }),
  );
  if (current.loans.length + earlier.loans.length === 0) return [];
  const first = [...rows].sort((a, b) => b.loans.length - a.loans.length)[0];
  const table = loanTable(
    laid,
    'equipment-borrowers',
    say('equipment.kinds.title'),
    say('equipment.column.borrower'),
    rows,
    [],
  );
  return [
    {
      kind: 'chart',
      id: 'equipment-borrowers-chart',
      shape: 'horizontalBar',
      title:
        first === undefined || first.loans.length === 0
          ? say('equipment.kinds.title')
          : say('equipment.kinds.finding', {
              name: nested(first.name),
              share: amount(first.loans.length / current.loans.length, 'ratio'),
            }),
      description: say('equipment.kinds.description'),
      unit: 'count',
      categories: rows.map(({ name }) => name),
      series: [
        { key: 'loans', title: say('equipment.column.loans'), values: rows.map(({ loans }) => loans.length) },
      ],
      tableId: table.id,
    },
    table,
  ];
}

function loanTable(
  { current, earlier }: EquipmentGround,
  id: string,
  title: ReportText,
  first: ReportText,
  rows: readonly Row[],
  notes: readonly ReportText[],
): ReportTable {
  const all = current.loans.length;
  const cells = (name: ReportText, loans: readonly LaidLoan[], before: number): readonly ReportCell[] => {
    const { median, closed } = medianDays(loans);
    return [
      words(name),
      figureCell(equipmentFigure(loans.length, 'count', 'loan', current.period, idsOf(loans))),
      numeric(all === 0 ? null : loans.length / all, 'ratio', { absence: 'notApplicable' }),
      numeric(before, 'count'),
      changeCell(changeRatio(loans.length, before)),
      numeric(median, 'days', {
        ...(loans.length === 0 ? { absence: 'notApplicable' } : {}),
        reported: closed,
        expected: loans.length,
      }),
    ];
  };
  return {
    kind: 'table',
    id,
    title,
    columns: [
      { key: 'name', title: first, align: 'start' },
      { key: 'loans', title: say('equipment.column.loans'), align: 'end' },
      { key: 'share', title: say('equipment.column.share'), align: 'end' },
      {
        key: 'before',
        title: say('equipment.column.loansBefore', { period: run(earlier.period) }),
        align: 'end',
      },
      { key: 'change', title: say('equipment.column.change'), align: 'end' },
      { key: 'median', title: say('equipment.column.median'), align: 'end' },
    ],
    rows: [
      ...rows.map(({ name, loans, before }) => ({ total: false, cells: cells(name, loans, before) })),
      { total: true, cells: cells(say('table.total'), current.loans, earlier.loans.length) },
    ],
    notes,
  };
}
