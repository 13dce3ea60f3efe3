import type { Problem } from '#shared/domain/problem.ts';
import { isAnonymousCaller } from '#shared/domain/ticket/anonymous-caller.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import type { RecordTables } from './record-tables.ts';
import { ticketTextFields } from './ticket-texts.ts';

/**
 * What would tell again who called, in tickets that were made anonymous (quality.md, *Security*: an erasure cannot be
 * undone): the mark taken off, a caller given again, or a text that an undo would bring back.
 *
 * @param tables as they are before the act
 * @param isReversal whether the act brings back what stood before another one
 */
export async function brokenAnonymity(
  tables: Pick<RecordTables, 'ticket' | 'ticketEvent'>,
  tickets: ReadonlyMap<string, Ticket | null>,
  events: ReadonlyMap<string, TicketEvent | null>,
  isReversal: boolean,
): Promise<readonly Problem[]> {
  if (tickets.size === 0 && (events.size === 0 || !isReversal)) return [];
  const ids = [...tickets.keys()];
  const before = await tables.ticket.bulkGet(ids);
  for (const [index, id] of ids.entries()) {
    const is = tickets.get(id) ?? null;
    const was = before[index];
    if (is === null) continue;
    if (was?.anonymisedAt != null && is.anonymisedAt === null) return [problem('stays', was.number)];
    if (is.anonymisedAt === null) continue;
    const named = is.callerName !== null && !isAnonymousCaller(is.callerName);
    if (named || is.callerPhone !== null || is.animatorId !== null) return [problem('caller', is.number)];
    if (isReversal && was?.anonymisedAt != null && ticketTextFields.some((field) => was[field] !== is[field]))
      return [problem('text', is.number)];
  }
  return isReversal ? restoredTexts(tables, events) : [];
}

async function restoredTexts(
  tables: Pick<RecordTables, 'ticket' | 'ticketEvent'>,
  events: ReadonlyMap<string, TicketEvent | null>,
): Promise<readonly Problem[]> {
  const before = (await tables.ticketEvent.bulkGet([...events.keys()])).flatMap((row) =>
    row !== undefined && (events.get(row.id)?.text ?? row.text) !== row.text ? [row] : [],
  );
  const tickets = await tables.ticket.bulkGet(before.map(({ ticketId }) => ticketId));
  const broken = tickets.find((ticket) => ticket?.anonymisedAt != null);
  return broken === undefined ? [] : [problem('text', broken.number)];
}

function problem(what: 'stays' | 'caller' | 'text', number: string): Problem {
  const code = `ticket/anonymous-${what}`;
  return { code, values: { number }, severity: 'error', row: null, field: 'anonymisedAt' };
}
