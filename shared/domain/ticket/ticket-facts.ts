import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Ticket } from './ticket.ts';
import { type ClockEvent, clockEvents, type TicketSituation } from './ticket-clock.ts';
import type { TicketEvent, TicketEventKind } from './ticket-event.ts';

/** One thing that happened to a ticket, without its text. */
export type TicketMoment = {
  readonly id: string;
  readonly kind: TicketEventKind;
  readonly at: Millis;
  readonly levelId: string;
  readonly officer: string | null;
  readonly minutes: number | null;
  readonly travelMinutes: number | null;
  readonly askAgainOn: Day | null;
  readonly articleId: string | null;
};

/** What is known of a ticket without its long texts: what the queue, the lists, the clock and the figures read. */
export type TicketFacts = Pick<
  Ticket,
  | 'id'
  | 'number'
  | 'channel'
  | 'type'
  | 'category'
  | 'urgency'
  | 'impact'
  | 'priority'
  | 'subject'
  | 'accessPointId'
  | 'organisationId'
  | 'animatorId'
  | 'callerName'
  | 'itemId'
  | 'loanId'
  | 'duplicateOfId'
  | 'assignee'
  | 'satisfaction'
  | 'anonymisedAt'
> & {
  /** In the order of their times; those of one instant in the order in which they were entered. */
  readonly moments: readonly TicketMoment[];
};

/** The facts of a ticket. @param moments in any order */
export function ticketFacts(ticket: Ticket, moments: readonly TicketMoment[]): TicketFacts {
  return {
    id: ticket.id,
    number: ticket.number,
    channel: ticket.channel,
    type: ticket.type,
    category: ticket.category,
    urgency: ticket.urgency,
    impact: ticket.impact,
    priority: ticket.priority,
    subject: ticket.subject,
    accessPointId: ticket.accessPointId,
    organisationId: ticket.organisationId,
    animatorId: ticket.animatorId,
    callerName: ticket.callerName,
    itemId: ticket.itemId,
    loanId: ticket.loanId,
    duplicateOfId: ticket.duplicateOfId,
    assignee: ticket.assignee,
    satisfaction: ticket.satisfaction,
    anonymisedAt: ticket.anonymisedAt,
    moments: orderedMoments(moments),
  };
}

/** An event as a moment. */
export function ticketMoment(event: TicketEvent): TicketMoment {
  return {
    id: event.id,
    kind: event.kind,
    at: Date.parse(event.at),
    levelId: event.levelId,
    officer: event.officer,
    minutes: event.minutes,
    travelMinutes: event.travelMinutes,
    askAgainOn: event.askAgainOn,
    articleId: event.articleId,
  };
}

/** Ids are made in the order of entry (UUID version 7): they order what happened at one instant. */
export function orderedMoments(moments: readonly TicketMoment[]): readonly TicketMoment[] {
  return [...moments].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Of the moments of a ticket, those that move its clock. */
export function clockEventsOf(moments: readonly TicketMoment[]): readonly ClockEvent[] {
  return moments.flatMap(({ kind, at, levelId }) => {
    const moving = clockEvents.find((one) => one === kind);
    return moving === undefined ? [] : [{ kind: moving, at, levelId }];
  });
}

/** When a ticket was opened; null when nothing says. */
export function openedAt({ moments }: Pick<TicketFacts, 'moments'>): Millis | null {
  return moments.find(({ kind }) => kind === 'opened')?.at ?? null;
}

/** When the last thing happened to a ticket; before all time where nothing did. */
export function lastMoment({ moments }: Pick<TicketFacts, 'moments'>): Millis {
  return moments.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
}

/** When a ticket that is solved was solved, or closed where nothing says so; null while it is pending. */
export function solvedAt({ moments }: Pick<TicketFacts, 'moments'>): Millis | null {
  if (isPending({ moments })) return null;
  const last = (kind: 'solved' | 'closed') => moments.findLast((moment) => moment.kind === kind)?.at ?? null;
  return last('solved') ?? last('closed');
}

const situations: Readonly<Partial<Record<TicketEventKind, TicketSituation>>> = {
  opened: 'open',
  resumed: 'open',
  reopened: 'open',
  waitingCaller: 'waitingCaller',
  waitingThird: 'waitingThird',
  solved: 'solved',
  closed: 'closed',
};

/** What a ticket is at, whatever the calendars: the last moment that says. */
export function situationOf({ moments }: Pick<TicketFacts, 'moments'>): TicketSituation {
  return moments.reduce<TicketSituation>((before, { kind }) => situations[kind] ?? before, 'open');
}

/** Whether somebody still has to do something about a ticket. */
export function isPending(facts: Pick<TicketFacts, 'moments'>): boolean {
  const situation = situationOf(facts);
  return situation !== 'solved' && situation !== 'closed';
}
