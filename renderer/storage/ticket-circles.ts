import type { Table } from 'dexie';
import type { Problem } from '#shared/domain/problem.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';

type TicketsAfter = ReadonlyMap<string, Ticket | null>;

/**
 * Tickets that would repeat one that repeats them in turn, directly or through others, once the act is done.
 *
 * @param stored the table as it is before the act
 * @param asked those of the touched ones whose link may be new
 */
export async function duplicateCircles(
  stored: Table<Ticket, string>,
  after: TicketsAfter,
  asked: TicketsAfter,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const ticket of asked.values()) {
    // A ticket that names itself is told by its own rule.
    if (ticket === null || ticket.deletedAt !== null || ticket.duplicateOfId === ticket.id) continue;
    const seen = new Set<string>();
    let at = ticket.duplicateOfId;
    while (at !== null && at !== ticket.id && !seen.has(at)) {
      seen.add(at);
      at = (await ticketAfter(stored, after, at))?.duplicateOfId ?? null;
    }
    if (at === ticket.id)
      problems.push({
        code: 'ticket/duplicate-circle',
        values: { number: ticket.number },
        severity: 'error',
        row: null,
        field: 'duplicateOfId',
      });
  }
  return problems;
}

async function ticketAfter(
  stored: Table<Ticket, string>,
  after: TicketsAfter,
  id: string,
): Promise<Ticket | null> {
  const row = after.has(id) ? after.get(id) : await stored.get(id);
  return row === undefined || row === null || row.deletedAt !== null ? null : row;
}
