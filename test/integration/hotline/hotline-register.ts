import 'fake-indexeddb/auto';
import { makeHotlineStore } from '#renderer/storage/hotline-store.ts';
import type { Register } from '#renderer/storage/register.ts';
import type { Act } from '#renderer/storage/write-path.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import type { TicketInput } from '#shared/domain/ticket/ticket.ts';
import type { TicketEventInput } from '#shared/domain/ticket/ticket-event.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { makeTicketEventInput, makeTicketInput } from '#test/factories/hotline.ts';

export const LEVEL = '0190a000-0000-7000-8000-000000000001';

/** Writes one act, made straight of changes: what is stored is looked at, not the rules of the hotline. */
export async function act(
  register: Register,
  changes: (act: Act) => Promise<readonly Change[]> | readonly Change[],
): Promise<void> {
  const written = await register.writePath.write({
    reason: 'edit',
    changes: async (one) => accepted(await changes(one)),
  });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
}

/** The changes that make a ticket with its opening. */
export function ticketMade(
  one: Act,
  overrides: Partial<TicketInput> = {},
  id = one.newId(),
): readonly Change[] {
  return [
    creationChange('ticket', id, makeTicketInput(overrides), recordParts.ticket, one),
    eventMade(one, id),
  ];
}

/** The change that makes an event of a ticket. */
export function eventMade(one: Act, ticketId: string, overrides: Partial<TicketEventInput> = {}): Change {
  const event = makeTicketEventInput({ ticketId, levelId: LEVEL, ...overrides });
  return creationChange('ticketEvent', one.newId(), event, recordParts.ticketEvent, one);
}

/** Edits fields of a ticket or an event that stands. */
export async function edited(
  register: Register,
  one: Act,
  table: 'ticket' | 'ticketEvent',
  id: string,
  patch: Readonly<Record<string, unknown>>,
): Promise<readonly Change[]> {
  const { tickets, ticketEvents } = register.database;
  const row = await (table === 'ticket' ? tickets : ticketEvents).get(id);
  return row === undefined ? [] : editChanges(table, row, patch, recordParts[table], one);
}

/** The tickets as a store that was just made reads them, and as the one that lived through the acts holds them. */
export async function bothReadings(register: Register) {
  const plain = async (store: Register['parts']['hotline']) => {
    const { tickets } = await store.read();
    return [...tickets.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  return {
    held: await plain(register.parts.hotline),
    stored: await plain(makeHotlineStore(register.database)),
  };
}
