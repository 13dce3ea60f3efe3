import { priorities, ticketCategories } from '#shared/domain/ticket/ticket.ts';
import { NO_KEY, type TimedTicket, ticketsBy } from '#shared/figures/ticket-ground.ts';
import { idsOf, ticketTimes } from '#shared/figures/ticket-times.ts';
import { type HotlineGround, type HotlineInputs, hotlineFigure } from './hotline-ground.ts';
import { type AreaKind, areaName, NO_AREA } from './report-input.ts';
import type { ReportBlock, ReportChart, ReportTable, ReportText } from './report-model.ts';
import { asWritten, figureCell, numeric, say, words } from './report-text.ts';

/** Some tickets that are told together. */
export type TicketGroup = {
  readonly key: string;
  readonly name: ReportText;
  readonly tickets: readonly TimedTicket[];
};

/** The delays by answering level: what the seed asks of them (Médias-Cité), and by priority. */
export function levelBlocks(laid: HotlineGround): readonly ReportBlock[] {
  const { levels } = laid.report.facts.hotline;
  const groups = byCount(
    groupsOf(
      laid,
      ({ clock }) => clock.levelId,
      (key) => {
        const level = levels.get(key);
        return level === undefined ? say('hotline.unknownLevel') : asWritten(level.name);
      },
    ),
  );
  return [
    ...(laid.levelId === null ? timesBlocks(laid, 'levels', groups) : []),
    ...timesBlocks(laid, 'priorities', priorityGroups(laid)),
  ];
}

/** The delays by category. */
export function categoryBlocks(laid: HotlineGround): readonly ReportBlock[] {
  return timesBlocks(
    laid,
    'categories',
    byCount(
      groupsOf(
        laid,
        ({ ticket }) => ticket.category ?? NO_KEY,
        (key) => ticketCategoryName(laid.report, key),
      ),
    ),
  );
}

/** The delays by département and by EPCI; not by what the perimeter is already. */
export function ticketAreaBlocks(laid: HotlineGround): readonly ReportBlock[] {
  const { perimeter } = laid.report;
  const kinds: readonly AreaKind[] =
    perimeter.kind === 'epci' ? [] : perimeter.kind === 'departement' ? ['epci'] : ['departement', 'epci'];
  return kinds.flatMap((kind) => {
    const groups = byCount(
      groupsOf(
        laid,
        ({ commune }) => (kind === 'epci' ? commune?.epciCode : commune?.departementCode) ?? NO_AREA,
        (key) => (key === NO_AREA ? say('hotline.unknownArea') : areaName(laid.report, kind, key)),
      ),
    );
    return timesBlocks(laid, kind === 'epci' ? 'epcis' : 'departements', groups);
  });
}

/** The name of a category: a code of the program, one that the officer added, or none. */
export function ticketCategoryName({ facts }: Pick<HotlineInputs, 'facts'>, category: string): ReportText {
  if (category === NO_KEY) return say('hotline.noCategory');
  const known = ticketCategories.find((code) => code === category);
  if (known !== undefined) return say(`hotline.categoryNames.${known}`);
  const own = facts.hotline.settings.ownCategories.find(({ id }) => id === category);
  return own === undefined ? say('hotline.unknownCategory') : asWritten(own.name);
}

function groupsOf(
  { current }: HotlineGround,
  keyOf: (timed: TimedTicket) => string,
  nameOf: (key: string) => ReportText,
): readonly TicketGroup[] {
  return [...ticketsBy(current.tickets, keyOf)].map(([key, tickets]) => ({
    key,
    name: nameOf(key),
    tickets,
  }));
}

function priorityGroups(laid: HotlineGround): readonly TicketGroup[] {
  const found = ticketsBy(laid.current.tickets, ({ ticket }) => ticket.priority);
  return priorities.map((priority) => ({
    key: priority,
    name: say(`hotline.priorityNames.${priority}`),
    tickets: found.get(priority) ?? [],
  }));
}

