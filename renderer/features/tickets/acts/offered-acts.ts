import type { TicketSituation } from '#shared/domain/ticket/ticket-clock.ts';
import type { TicketEvent, TicketEventKind } from '#shared/domain/ticket/ticket-event.ts';
import { ticketLifeProblems } from '#shared/domain/ticket/ticket-event-rules.ts';

/** What an officer can do to a ticket by a dialog of its own. `waiting` is on the caller or on a third party. */
export const ticketActs = [
  'answered',
  'solved',
  'note',
  'waiting',
  'resumed',
  'handedOver',
  'visit',
  'reopened',
  'closed',
] as const;
export type OfferedAct = (typeof ticketActs)[number];

/** The key of each act, where nothing is typed. */
export const actKeys: Readonly<Record<OfferedAct, string>> = {
  answered: 'r',
  solved: 's',
  note: 'n',
  waiting: 'a',
  resumed: 'p',
  handedOver: 't',
  visit: 'v',
  reopened: 'o',
  closed: 'c',
};

type Lived = Pick<TicketEvent, 'kind' | 'at'>;

/** The acts that the life of a ticket leaves room for now: at hand, the next one first, and the rarer ones. */
export type OfferedActs = { readonly main: readonly OfferedAct[]; readonly rare: readonly OfferedAct[] };

/** @param events in the order of their times */
export function offeredActs(events: readonly Lived[], situation: TicketSituation): OfferedActs {
  const at = events.at(-1)?.at ?? '';
  const next = nextAct(events, situation);
  const possible = ticketActs.filter(
    (act) => ticketLifeProblems([...events, { kind: kindOf(act), at }]).length === 0,
  );
  const isRare = (act: OfferedAct): boolean => act !== next && rareActs[situation].includes(act);
  return {
    main: possible.filter((act) => !isRare(act)).sort((a, b) => Number(b === next) - Number(a === next)),
    rare: possible.filter(isRare),
  };
}

/** What is most likely done next: nobody is left without an answer, then what was asked is solved. */
function nextAct(events: readonly Lived[], situation: TicketSituation): OfferedAct {
  switch (situation) {
    case 'open':
      return events.some(({ kind }) => kind === 'answered') ? 'solved' : 'answered';
    case 'waitingCaller':
    case 'waitingThird':
      return 'resumed';
    case 'solved':
      return 'closed';
    case 'closed':
      return 'reopened';
  }
}

const rareActs: Readonly<Record<TicketSituation, readonly OfferedAct[]>> = {
  open: ['closed'],
  waitingCaller: ['waiting', 'closed'],
  waitingThird: ['waiting', 'closed'],
  solved: ['answered', 'visit'],
  closed: ['visit'],
};

function kindOf(act: OfferedAct): TicketEventKind {
  return act === 'waiting' ? 'waitingCaller' : act;
}
