import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import { ticketLifeProblems } from '#shared/domain/ticket/ticket-event-rules.ts';
import { inLifeOrder } from '#shared/domain/ticket/ticket-life.ts';
import type { RecordTables } from './record-tables.ts';

/** Tickets and events that an act touches, as it leaves them; null = gone. */
export type TicketsAfter = {
  readonly ticket: ReadonlyMap<string, Ticket | null>;
  readonly ticketEvent: ReadonlyMap<string, TicketEvent | null>;
};

/**
 * Tickets whose life makes no sense once the act is done. Only those whose events the act touches are read, and those
 * that it makes or brings back.
 *
 * @param tables as they are before the act
 */
export async function brokenLives(
  tables: Pick<RecordTables, 'ticket' | 'ticketEvent'>,
  changes: readonly Change[],
  after: TicketsAfter,
  isReversal: boolean,
): Promise<readonly Problem[]> {
  const { asked, made } = livesAsked(changes, after);
  if (asked.size === 0) return [];
  const lives = await livesAfter(tables, after, asked, made);
  const problems: Problem[] = [];
  const numbers = await livingNumbers(tables, after, asked);
  for (const id of asked) {
    const number = numbers.get(id);
    if (number === undefined) continue;
    const broken = ticketLifeProblems(inLifeOrder(lives.get(id) ?? []));
    for (const { values, ...problem } of broken)
      problems.push(
        // What would be left when an act is reversed was typed by nobody: its refusal tells what to do instead.
        isReversal
          ? { ...problem, code: 'ticket/followed-since', values: { number }, field: null }
          : { ...problem, values: { ...values, number } },
      );
  }
  return problems;
}

/** Tickets to look at; of these, those that the act makes: nothing is stored of them. */
function livesAsked(changes: readonly Change[], after: TicketsAfter) {
  const asked = new Set<string>();
  const made = new Set<string>();
  for (const [table, id, field, before, value] of changes) {
    if (table === 'ticket') {
      if (field === '' || field === 'deletedAt') asked.add(id);
      if (field === '' && before === null) made.add(id);
    } else if (table === 'ticketEvent') {
      const event = after.ticketEvent.get(id);
      if (event !== undefined && event !== null) asked.add(event.ticketId);
      if (field === 'ticketId') for (const of of [before, value]) if (typeof of === 'string') asked.add(of);
    }
  }
  return { asked, made };
}

async function livesAfter(
  tables: Pick<RecordTables, 'ticketEvent'>,
  { ticketEvent }: TicketsAfter,
  asked: ReadonlySet<string>,
  made: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly TicketEvent[]>> {
  const toRead = [...asked].filter((id) => !made.has(id));
  const stored =
    toRead.length === 0 ? [] : await tables.ticketEvent.where('ticketId').anyOf(toRead).toArray();
  const lives = new Map<string, TicketEvent[]>();
  const add = (event: TicketEvent | null): void => {
    if (event === null || event.deletedAt !== null) return;
    const life = lives.get(event.ticketId);
    if (life === undefined) lives.set(event.ticketId, [event]);
    else life.push(event);
  };
  for (const event of stored) if (!ticketEvent.has(event.id)) add(event);
  for (const event of ticketEvent.values()) add(event);
  return lives;
}

/** The numbers of those of the tickets that live once the act is done. */
async function livingNumbers(
  tables: Pick<RecordTables, 'ticket'>,
  { ticket }: TicketsAfter,
  asked: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const stored = await tables.ticket.bulkGet([...asked].filter((id) => !ticket.has(id)));
  const numbers = new Map<string, string>();
  for (const row of [...stored, ...ticket.values()])
    if (row !== undefined && row !== null && row.deletedAt === null) numbers.set(row.id, row.number);
  return numbers;
}
