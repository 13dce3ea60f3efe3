import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import { recordHistory } from '#renderer/storage/record-history.ts';
import { createRecord, editRecord } from '#renderer/storage/record-writing.ts';
import { makeHotlineSettingsVerbs } from '#renderer/workers/hotline-settings-verbs.ts';
import { makeTicketRowsVerbs } from '#renderer/workers/ticket-rows-verbs.ts';
import { answeringLevelInputSchema } from '#shared/domain/answering-level/answering-level.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { anonymousCallers } from '#shared/domain/ticket/anonymous-caller.ts';
import { type TicketInput, ticketInputSchema } from '#shared/domain/ticket/ticket.ts';
import { type TicketEventInput, ticketEventInputSchema } from '#shared/domain/ticket/ticket-event.ts';
import { makeAnsweringLevelInput, makeTicketEventInput, makeTicketInput } from '#test/factories/hotline.ts';
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
  const levelId = value(
    await createRecord(register, 'answeringLevel', answeringLevelInputSchema, makeAnsweringLevelInput()),
  ).id;
  const tell = async (ticketId: string, event: Partial<TicketEventInput>) =>
    value(
      await createRecord(
        register,
        'ticketEvent',
        ticketEventInputSchema,
        makeTicketEventInput({ ticketId, levelId, ...event }),
      ),
    ).id;
  const makeTicket = async (number: string, ticket: Partial<TicketInput>) =>
    value(await createRecord(register, 'ticket', ticketInputSchema, makeTicketInput({ number, ...ticket })))
      .id;
  /** A ticket of January 2024, solved the day after. */
  const makeSolved = async (number: string, ticket: Partial<TicketInput>, text: string | null = null) => {
    const id = await makeTicket(number, ticket);
    await tell(id, { kind: 'opened', at: '2024-01-15T09:30:00.000Z' });
    const noteId = await tell(id, { kind: 'note', at: '2024-01-15T10:00:00.000Z', text });
    await tell(id, { kind: 'solved', at: '2024-01-16T09:30:00.000Z' });
    return { id, noteId };
  };
  return {
    register,
    verbs: makeHotlineSettingsVerbs(context, platform),
    rows: makeTicketRowsVerbs(context, platform),
    makeTicket,
    makeSolved,
    tell,
    ticket: (id: string) => database.tickets.get(id),
    event: (id: string) => database.ticketEvents.get(id),
  };
}

test('what is past the retention time is shown first: who called, and the texts that tell it', async () => {
  const { verbs, makeSolved, makeTicket, tell } = await begin();
  const { id, noteId } = await makeSolved(
    'D-1',
    { callerName: 'Mme Lefèvre', callerPhone: '+33298001234', subject: 'Imprimante de Mme Lefèvre' },
    'Rappelée au 02 98 00 12 34',
  );
  await makeSolved('D-2', { callerName: null });
  const pending = await makeTicket('D-3', { callerName: 'M. Guivarch' });
  await tell(pending, { kind: 'opened', at: '2024-01-15T09:30:00.000Z' });
  const preview = await verbs.retentionPreview();
  expect(preview).toMatchObject({ limit: '2024-06-15', names: 1, phones: 1, animators: 0, files: 0 });
  expect(preview?.tickets).toEqual([
    {
      id,
      number: 'D-1',
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
    'D-1',
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
  const { id } = await makeSolved('D-1', { callerName: 'Mme Lefèvre' });
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
