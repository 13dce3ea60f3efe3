import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import { recordHistory } from '#renderer/storage/record-history.ts';
import { editRecord } from '#renderer/storage/record-writing.ts';
import { openTicket } from '#renderer/storage/ticket-opening-store.ts';
import { makeHotlineSettingsVerbs } from '#renderer/workers/hotline-settings-verbs.ts';
import { makeTicketRowsVerbs } from '#renderer/workers/ticket-rows-verbs.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { anonymousCallers } from '#shared/domain/ticket/anonymous-caller.ts';
import { type TicketInput, ticketInputSchema } from '#shared/domain/ticket/ticket.ts';
import type { TicketAct } from '#shared/domain/ticket/ticket-act.ts';
import { callerKindOf } from '#shared/figures/ticket-counts.ts';
import { makeTicketTold, makeTicketWish } from '#test/factories/hotline.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

/** Two years and some after the tickets below. */
const NOW = '2026-06-15T10:00:00Z';

async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const { database } = register;
  const platform = { now: () => new Date(NOW) };
  const makeTicket = async (ticket: Partial<TicketInput>, acts: TicketAct[] = []) =>
    value(await openTicket(register, makeTicketWish(ticket, { openedAt: '2024-01-15T09:30:00.000Z', acts })))
      .id;
  /** A ticket of January 2024, solved the day after. */
  const makeSolved = async (ticket: Partial<TicketInput>, text = 'Vu') => {
    const id = await makeTicket(ticket, [
      { kind: 'note', ...makeTicketTold({ at: '2024-01-15T10:00:00.000Z', text }) },
      {
        kind: 'solved',
        ...makeTicketTold({ at: '2024-01-16T09:30:00.000Z' }),
        cause: null,
        solution: null,
        alsoSolved: [],
      },
    ]);
    const events = await database.ticketEvents.where('ticketId').equals(id).toArray();
    return { id, noteId: events.find(({ kind }) => kind === 'note')?.id ?? '' };
  };
  return {
    register,
    verbs: makeHotlineSettingsVerbs(context, platform),
    rows: makeTicketRowsVerbs(context, platform),
    makeTicket,
    makeSolved,
    ticket: (id: string) => database.tickets.get(id),
    event: (id: string) => database.ticketEvents.get(id),
  };
}

test('what is past the retention time is shown first: who called, and the texts that tell it', async () => {
  const { verbs, makeSolved, makeTicket, ticket } = await begin();
  const { id, noteId } = await makeSolved(
    { callerName: 'Mme Lefèvre', callerPhone: '+33298001234', subject: 'Imprimante de Mme Lefèvre' },
    'Rappelée au 02 98 00 12 34',
  );
  await makeSolved({ callerName: null });
  await makeTicket({ callerName: 'M. Guivarch' });
  const preview = await verbs.retentionPreview();
  expect(preview).toMatchObject({ limit: '2024-06-15', names: 1, phones: 1, animators: 0, files: 0 });
  expect(preview?.tickets).toEqual([
    {
      id,
      number: (await ticket(id))?.number,
      subject: 'Imprimante de Mme Lefèvre',
      endedAt: Date.parse('2024-01-16T09:30:00.000Z'),
    },
  ]);
  expect(preview?.texts.map(({ key, part }) => [key, part])).toEqual([
    [`${id}/subject`, 'subject'],
    [`${noteId}/text`, 'event'],
  ]);
  value(await verbs.editHotlineSettings({ retentionMonths: null }));
  expect(await verbs.retentionPreview()).toBeNull();
  expect(codes(await verbs.anonymiseTickets([id], []))).toEqual(['hotline-settings/no-retention']);
  value(await verbs.editHotlineSettings({ retentionMonths: 36 }));
  expect((await verbs.retentionPreview())?.tickets).toEqual([]);
});

test('who called goes out of the ticket and its texts, all else stays, and it is told', async () => {
  const { verbs, rows, makeSolved, ticket, event } = await begin();
  const { id, noteId } = await makeSolved(
    { callerName: 'Mme Lefèvre', callerPhone: '+33298001234', description: 'Mme Lefèvre attend.' },
    'Lefèvre : nom de la salle',
  );
  const [before] = await rows.ticketRows([id]);
  value(await verbs.anonymiseTickets([id], [`${noteId}/text`]));
  expect(await ticket(id)).toMatchObject({
    callerName: anonymousCallers.person,
    callerPhone: null,
    animatorId: null,
    description: 'Mme […] attend.',
  });
  expect((await event(noteId))?.text).toBe('Lefèvre : nom de la salle');
  const [after] = await rows.ticketRows([id]);
  const { anonymisedAt } = after ?? {};
  expect(anonymisedAt).toEqual(expect.any(String));
  expect(before && after && callerKindOf(after)).toBe(before && callerKindOf(before));
  // The figures read the clocks, the dates, the place, the category, the level: all that is left the same here.
  expect(after).toEqual({
    ...before,
    anonymisedAt,
    callerName: anonymousCallers.person,
    caller: anonymousCallers.person,
    lastAt: after?.lastAt,
  });
  expect(await verbs.anonymisations()).toMatchObject([{ count: 1, at: Date.parse(String(anonymisedAt)) }]);
  expect((await verbs.retentionPreview())?.tickets).toEqual([]);
});

test('it cannot be undone, nor can an earlier act bring back a name, and the history tells none', async () => {
  const { register, verbs, makeSolved, ticket } = await begin();
  const { id } = await makeSolved({ callerName: 'Mme Lefèvre' });
  const edited = value(
    await editRecord(register, 'ticket', ticketInputSchema.partial(), id, {
      description: 'Demande reformulée',
    }),
  );
  value(
    await editRecord(register, 'ticket', ticketInputSchema.partial(), id, { callerName: 'Mme Le Bihan' }),
  );
  value(await verbs.anonymiseTickets([id], []));
  expect(codes(await undoLast(register))).toContain('ticket/anonymous-stays');
  expect(codes(await undoChangeSet(register, edited.changeSetId ?? ''))).toContain('ticket/anonymous-text');
  expect(
    codes(await editRecord(register, 'ticket', ticketInputSchema.partial(), id, { callerName: 'Mme X' })),
  ).toEqual(['ticket/anonymous-caller']);
  expect(
    codes(await editRecord(register, 'ticket', ticketInputSchema.partial(), id, { anonymisedAt: null })),
  ).toEqual(['ticket/anonymous-stays']);
  expect((await ticket(id))?.callerName).toBe(anonymousCallers.person);
  const history = await recordHistory(register, 'ticket', id, null, 20);
  expect(JSON.stringify(history)).not.toContain('Bihan');
  expect(history.acts[0]?.changes.map(({ field }) => field)).toEqual(['anonymisedAt']);
  // What tells nobody can still be changed, and changed back.
  value(await editRecord(register, 'ticket', ticketInputSchema.partial(), id, { assignee: 'Camille' }));
  value(await undoLast(register));
});
