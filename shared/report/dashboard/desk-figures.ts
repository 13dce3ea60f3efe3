import type { Day } from '#shared/domain/calendar/day.ts';
import { firstDay } from '#shared/domain/calendar/month.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { lateTickets } from '#shared/domain/ticket/late-tickets.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { overdueOn } from '#shared/figures/loan-counts.ts';
import { type LaidLoan, loansOver, wasOut } from '#shared/figures/loan-ground.ts';
import { backlogBefore } from '#shared/figures/ticket-counts.ts';
import type { LaidTicket } from '#shared/figures/ticket-ground.ts';
import { ticketTimes } from '#shared/figures/ticket-times.ts';
import { sayCount } from '#shared/report/report-text.ts';
import type { DashboardGround } from './dashboard-ground.ts';
import {
  againstDay,
  againstDays,
  type DashboardKeyFigure,
  keyFigure,
  recordFigure,
} from './dashboard-key-figure.ts';

/** Loans handed over since 1 January (data.md, figure 9). */
export function loansFigure(ground: DashboardGround): DashboardKeyFigure {
  const over = (first: Day, last: Day): Figure => loanFigure(loansOver(ground.loans(), first, last));
  const { now, earlier } = sinceJanuary(ground, over);
  return keyFigure('loans', now, earlier, {
    title: 'dashboard.figure.loans.title',
    definition: 'equipment.key.loans.definition',
    against: againstDays(ground),
  });
}

/** Loans out today: handed over, not all back. */
export function loansOutFigure(ground: DashboardGround): DashboardKeyFigure {
  const out = (day: Day): Figure => loanFigure(ground.loans().loans.filter((laid) => wasOut(laid, day)));
  return keyFigure('loansOut', out(ground.periods.today), out(ground.periods.yearAgo), {
    title: 'dashboard.figure.loansOut.title',
    definition: 'dashboard.figure.loansOut.definition',
    against: againstDay(ground),
  });
}

/** Loans late today (data.md, figure 9). */
export function overdueLoansFigure(ground: DashboardGround): DashboardKeyFigure {
  const late = (day: Day): Figure => loanFigure(overdueOn(ground.loans(), day));
  return keyFigure('overdueLoans', late(ground.periods.today), late(ground.periods.yearAgo), {
    title: 'dashboard.figure.overdueLoans.title',
    definition: 'equipment.key.overdue.definition',
    against: againstDay(ground),
  });
}

/** Tickets opened since 1 January (data.md, figure 8). */
export function ticketsFigure(ground: DashboardGround): DashboardKeyFigure {
  const { tickets, startOf } = ground.tickets();
  const { now, earlier } = sinceJanuary(ground, (first, last) => {
    const from = startOf(first);
    const to = startOf(addDays(last, 1));
    return ticketFigure(tickets.filter(({ opened }) => opened >= from && opened < to));
  });
  return keyFigure('tickets', now, earlier, {
    title: 'dashboard.figure.tickets.title',
    definition: 'hotline.key.opened.definition',
    against: againstDays(ground),
  });
}

/** Tickets to solve today. */
export function ticketsPendingFigure(ground: DashboardGround): DashboardKeyFigure {
  const { periods } = ground;
  return keyFigure(
    'ticketsPending',
    ticketFigure(pendingOn(ground, periods.today)),
    ticketFigure(pendingOn(ground, periods.yearAgo)),
    {
      title: 'dashboard.figure.ticketsPending.title',
      definition: 'hotline.key.backlog.definition',
      against: againstDay(ground),
    },
  );
}

/** Tickets past a target now; what it was a year ago is not told: targets may have changed since. */
export function ticketsLateFigure(ground: DashboardGround): DashboardKeyFigure {
  const { settings, timeOf, now } = ground.facts.hotline;
  const pending = pendingOn(ground, ground.periods.today).map(({ ticket }) => ticket);
  const ids = lateTickets(pending, settings, timeOf, now).map(({ id }) => id);
  return keyFigure('ticketsLate', recordFigure(ids.length, 'count', 'ticket', { ids }), null, {
    title: 'dashboard.figure.ticketsLate.title',
    definition: 'dashboard.figure.ticketsLate.definition',
    against: againstDay(ground),
  });
}

/** Median working time to the first answer, of the tickets opened since 1 January (data.md, figure 8). */
export function firstMedianFigure(ground: DashboardGround): DashboardKeyFigure {
  const over = (first: Day, last: Day) => {
    const tickets = ground.tickets().openedOver(first, last);
    return { tickets, lapse: ticketTimes(tickets).firstResponse };
  };
  const { now, earlier } = sinceJanuary(ground, over);
  const figure = ({ tickets, lapse }: ReturnType<typeof over>): Figure =>
    recordFigure(lapse.median, 'workingTime', 'ticket', {
      ids: lapse.reached,
      reported: lapse.reached.length,
      expected: tickets.length,
    });
  const waiting = now.lapse.pending.length;
  return keyFigure('firstMedian', figure(now), figure(earlier), {
    title: 'hotline.key.firstMedian.title',
    definition: 'hotline.key.firstMedian.definition',
    against: againstDays(ground),
    notes: waiting === 0 ? [] : [sayCount('hotline.pending.first', waiting)],
  });
}

/** From 1 January to today, and the same days a year earlier. */
function sinceJanuary<T>(
  { periods: { today, yearAgo } }: Pick<DashboardGround, 'periods'>,
  over: (first: Day, last: Day) => T,
): { readonly now: T; readonly earlier: T } {
  const from = (day: Day): Day => firstDay(`${day.slice(0, 4)}-01`);
  return { now: over(from(today), today), earlier: over(from(yearAgo), yearAgo) };
}

/** Tickets to solve at the end of a day; today, as things stand at the instant of the facts. */
function pendingOn(ground: DashboardGround, day: Day): readonly LaidTicket[] {
  const { tickets, startOf } = ground.tickets();
  return backlogBefore(tickets, Math.min(startOf(addDays(day, 1)), ground.facts.hotline.now + 1));
}

function loanFigure(loans: readonly LaidLoan[]): Figure {
  return recordFigure(loans.length, 'count', 'loan', { ids: loans.map(({ loan }) => loan.id) });
}

function ticketFigure(tickets: readonly LaidTicket[]): Figure {
  return recordFigure(tickets.length, 'count', 'ticket', { ids: tickets.map(({ ticket }) => ticket.id) });
}
