import { ticketChannels, ticketTypes } from '#shared/domain/ticket/ticket.ts';
import { articlesUsed, callerKindOf, callerKinds, satisfactionOf } from '#shared/figures/ticket-counts.ts';
import { type TimedTicket, ticketsBy } from '#shared/figures/ticket-ground.ts';
import { idsOf } from '#shared/figures/ticket-times.ts';
import { workstationsOf } from '#shared/figures/ticket-year.ts';
import { type HotlineGround, hotlineFigure } from './hotline-ground.ts';
import type { ReportBlock, ReportTable, ReportText } from './report-model.ts';
import { asWritten, figureCell, named, numeric, run, say, sayCount, words } from './report-text.ts';

/** Places and sheets listed: those that come first. */
const LISTED = 15;

/** What is asked, how, and by whom. */
export function askedBlocks(laid: HotlineGround): readonly ReportBlock[] {
  if (laid.current.tickets.length + laid.earlier.tickets.length === 0) return [];
  const none = say('hotline.notSaid');
  return [
    countTable(laid, 'types', ({ ticket }) => ticket.type ?? '', [
      ...ticketTypes.map((type) => [type, say(`hotline.types.${type}`)] as const),
      ['', none],
    ]),
    countTable(laid, 'channels', ({ ticket }) => ticket.channel ?? '', [
      ...ticketChannels.map((channel) => [channel, say(`hotline.channels.${channel}`)] as const),
      ['', none],
    ]),
    countTable(
      laid,
      'callers',
      ({ ticket }) => callerKindOf(ticket),
      callerKinds.map((kind) => [kind, say(`hotline.callerKinds.${kind}`)] as const),
    ),
    satisfactionTable(laid),
  ];
}

function countTable(
  { current, earlier }: HotlineGround,
  id: 'types' | 'channels' | 'callers',
  keyOf: (timed: TimedTicket) => string,
  rows: readonly (readonly [key: string, name: ReportText])[],
): ReportTable {
  const now = ticketsBy(current.tickets, keyOf);
  const then = ticketsBy(earlier.tickets, keyOf);
  const all = current.tickets.length;
  return {
    kind: 'table',
    id: `hotline-${id}`,
    title: say(`hotline.${id}Table.title`),
    columns: [
      { key: 'name', title: say(`hotline.${id}Table.column`), align: 'start' },
      { key: 'opened', title: say('hotline.column.opened'), align: 'end' },
      { key: 'share', title: say('column.share'), align: 'end' },
      {
        key: 'before',
        title: say('hotline.column.openedBefore', { period: run(earlier.period) }),
        align: 'end',
      },
    ],
    rows: rows
      .filter(([key]) => now.has(key) || then.has(key))
      .map(([key, name]) => {
        const tickets = now.get(key) ?? [];
        return {
          total: false,
          cells: [
            words(name),
            figureCell(hotlineFigure(tickets.length, 'count', current.period, idsOf(tickets))),
            numeric(all === 0 ? null : tickets.length / all, 'ratio', { absence: 'notApplicable' }),
            numeric(then.get(key)?.length ?? 0, 'count'),
          ],
        };
      }),
    notes: [],
  };
}

function satisfactionTable({ current }: HotlineGround): ReportTable {
  const { marks, answered, solved } = satisfactionOf(current.tickets);
  const names = (['4', '3', '2', '1'] as const).map((mark) => [mark, marks[Number(mark) - 1] ?? []] as const);
  return {
    kind: 'table',
    id: 'hotline-satisfaction',
    title: say('hotline.satisfaction.title'),
    columns: [
      { key: 'mark', title: say('hotline.satisfaction.column'), align: 'start' },
      { key: 'tickets', title: say('hotline.column.answers'), align: 'end' },
      { key: 'share', title: say('column.share'), align: 'end' },
    ],
    rows: names.map(([mark, ids]) => ({
      total: false,
      cells: [
        words(say(`hotline.satisfactions.${mark}`)),
        figureCell(hotlineFigure(ids.length, 'count', current.period, ids)),
        numeric(answered === 0 ? null : ids.length / answered, 'ratio', { absence: 'notApplicable' }),
      ],
    })),
    notes: [
      sayCount('hotline.satisfaction.note', answered, {
        solved: { kind: 'number', value: solved, unit: 'count' },
      }),
    ],
  };
}

/** The places that ask most, and how often for each of their workstations. */
export function callingPlaceBlocks({ current, earlier }: HotlineGround): readonly ReportBlock[] {
  const placeIdOf = ({ place }: TimedTicket): string => place?.id ?? '';
  const now = ticketsBy(current.tickets, placeIdOf);
  const then = ticketsBy(earlier.tickets, placeIdOf);
  const rows = [...now]
    .flatMap(([id, tickets]) => {
      const place = tickets[0]?.place ?? null;
      return place === null ? [] : [{ id, place, tickets }];
    })
    .sort((a, b) => b.tickets.length - a.tickets.length || (a.id < b.id ? -1 : 1));
  if (rows.length === 0) return [];
  const elsewhere = now.get('')?.length ?? 0;
  return [
    {
      kind: 'table',
      id: 'hotline-places',
      title: say('hotline.places.title'),
      columns: [
        { key: 'place', title: say('column.place'), align: 'start' },
        { key: 'opened', title: say('hotline.column.opened'), align: 'end' },
        {
          key: 'before',
          title: say('hotline.column.openedBefore', { period: run(earlier.period) }),
          align: 'end',
        },
        { key: 'workstations', title: say('hotline.column.workstations'), align: 'end' },
        { key: 'each', title: say('hotline.column.each'), align: 'end' },
      ],
      rows: rows.slice(0, LISTED).map(({ id, place, tickets }) => {
        const workstations = workstationsOf(place);
        return {
          total: false,
          cells: [
            named(place.name),
            figureCell(hotlineFigure(tickets.length, 'count', current.period, idsOf(tickets))),
            numeric(then.get(id)?.length ?? 0, 'count'),
            numeric(workstations, 'count'),
            numeric(
              workstations === null || workstations === 0 ? null : tickets.length / workstations,
              'count',
              {
                absence: workstations === 0 ? 'notApplicable' : 'notReported',
              },
            ),
          ],
        };
      }),
      notes: [
        say('hotline.places.note'),
        ...(rows.length > LISTED ? [sayCount('hotline.places.others', rows.length - LISTED)] : []),
        ...(elsewhere === 0 ? [] : [sayCount('hotline.places.elsewhere', elsewhere)]),
      ],
    },
  ];
}

/** The sheets that served most. */
export function usedSheetBlocks({ current, report }: HotlineGround): readonly ReportBlock[] {
  const used = articlesUsed(current.tickets);
  if (used.length === 0) return [];
  const { articles } = report.facts.hotline;
  return [
    {
      kind: 'table',
      id: 'hotline-sheets',
      title: say('hotline.sheets.title'),
      columns: [
        { key: 'sheet', title: say('hotline.sheets.column'), align: 'start' },
        { key: 'uses', title: say('hotline.column.uses'), align: 'end' },
        { key: 'tickets', title: say('hotline.column.tickets'), align: 'end' },
      ],
      rows: used.slice(0, LISTED).map(({ articleId, uses, ids }) => {
        const article = articles.get(articleId);
        return {
          total: false,
          cells: [
            words(article === undefined ? say('hotline.sheets.gone') : asWritten(article.title)),
            numeric(uses, 'count'),
            figureCell(hotlineFigure(ids.length, 'count', current.period, ids)),
          ],
        };
      }),
      notes: [say('hotline.sheets.note')],
    },
  ];
}
