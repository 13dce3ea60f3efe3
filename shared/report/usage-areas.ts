import { changeRatio } from '#shared/figures/change.ts';
import { countResponses, responseRate } from '#shared/figures/response-rate.ts';
import type { KeyedTotal } from '#shared/figures/totals.ts';
import { BODY_ROWS } from './network-areas.ts';
import { type AreaKind, NO_AREA, type ReportGround } from './report-input.ts';
import type { ReportBlock, ReportTable, ReportText } from './report-model.ts';
import { amount, changeCell, nested, numeric, run, say, words } from './report-text.ts';
import { type AreaRow, addUpAreas, notCompared, readAreas } from './usage-area-rows.ts';
import type { MeasureReading } from './usage-measures.ts';

/** Visits by area: n of N, share, N−1, both changes, response rate; a chart of the largest. */
export function usageAreaBlocks(
  ground: ReportGround,
  kind: AreaKind,
  visits: MeasureReading,
): readonly ReportBlock[] {
  const rows = readAreas(ground, kind);
  if (rows.length === 0 || (rows.length < 2 && ground.perimeter.kind === kind)) return [];
  const long = rows.length > BODY_ROWS;
  const body = long ? rows.slice(0, BODY_ROWS - 2) : rows;
  const rest = long ? [addUpAreas(rows.slice(BODY_ROWS - 2))] : [];
  const id = `usage-by-${kind}`;
  const first = body[0];
  return [
    makeTable(ground, kind, id, [...body, ...rest], visits),
    {
      kind: 'chart',
      id: `${id}-chart`,
      shape: 'horizontalBar',
      title:
        first === undefined || first.key === NO_AREA || first.current.value === null || !visits.figure.value
          ? say('usage.area.plainFinding', { area: nested(say(`area.${kind}`)) })
          : say('usage.area.finding', {
              name: nested(first.name),
              shown: amount(first.current.value),
              share: amount(first.current.value / visits.figure.value, 'ratio'),
            }),
      description: say('usage.area.description', { area: nested(say(`area.${kind}`)) }),
      unit: 'count',
      categories: body.map(({ name }) => name),
      series: [
        {
          key: 'current',
          title: say('column.run', { period: run(ground.period) }),
          values: body.map(({ current }) => current.value),
        },
        {
          key: 'before',
          title: say('column.run', { period: run(ground.before) }),
          values: body.map(({ before }) => before.value),
        },
      ],
      tableId: id,
    },
    ...(long ? [{ ...makeTable(ground, kind, `${id}-all`, rows, visits), annex: true }] : []),
  ];
}

function makeTable(
  ground: ReportGround,
  kind: AreaKind,
  id: string,
  rows: readonly AreaRow[],
  visits: MeasureReading,
): ReportTable {
  const whole = visits.figure.value;
  const cells = (row: Omit<AreaRow, 'key'>, share: number | null) => [
    words(row.name),
    numeric(row.current.value, 'count', { reported: row.current.reported, expected: row.current.expected }),
    numeric(share, 'ratio', row.current.value === null ? {} : { absence: 'notAvailable' }),
    numeric(row.before.value, 'count', { reported: row.before.reported, expected: row.before.expected }),
    changeCell(ground.underWay ? null : changeRatio(row.current.value, row.before.value)),
    changeCell(row.constant.change),
    numeric(row.constant.placeMonths, 'placeMonths'),
    numeric(row.expected === 0 ? null : responseRate(row), 'ratio', { absence: 'notApplicable' }),
  ];
  const { figure, before, constant } = visits;
  const response = countResponses(ground.usage.ground, ground.period);
  const column = (key: string, title: ReportText) => ({ key, title, align: 'end' }) as const;
  return {
    kind: 'table',
    id,
    title: say(`usage.area.${kind}`),
    columns: [
      { key: 'area', title: say(`area.${kind}`), align: 'start' },
      column('visits', say('measure.visits')),
      column('share', say('column.share')),
      column('before', say('usage.months.before')),
      column('change', say('usage.totals.change')),
      column('constantChange', say('usage.totals.constantChange')),
      column('compared', say('usage.totals.compared')),
      column('response', say('measure.response')),
    ],
    rows: [
      ...rows.map((row) => ({
        total: false,
        cells: cells(row, row.current.value === null || !whole ? null : row.current.value / whole),
      })),
      {
        total: true,
        cells: cells(
          {
            name: say(kind === 'network' ? 'table.totalOnce' : 'table.total'),
            current: keyed(figure),
            before: keyed(before),
            constant: constant ?? notCompared,
            expected: response.expected,
            answered: response.answered,
          },
          whole === null || whole === 0 ? null : 1,
        ),
      },
    ],
    notes: kind === 'network' ? [say('network.area.network.note')] : [say('usage.area.note')],
  };
}

function keyed(figure: MeasureReading['figure']): KeyedTotal {
  return { value: figure.value, reported: figure.reported ?? 0, expected: figure.expected ?? 0 };
}