/** The largest first; what is not known last. */
function byCount(groups: readonly TicketGroup[]): readonly TicketGroup[] {
  return [...groups].sort(
    (a, b) =>
      Number(a.key === NO_KEY) - Number(b.key === NO_KEY) ||
      b.tickets.length - a.tickets.length ||
      (a.key < b.key ? -1 : 1),
  );
}

type Cut = 'levels' | 'priorities' | 'categories' | 'departements' | 'epcis';

/** The chart of one reading beside the table of all of them; nothing where no ticket was opened. */
function timesBlocks(laid: HotlineGround, cut: Cut, groups: readonly TicketGroup[]): readonly ReportBlock[] {
  if (laid.current.tickets.length === 0) return [];
  return [chartOf(cut, groups), tableOf(laid, cut, groups)];
}

function chartOf(cut: Cut, groups: readonly TicketGroup[]): ReportChart {
  const shared = {
    kind: 'chart',
    id: `hotline-${cut}-chart`,
    title: say(`hotline.${cut}.finding`),
    description: say(`hotline.${cut}.description`),
    categories: groups.map(({ name }) => name),
    tableId: `hotline-${cut}`,
    shape: 'horizontalBar',
  } as const;
  const times = groups.map(({ tickets }) => ticketTimes(tickets));
  if (cut === 'priorities')
    return {
      ...shared,
      unit: 'ratio',
      series: [
        {
          key: 'first',
          title: say('hotline.column.firstWithin'),
          values: times.map(({ firstResponse: { within, judged } }) => ratio(within.length, judged)),
        },
        {
          key: 'resolution',
          title: say('hotline.column.resolutionWithin'),
          values: times.map(({ resolution: { within, judged } }) => ratio(within.length, judged)),
        },
      ],
    };
  return {
    ...shared,
    unit: 'workingTime',
    series: [
      {
        key: 'first',
        title: say('hotline.column.firstMedian'),
        values: times.map(({ firstResponse }) => firstResponse.median),
      },
      {
        key: 'resolution',
        title: say('hotline.column.resolutionMedian'),
        values: times.map(({ resolution }) => resolution.median),
      },
    ],
  };
}

function tableOf({ current }: HotlineGround, cut: Cut, groups: readonly TicketGroup[]): ReportTable {
  const column = (key: string, title: ReportText) => ({ key, title, align: 'end' }) as const;
  const row = (name: ReportText, tickets: readonly TimedTicket[], total: boolean) => {
    const { firstResponse, resolution } = ticketTimes(tickets);
    const time = (value: number | null) => numeric(value, 'workingTime', { absence: 'notApplicable' });
    const within = ({ within: met, judged }: typeof resolution) =>
      numeric(ratio(met.length, judged), 'ratio', { absence: 'notApplicable' });
    return {
      total,
      cells: [
        words(name),
        figureCell(hotlineFigure(tickets.length, 'count', current.period, idsOf(tickets))),
        figureCell(hotlineFigure(resolution.pending.length, 'count', current.period, resolution.pending)),
        time(firstResponse.median),
        time(firstResponse.ninth),
        within(firstResponse),
        time(resolution.median),
        time(resolution.ninth),
        within(resolution),
      ],
    };
  };
  return {
    kind: 'table',
    id: `hotline-${cut}`,
    title: say(`hotline.${cut}.title`),
    columns: [
      { key: 'name', title: say(`hotline.${cut}.column`), align: 'start' },
      column('opened', say('hotline.column.opened')),
      column('pending', say('hotline.column.pending')),
      column('firstMedian', say('hotline.column.firstMedian')),
      column('firstNinth', say('hotline.column.firstNinth')),
      column('firstWithin', say('hotline.column.firstWithin')),
      column('resolutionMedian', say('hotline.column.resolutionMedian')),
      column('resolutionNinth', say('hotline.column.resolutionNinth')),
      column('resolutionWithin', say('hotline.column.resolutionWithin')),
    ],
    rows: [
      ...groups.map(({ name, tickets }) => row(name, tickets, false)),
      row(say('table.total'), current.tickets, true),
    ],
    notes: [say(`hotline.${cut}.note`)],
  };
}

function ratio(some: number, all: number): number | null {
  return all === 0 ? null : some / all;
}
