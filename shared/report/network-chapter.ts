import type { StockAndFlows } from '#shared/figures/stock-and-flows.ts';
import { areaBlocks } from './network-areas.ts';
import { eventsTable } from './network-events.ts';
import { animatorExpectedTable, hubBlocks } from './network-hubs.ts';
import { itinerantBlocks } from './network-itinerant.ts';
import { countNetwork, type NetworkCount, networkKeyFigures } from './network-key-figures.ts';
import { openMonthsBlocks } from './network-months.ts';
import { freshnessBlocks, rhythmTable } from './network-state.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportSection, ReportTable } from './report-model.ts';
import { amount, numeric, type ReportCode, run, say, words } from './report-text.ts';

/** Chapter *network*: which places were open, which opened and closed, where they are and how fresh their records. */
export function networkChapter(ground: ReportGround): ReportSection {
  const network = countNetwork(ground);
  const blocks: readonly ReportBlock[] = [
    ...networkKeyFigures(ground, network),
    equation(ground, network.current),
    stockTable(ground, network),
    ...openMonthsBlocks(ground, network.current, network.earlier),
    { kind: 'heading', id: 'network-territory-heading', text: say('network.heading.territory') },
    ...areaBlocks(ground, 'departement'),
    ...areaBlocks(ground, 'epci'),
    { kind: 'heading', id: 'network-networks-heading', text: say('network.heading.networks') },
    ...areaBlocks(ground, 'network'),
    ...hubBlocks(ground),
    ...itinerantBlocks(ground),
    { kind: 'heading', id: 'network-state-heading', text: say('network.heading.state') },
    animatorExpectedTable(ground),
    rhythmTable(ground),
    ...freshnessBlocks(ground),
    { kind: 'heading', id: 'network-events-heading', text: say('network.heading.events') },
    eventsTable(ground, network.events),
  ];
  return { chapter: 'network', title: say('network.title'), blocks };
}

function equation(ground: ReportGround, stock: StockAndFlows): ReportBlock {
  const { start, openings, resumptions, closures, suspensions, freezes, arrivals, departures, end } = stock;
  const moved = arrivals + departures > 0;
  return {
    kind: 'paragraph',
    text: say(moved ? 'network.equationMoved' : 'network.equation', {
      period: run(ground.period),
      start: amount(start),
      openings: amount(openings),
      resumptions: amount(resumptions),
      closures: amount(closures),
      suspensions: amount(suspensions),
      freezes: amount(freezes),
      arrivals: amount(arrivals),
      departures: amount(departures),
      end: amount(end),
    }),
  };
}

/** The rows of the equation, in order, each with its sign. */
const stockRows = [
  ['start', 1],
  ['openings', 1],
  ['resumptions', 1],
  ['arrivals', 1],
  ['closures', -1],
  ['suspensions', -1],
  ['freezes', -1],
  ['departures', -1],
  ['end', 1],
] as const;

function stockTable(ground: ReportGround, network: NetworkCount): ReportTable {
  const { current, earlier } = network;
  const moved = [current, earlier].some((stock) => stock.arrivals + stock.departures > 0);
  const rows = stockRows.filter(([row]) => moved || (row !== 'arrivals' && row !== 'departures'));
  const title = (row: (typeof stockRows)[number][0]): ReportCode => `network.stock.row.${row}`;
  return {
    kind: 'table',
    id: 'network-stock',
    title: say('network.stock.title'),
    columns: [
      { key: 'flow', title: say('network.stock.column'), align: 'start' },
      { key: 'before', title: say('column.run', { period: run(ground.before) }), align: 'end' },
      { key: 'current', title: say('column.run', { period: run(ground.period) }), align: 'end' },
    ],
    rows: rows.map(([row, sign]) => ({
      total: row === 'start' || row === 'end',
      cells: [
        words(say(title(row))),
        numeric(sign * earlier[row] + 0, 'places'),
        numeric(sign * current[row] + 0, 'places'),
      ],
    })),
    notes: [
      say('network.stock.note'),
      ...(current.closedWhileStopped + earlier.closedWhileStopped === 0
        ? []
        : [
            say('network.stock.stopped', {
              current: amount(current.closedWhileStopped),
              before: amount(earlier.closedWhileStopped),
            }),
          ]),
    ],
  };
}
