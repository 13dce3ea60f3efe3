import type { Change } from '#shared/domain/change-set/change-set.ts';
import { type Outcome, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent, TicketEventInput } from '#shared/domain/ticket/ticket-event.ts';
import { levelMends } from '#shared/domain/ticket/ticket-life.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Act, Written } from './write-path.ts';

/** A ticket as it stands, and what happened to it. */
export type TicketInHand = { readonly ticket: Ticket; readonly events: readonly TicketEvent[] };

/** Writes what an act does to a ticket as it stands; refused when it is gone. */
export function onTicket(
  register: Register,
  id: string,
  changes: (inHand: TicketInHand, act: Act) => Promise<Outcome<readonly Change[]>>,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const inHand = await ticketInHand(register, id);
      return inHand === null ? refused('record/gone') : changes(inHand, act);
    },
  });
}

/** A living ticket with its living events; null when it is gone. */
export async function ticketInHand({ database }: Register, id: string): Promise<TicketInHand | null> {
  const ticket = await database.tickets.get(id);
  if (ticket === undefined || ticket.deletedAt !== null) return null;
  const events = await database.ticketEvents.where('ticketId').equals(id).toArray();
  return { ticket, events: events.filter(({ deletedAt }) => deletedAt === null) };
}

/** The changes of a patch of a ticket. */
export function ticketChanges(ticket: Ticket, patch: Partial<Ticket>, act: Act): readonly Change[] {
  return editChanges('ticket', ticket, patch, recordParts.ticket, act);
}

/** The changes of a patch of an event. */
export function eventChanges(event: TicketEvent, patch: Partial<TicketEvent>, act: Act): readonly Change[] {
  return editChanges('ticketEvent', event, patch, recordParts.ticketEvent, act);
}

/** An event to be written, under an id of its own. */
export type NewTicketEvent = TicketEventInput & { readonly id: string };

/** The change that makes an event. */
export function newEvent({ id, ...event }: NewTicketEvent, act: Act): Change {
  return creationChange('ticketEvent', id, event, recordParts.ticketEvent, act);
}

/**
 * The changes that add an event to a life, or change or take away one of it, with the levels of those that follow.
 *
 * @param change events of the life with the fields to set; the event to add where it is not of the life
 * @param changesLevel whether the event added says the level that answers from then on
 */
export function lifeChanges(
  events: readonly TicketEvent[],
  change:
    | { readonly kind: 'add'; readonly event: NewTicketEvent; readonly changesLevel: boolean }
    | { readonly kind: 'edit'; readonly id: string; readonly patch: Partial<TicketEvent> },
  act: Act,
): readonly Change[] {
  if (change.kind === 'add') {
    const { event, changesLevel } = change;
    const mends = levelMends(events, [...events, event], new Set(changesLevel ? [event.id] : []));
    const levels = new Map(mends.map(({ id, levelId }) => [id, levelId]));
    return [
      newEvent({ ...event, levelId: levels.get(event.id) ?? event.levelId }, act),
      ...events.flatMap((one) => levelChange(one, levels.get(one.id), act)),
    ];
  }
  const { id, patch } = change;
  const after = events.flatMap((one) => {
    const row = one.id === id ? { ...one, ...patch } : one;
    return row.deletedAt === null ? [row] : [];
  });
  const levels = new Map(levelMends(events, after).map((mend) => [mend.id, mend.levelId]));
  return events.flatMap((one) => {
    if (one.id !== id) return levelChange(one, levels.get(one.id), act);
    const levelId = levels.get(id);
    return eventChanges(one, levelId === undefined ? patch : { ...patch, levelId }, act);
  });
}

function levelChange(event: TicketEvent, levelId: string | undefined, act: Act): readonly Change[] {
  return levelId === undefined ? [] : eventChanges(event, { levelId }, act);
}
