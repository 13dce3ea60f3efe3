import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { firstDay, lastDay, type Month, monthsBetween } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { isCallerAnimator } from '#shared/domain/ticket/anonymous-caller.ts';
import { situationOf, type TicketFacts } from '#shared/domain/ticket/ticket-facts.ts';
import type { LaidTicket, TicketGround, TimedTicket } from './ticket-ground.ts';

/** What happened to tickets in a month. */
export type TicketMonth = {
  readonly month: Month;
  readonly opened: number;
  /** Tickets, whenever they were opened, last solved in the month and not reopened since. */
  readonly solved: number;
  /** Left to solve at the end of the month, or of the last day counted. */
  readonly backlog: number;
};

/**
 * Opened, solved and left to solve, month by month; months that have not begun by the last day are not there.
 *
 * @param last last day counted
 */
export function ticketMonths(ground: TicketGround, period: Period, last: Day): readonly TicketMonth[] {
  const { now } = ground.facts.hotline;
  return monthsBetween(period.from, period.to)
    .filter((month) => firstDay(month) <= last)
    .map((month) => {
      const until = lastDay(month) < last ? lastDay(month) : last;
      const from = ground.startOf(firstDay(month));
      const to = Math.min(ground.startOf(addDays(until, 1)), now + 1);
      return {
        month,
        opened: ground.tickets.filter(({ opened }) => opened >= from && opened < to).length,
        solved: ground.tickets.filter(({ ticket }) => {
          const at = solvedAt(ticket);
          return at !== null && at >= from && at < to;
        }).length,
        backlog: backlogBefore(ground.tickets, to).length,
      };
    });
}

/** The tickets opened before an instant and not solved then. */
export function backlogBefore(tickets: readonly LaidTicket[], instant: Millis): readonly LaidTicket[] {
  return tickets.filter(({ ticket, opened }) => {
    if (opened >= instant) return false;
    const situation = situationOf({ moments: ticket.moments.filter(({ at }) => at < instant) });
    return situation !== 'solved' && situation !== 'closed';
  });
}

/** When a ticket was solved for the last time; null while it is not. One closed without a solution ends there. */
function solvedAt(ticket: TicketFacts): Millis | null {
  const situation = situationOf(ticket);
  if (situation !== 'solved' && situation !== 'closed') return null;
  const { moments } = ticket;
  return (
    moments.findLast(({ kind }) => kind === 'solved')?.at ??
    moments.findLast(({ kind }) => kind === 'closed')?.at ??
    null
  );
}

/** What callers said once it was over: 1 (not at all) to 4 (wholly). */
export type Satisfaction = {
  /** The tickets of each mark, 1 to 4. */
  readonly marks: readonly (readonly string[])[];
  readonly answered: number;
  /** Share of marks of 3 and 4; null where nobody answered. */
  readonly pleased: number | null;
  /** Tickets solved: those that could be asked about. */
  readonly solved: number;
};

/** Satisfaction, with how many answered: never without it. */
export function satisfactionOf(tickets: readonly TimedTicket[]): Satisfaction {
  const marks = [1, 2, 3, 4].map((mark) =>
    tickets.flatMap(({ ticket }) => (ticket.satisfaction === mark ? [ticket.id] : [])),
  );
  const answered = marks.reduce((sum, { length }) => sum + length, 0);
  const pleased = (marks[2]?.length ?? 0) + (marks[3]?.length ?? 0);
  return {
    marks,
    answered,
    pleased: answered === 0 ? null : pleased / answered,
    solved: tickets.filter(({ clock: { situation } }) => situation === 'solved' || situation === 'closed')
      .length,
  };
}

/** How often each sheet served, the most used first. */
export function articlesUsed(
  tickets: readonly TimedTicket[],
): readonly { readonly articleId: string; readonly uses: number; readonly ids: readonly string[] }[] {
  const found = new Map<string, { uses: number; readonly ids: Set<string> }>();
  for (const { ticket } of tickets)
    for (const { kind, articleId } of ticket.moments) {
      if (kind !== 'articleUsed' || articleId === null) continue;
      const own = found.get(articleId) ?? { uses: 0, ids: new Set<string>() };
      own.uses += 1;
      own.ids.add(ticket.id);
      found.set(articleId, own);
    }
  return [...found]
    .map(([articleId, { uses, ids }]) => ({ articleId, uses, ids: [...ids] }))
    .sort((a, b) => b.uses - a.uses || (a.articleId < b.articleId ? -1 : 1));
}

/** Who asked. */
export const callerKinds = ['animator', 'named', 'organisation', 'unknown'] as const;
export type CallerKind = (typeof callerKinds)[number];

/** Who asked: an animator of the register, somebody whose name was noted, a structure, or nobody known. */
export function callerKindOf({
  animatorId,
  organisationId,
  callerName,
}: Pick<TicketFacts, 'animatorId' | 'organisationId' | 'callerName'>): CallerKind {
  if (isCallerAnimator({ animatorId, callerName })) return 'animator';
  if (organisationId !== null) return 'organisation';
  return callerName === null ? 'unknown' : 'named';
}
