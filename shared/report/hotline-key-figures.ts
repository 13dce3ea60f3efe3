import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { changeRatio } from '#shared/figures/change.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { backlogBefore, satisfactionOf } from '#shared/figures/ticket-counts.ts';
import {
  idsOf,
  isUnsolved,
  type Lapse,
  type TicketTimes,
  ticketTimes,
} from '#shared/figures/ticket-times.ts';
import { type HotlineGround, hotlineFigure, type TicketRun } from './hotline-ground.ts';
import type { ReportKeyFigure, ReportText } from './report-model.ts';
import { amount, date, say, sayCount } from './report-text.ts';

type Id =
  | 'opened'
  | 'solved'
  | 'backlog'
  | 'firstMedian'
  | 'firstNinth'
  | 'firstWithin'
  | 'resolutionMedian'
  | 'resolutionNinth'
  | 'resolutionWithin'
  | 'waitedThird'
  | 'reopened'
  | 'pleased';

type Read = { readonly run: TicketRun; readonly times: TicketTimes };

/** The headline figures of the chapter, with N−1 beside each (data.md, figure 8). */
export function hotlineKeyFigures({ ground, current, earlier }: HotlineGround): readonly ReportKeyFigure[] {
  const now: Read = { run: current, times: ticketTimes(current.tickets) };
  const then: Read = { run: earlier, times: ticketTimes(earlier.tickets) };
  const key = (id: Id, read: (of: Read) => Figure, notes: readonly ReportText[] = []): ReportKeyFigure => {
    const figure = read(now);
    const before = read(then);
    return {
      kind: 'keyFigure',
      id: `hotline-${id}`,
      title: say(`hotline.key.${id}.title`, { day: date(current.last) }),
      figure,
      before,
      change: figure.unit === 'ratio' ? null : changeRatio(figure.value, before.value),
      notes,
      definition: say(`hotline.key.${id}.definition`),
    };
  };
  return [
    key('opened', ({ run: { tickets, period } }) =>
      hotlineFigure(tickets.length, 'count', period, idsOf(tickets)),
    ),
    key('solved', ({ run: { tickets, period } }) => {
      const solved = tickets.filter((timed) => !isUnsolved(timed));
      return share(solved.length, tickets.length, period, idsOf(solved));
    }),
    key('backlog', ({ run: { last, period } }) => {
      const { now: instant } = ground.facts.hotline;
      const left = backlogBefore(ground.tickets, Math.min(ground.startOf(addDays(last, 1)), instant + 1));
      return hotlineFigure(left.length, 'count', period, idsOf(left));
    }),
    ...lapseFigures('first', ({ times }) => times.firstResponse),
    ...lapseFigures('resolution', ({ times }) => times.resolution),
    key(
      'waitedThird',
      ({ run: { period }, times: { waitedThird } }) =>
        hotlineFigure(waitedThird.median, 'workingTime', period, waitedThird.ids),
      [sayCount('hotline.key.waitedThird.note', now.times.waitedThird.ids.length)],
    ),
    key(
      'reopened',
      ({ run: { tickets, period } }) => {
        const again = tickets.filter(({ clock }) => clock.reopenings > 0);
        return share(again.length, tickets.length, period, idsOf(again));
      },
      twiceNotes(current),
    ),
    key('pleased', ({ run: { tickets, period } }) => {
      const { pleased, answered, solved, marks } = satisfactionOf(tickets);
      return hotlineFigure(pleased, 'ratio', period, marks.flat(), { reported: answered, expected: solved });
    }),
  ];

  function lapseFigures(
    which: 'first' | 'resolution',
    of: (read: Read) => Lapse,
  ): readonly ReportKeyFigure[] {
    const waiting = of(now).pending.length;
    const pending = waiting === 0 ? [] : [sayCount(`hotline.pending.${which}`, waiting)];
    return [
      key(
        `${which}Median`,
        (read) =>
          hotlineFigure(of(read).median, 'workingTime', read.run.period, of(read).reached, {
            reported: of(read).reached.length,
            expected: read.run.tickets.length,
          }),
        pending,
      ),
      key(`${which}Ninth`, (read) =>
        hotlineFigure(of(read).ninth, 'workingTime', read.run.period, of(read).reached),
      ),
      key(
        `${which}Within`,
        (read) => share(of(read).within.length, of(read).judged, read.run.period, of(read).within),
        of(now).missed.length === 0
          ? []
          : [sayCount('hotline.missed', of(now).missed.length, { judged: amount(of(now).judged) })],
      ),
    ];
  }
}

function twiceNotes({ tickets }: TicketRun): readonly ReportText[] {
  const twice = tickets.filter(({ clock }) => clock.reopenings > 1).length;
  return twice === 0 ? [] : [sayCount('hotline.key.reopened.twice', twice)];
}

function share(some: number, all: number, period: TicketRun['period'], ids: readonly string[]): Figure {
  return hotlineFigure(all === 0 ? null : some / all, 'ratio', period, ids, {
    reported: some,
    expected: all,
  });
}
