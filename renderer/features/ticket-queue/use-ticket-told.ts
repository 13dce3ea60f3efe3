import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';

/** What a row of the queue does not hold of a ticket: its long texts and what happened to it. */
export type TicketTold = { readonly ticket: Ticket; readonly events: readonly TicketEvent[] };

/** A ticket whole, the latest events first; null where it is gone, undefined while it is read. */
export function useTicketTold(id: string): TicketTold | null | undefined {
  const { database } = useRegister();
  const told = useLiveQuery(async () => {
    const [ticket, events] = await Promise.all([
      database.tickets.get(id),
      database.ticketEvents.where('ticketId').equals(id).toArray(),
    ]);
    if (ticket === undefined || ticket.deletedAt !== null) return { id, told: null };
    const living = events.filter(({ deletedAt }) => deletedAt === null);
    return { id, told: { ticket, events: living.sort((a, b) => compare(b, a)) } };
  }, [database, id]);
  // A live query gives its former answer until the next one comes: that of another ticket is none.
  return told?.id === id ? told.told : undefined;
}

/** By time, then in the order of entry: ids are made in that order. */
function compare(a: TicketEvent, b: TicketEvent): number {
  const keys = [a.at, b.at].map((at) => Date.parse(at));
  const [first = 0, second = 0] = keys;
  return first - second || (a.id < b.id ? -1 : 1);
}
