import type { Problem } from '#shared/domain/problem.ts';
import type { Ticket } from './ticket.ts';
import type { TicketAct } from './ticket-act.ts';
import type { TicketEventInput } from './ticket-event.ts';

/** Around an act: the ticket, when it happened if it does not say, who did it, and the level that answers by then. */
export type ActSetting = {
  readonly ticketId: string;
  readonly at: string;
  readonly officer: string;
  readonly levelId: string;
};

/** What an act tells in the timeline of a ticket. */
export function actEvent(act: TicketAct, { ticketId, at, officer, levelId }: ActSetting): TicketEventInput {
  return {
    ...bareEvent,
    ticketId,
    kind: act.kind,
    at,
    levelId,
    officer: act.officer ?? officer,
    text: act.text,
    minutes: act.minutes,
    ...ownFields(act),
  };
}

/** An event that says nothing but what it is. */
export const bareEvent = {
  officer: null,
  text: null,
  minutes: null,
  travelMinutes: null,
  outsideName: null,
  outsideContact: null,
  toOfficer: null,
  askAgainOn: null,
  articleId: null,
} as const satisfies Partial<TicketEventInput>;

function ownFields(act: TicketAct): Partial<TicketEventInput> {
  switch (act.kind) {
    case 'visit':
      return { travelMinutes: act.travelMinutes };
    case 'waitingCaller':
      return { askAgainOn: act.askAgainOn };
    case 'waitingThird':
      return { outsideName: act.outsideName, outsideContact: act.outsideContact };
    case 'handedOver': {
      const { outsideName, outsideContact, toOfficer, levelId } = act;
      return { outsideName, outsideContact, toOfficer, ...(levelId === null ? {} : { levelId }) };
    }
    case 'articleUsed':
      return { articleId: act.articleId };
    default:
      return {};
  }
}

/** What an act changes of the ticket itself. What it leaves unsaid (cause, solution, satisfaction) stays as it was. */
export function actPatch(act: TicketAct, levelId: string): Partial<Ticket> {
  switch (act.kind) {
    case 'solved':
      return said({ cause: act.cause, solution: act.solution });
    case 'closed':
      return said({ satisfaction: act.satisfaction, satisfactionText: act.satisfactionText });
    case 'handedOver':
      // Whoever followed it does so no longer once another level answers.
      if (act.toOfficer !== null) return { assignee: act.toOfficer };
      return act.levelId !== null && act.levelId !== levelId ? { assignee: null } : {};
    default:
      return {};
  }
}

/** What is wrong with an act by itself; empty = nothing. @param levelId the level that answers by then */
export function actProblems(act: TicketAct, levelId: string): readonly Problem[] {
  if (act.kind !== 'handedOver') return [];
  const stays = act.levelId === null || act.levelId === levelId;
  return stays && act.toOfficer === null && act.outsideName === null
    ? [{ code: 'ticket/handed-to-nobody', values: {}, severity: 'error', row: null, field: 'levelId' }]
    : [];
}

function said(fields: Partial<Ticket>): Partial<Ticket> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
