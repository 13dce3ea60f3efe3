import type { Problem } from '#shared/domain/problem.ts';
import type { ClockEventKind } from './ticket-clock.ts';
import { clockEvents } from './ticket-clock.ts';
import type { TicketEventInput } from './ticket-event.ts';

/** The rule of an event across its own fields: an article is named where one was used, and there only. Empty = it holds. */
export function ticketEventProblems({
  kind,
  articleId,
}: Pick<TicketEventInput, 'kind' | 'articleId'>): readonly Problem[] {
  if (kind === 'articleUsed' && articleId === null)
    return [problem('ticket/article-missing', 'articleId', {})];
  return [];
}

type Told = Pick<TicketEventInput, 'kind' | 'at'>;

/** What may follow each state of a ticket. What moves no clock (notes, visits) may always come. */
const allowed: Readonly<Record<ClockEventKind, readonly TicketStep[]>> = {
  opened: [],
  answered: ['open', 'waiting', 'solved'],
  handedOver: ['open', 'waiting'],
  waitingCaller: ['open', 'waiting'],
  waitingThird: ['open', 'waiting'],
  resumed: ['waiting'],
  solved: ['open', 'waiting'],
  reopened: ['solved', 'closed'],
  closed: ['open', 'waiting', 'solved'],
};
type TicketStep = 'open' | 'waiting' | 'solved' | 'closed';
const stepAfter: Readonly<Partial<Record<ClockEventKind, TicketStep>>> = {
  opened: 'open',
  waitingCaller: 'waiting',
  waitingThird: 'waiting',
  resumed: 'open',
  solved: 'solved',
  reopened: 'open',
  closed: 'closed',
};

/**
 * Whether the events of a ticket, by their times, make a life: opened once and first, solved only while it is open,
 * reopened only once solved. Events of one instant are in the order given.
 *
 * @returns a refusal for the first event that cannot stand, naming it and its time; empty = they do
 */
export function ticketLifeProblems(events: readonly Told[]): readonly Problem[] {
  const ordered = [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let step: TicketStep | null = null;
  for (const { kind, at } of ordered) {
    const moves = clockKind(kind);
    if (step === null) {
      if (moves !== 'opened') return [problem('ticket/before-opening', 'at', { at, kind })];
      step = 'open';
      continue;
    }
    if (moves === null) continue;
    if (moves === 'opened') return [problem('ticket/opened-twice', 'kind', { at })];
    if (!allowed[moves].includes(step)) return [problem(`ticket/${moves}-when-${step}`, 'kind', { at })];
    step = stepAfter[moves] ?? step;
  }
  return step === null ? [problem('ticket/never-opened', 'kind', {})] : [];
}

function clockKind(kind: TicketEventInput['kind']): ClockEventKind | null {
  return clockEvents.find((one) => one === kind) ?? null;
}

function problem(code: string, field: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field };
}
