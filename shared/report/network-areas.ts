import { lastDay } from '#shared/domain/calendar/month.ts';
import { emptyStock, type StockAndFlows, stockAndFlowsBy } from '#shared/figures/stock-and-flows.ts';
import { type AreaKind, areaName, areasInside, NO_AREA, type ReportGround } from './report-input.ts';
import type { ReportBlock, ReportChart, ReportTable, ReportText } from './report-model.ts';
import { amount, date, nested, numeric, say, words } from './report-text.ts';

/** Rows of a table that stays in the body; the rest is added up in one row, and the whole list goes to an annex. */
export const BODY_ROWS = 12;

type Row = { readonly key: string; readonly name: ReportText; readonly stock: StockAndFlows };

/** Stock and flows by area, with a chart of the open places; nothing where there is only one area to show. */
export function areaBlocks(ground: ReportGround, kind: AreaKind): readonly ReportBlock[] {
  const { places, stays } = ground.usage.ground;
  const { byKey } = stockAndFlowsBy(places, stays, ground.period, areasInside(ground, kind));
  const rows = [...byKey]
    .map(([key, stock]) => ({ key, name: areaName(ground, kind, key), stock }))
    .sort(
      (a, b) =>
        Number(a.key === NO_AREA) - Number(b.key === NO_AREA) ||
        b.stock.end - a.stock.end ||
        (a.key < b.key ? -1 : 1),
    );
  if (rows.length < 2 && ground.perimeter.kind === kind) return [];
  if (rows.length === 0) return [];
  const whole = stockAndFlowsBy(places, stays, ground.period, (place, commune) =>
    areasInside(ground, kind)(place, commune).length === 0 ? [] : ['whole'],
  ).byKey.get('whole');
  const total = whole ?? emptyStock();
  const long = rows.length > BODY_ROWS;
  const body = long ? rows.slice(0, BODY_ROWS - 2) : rows;
  const rest = long
    ? [{ key: 'rest', name: say('table.others'), stock: addUp(rows.slice(BODY_ROWS - 2)) }]
    : [];
  const table = makeTable(ground, kind, `network-by-${kind}`, [...body, ...rest], total);
  return [
    table,
    makeChart(ground, kind, body, total, table.id),
    ...(long ? [{ ...makeTable(ground, kind, `network-by-${kind}-all`, rows, total), annex: true }] : []),
  ];
}

function makeTable(
  ground: ReportGround,
  kind: AreaKind,
  id: string,
  rows: readonly Row[],
  total: StockAndFlows,
): ReportTable {
  const moved = [total, ...rows.map(({ stock }) => stock)].some(
    (stock) => stock.arrivals + stock.departures > 0,
  );
  const cells = (name: ReportText, stock: StockAndFlows) => [
    words(name),
    numeric(stock.start, 'places'),
    numeric(stock.openings, 'places'),
    numeric(stock.resumptions, 'places'),
    numeric(stock.closures, 'places'),
    numeric(stock.suspensions + stock.freezes, 'places'),
    ...(moved ? [numeric(stock.arrivals - stock.departures, 'places', { signed: true })] : []),
    numeric(stock.end, 'places'),
  ];
  const column = (key: 'start' | 'openings' | 'resumptions' | 'closures' | 'stops' | 'moves' | 'end') =>
    ({ key, title: say(`network.area.column.${key}`), align: 'end' }) as const;
  return {
    kind: 'table',
    id,
    title: say(`network.area.${kind}.title`, { day: date(lastDay(ground.period.to)) }),
    columns: [
      { key: 'area', title: say(`area.${kind}`), align: 'start' },
      column('start'),
      column('openings'),
      column('resumptions'),
      column('closures'),
      column('stops'),
      ...(moved ? [column('moves')] : []),
      column('end'),
    ],
    rows: [
      ...rows.map(({ name, stock }) => ({ total: false, cells: cells(name, stock) })),
      { total: true, cells: cells(say(kind === 'network' ? 'table.totalOnce' : 'table.total'), total) },
    ],
    notes: kind === 'network' ? [say('network.area.network.note')] : [],
  };
}

function makeChart(
  ground: ReportGround,
  kind: AreaKind,
  rows: readonly Row[],
  total: StockAndFlows,
  tableId: string,
): ReportChart {
  const first = rows.find(({ key }) => key !== NO_AREA);
  const day = date(lastDay(ground.period.to));
  return {
    kind: 'chart',
    id: `${tableId}-chart`,
    shape: 'horizontalBar',
    title:
      first === undefined || total.end === 0
        ? say('network.area.plainFinding', { area: nested(say(`area.${kind}`)), day })
        : say('network.area.finding', {
            name: nested(first.name),
            shown: amount(first.stock.end),
            share: amount(first.stock.end / total.end, 'ratio'),
            day,
          }),
    description: say('network.area.description', { area: nested(say(`area.${kind}`)), day }),
    unit: 'places',
    categories: rows.map(({ name }) => name),
    series: [
      { key: 'end', title: say('network.area.column.end'), values: rows.map(({ stock }) => stock.end) },
    ],
    tableId,
  };
}

function addUp(stocks: readonly Row[]): StockAndFlows {
  const sum = (pick: keyof StockAndFlows): number =>
    stocks.reduce((total, { stock }) => total + stock[pick], 0);
  return {
    start: sum('start'),
    openings: sum('openings'),
    resumptions: sum('resumptions'),
    arrivals: sum('arrivals'),
    closures: sum('closures'),
    suspensions: sum('suspensions'),
    freezes: sum('freezes'),
    departures: sum('departures'),
    end: sum('end'),
    closedWhileStopped: sum('closedWhileStopped'),
    suspendedAtEnd: sum('suspendedAtEnd'),
    frozenAtEnd: sum('frozenAtEnd'),
  };
}
