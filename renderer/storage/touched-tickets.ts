import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import { type TicketDocument, ticketDocument } from '#shared/domain/ticket/ticket-document.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import type { ApplyContext } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';

/** From so many tickets on, reading both tables whole costs less than asking for each. */
const READ_WHOLE = 2_000;

/**
 * The tickets that an act touches, or what happened to them, as they stand after it; null = gone. Inside its
 * transaction: what it writes is taken from its rows, since the tables may still hold those before.
 */
export async function touchedTickets(
  { tickets, ticketEvents }: RegisterDatabase,
  changes: readonly Change[],
  { rows }: ApplyContext,
): Promise<ReadonlyMap<string, TicketDocument | null>> {
  const written = {
    tickets: rows.get('ticket') ?? NO_ROWS,
    events: rows.get('ticketEvent') ?? NO_ROWS,
  };
  const ids = touchedIds(changes, written.events);
  const made = new Set(
    changes.flatMap(([table, id, field, before]) =>
      table === 'ticket' && field === '' && before === null ? [id] : [],
    ),
  );
  // A ticket that this act makes has nothing but what the act gives it.
  const toRead = [...ids].filter((id) => !made.has(id));
  const whole = toRead.length >= READ_WHOLE;
  const [storedTickets, storedEvents] =
    toRead.length === 0
      ? [[], []]
      : await Promise.all([
          whole ? tickets.toArray() : tickets.bulkGet(toRead),
          whole ? ticketEvents.toArray() : ticketEvents.where('ticketId').anyOf(toRead).toArray(),
        ]);
  const after = new Map<string, Ticket>();
  for (const row of storedTickets) if (row !== undefined) after.set(row.id, row);
  for (const row of written.tickets.values()) if (isTicket(row)) after.set(row.id, row);
  const events = new Map<string, TicketEvent>();
  for (const row of storedEvents) events.set(row.id, row);
  for (const [table, id] of changes)
    if (table === 'ticketEvent' && !written.events.has(id)) events.delete(id);
  for (const row of written.events.values()) if (isTicketEvent(row)) events.set(row.id, row);
  const own = new Map<string, TicketEvent[]>();
  for (const event of events.values()) {
    if (event.deletedAt !== null || !ids.has(event.ticketId)) continue;
    const known = own.get(event.ticketId);
    if (known === undefined) own.set(event.ticketId, [event]);
    else known.push(event);
  }
  return new Map(
    [...ids].map((id) => {
      const ticket = after.get(id);
      return [id, ticket?.deletedAt === null ? ticketDocument(ticket, own.get(id) ?? []) : null] as const;
    }),
  );
}

function touchedIds(changes: readonly Change[], events: ReadonlyMap<string, RecordRow>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [table, id, field, before] of changes) {
    if (table === 'ticket') ids.add(id);
    if (table !== 'ticketEvent') continue;
    // An event that passes from one ticket to another touches both.
    if (field === 'ticketId' && typeof before === 'string') ids.add(before);
    if (field === '' && typeof before === 'object' && before !== null && 'ticketId' in before)
      if (typeof before.ticketId === 'string') ids.add(before.ticketId);
  }
  for (const row of events.values()) if (isTicketEvent(row)) ids.add(row.ticketId);
  return ids;
}

const NO_ROWS: ReadonlyMap<string, RecordRow> = new Map();
// The rows of an act come by table: a field that no other table has tells the compiler which.
const isTicket = (row: RecordRow): row is Ticket => 'urgency' in row;
const isTicketEvent = (row: RecordRow): row is TicketEvent => 'travelMinutes' in row;
