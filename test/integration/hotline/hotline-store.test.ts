import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHotlineStore } from '#renderer/storage/hotline-store.ts';
import type { Register } from '#renderer/storage/register.ts';
import { ticketDocument } from '#shared/domain/ticket/ticket-document.ts';
import { wordWorthOf } from '#shared/search/word-block.ts';
import { makeTestHost, makeTestRegister } from '#test/factories/test-register.ts';
import { act, bothReadings, edited, eventMade, ticketMade } from './hotline-register.ts';

/** The living tickets, made from their rows one by one. */
async function fromRows({ database }: Register) {
  const events = (await database.ticketEvents.toArray()).filter(({ deletedAt }) => deletedAt === null);
  return (await database.tickets.toArray())
    .filter(({ deletedAt }) => deletedAt === null)
    .map((ticket) =>
      ticketDocument(
        ticket,
        events.filter(({ ticketId }) => ticketId === ticket.id),
      ),
    )
    .sort((a, b) => (a.facts.id < b.facts.id ? -1 : 1));
}

async function expectLevel(register: Register): Promise<void> {
  const documents = await fromRows(register);
  const { held, stored } = await bothReadings(register);
  expect(held).toEqual(documents.map(({ facts }) => facts));
  expect(stored).toEqual(held);
  for (const word of ['imprimante', 'wifi', 'ecr', 'reseau', 'a']) {
    const expected = documents
      .filter(({ words }) => wordWorthOf(words, word) > 0)
      .map(({ facts }) => facts.id);
    for (const store of [register.parts.hotline, makeHotlineStore(register.database)]) {
      const found = await store.search({ words: [word], named: [new Set()] }, null);
      expect([...found.ids].sort()).toEqual(expected);
      expect(found.total).toBe(expected.length);
    }
  }
}

const subjects = ['Imprimante bloquée', 'Wifi absent', 'Écran noir', 'Accès au réseau'];
const step = fc.record({
  kind: fc.constantFrom('open', 'say', 'edit', 'delete', 'deleteEvent', 'move', 'fold', 'many', 'read'),
  at: fc.nat(1_000),
  subject: fc.constantFrom(...subjects),
});

async function live(
  register: Register,
  { kind, at, subject }: { kind: string; at: number; subject: string },
) {
  const { database } = register;
  const tickets = (await database.tickets.toArray()).filter(({ deletedAt }) => deletedAt === null);
  const events = (await database.ticketEvents.toArray()).filter(({ deletedAt }) => deletedAt === null);
  const ticket = tickets[at % Math.max(1, tickets.length)];
  const event = events[at % Math.max(1, events.length)];
  if (kind === 'open') return act(register, (one) => ticketMade(one, { subject }));
  if (kind === 'fold') return register.parts.hotline.fold();
  if (kind === 'read') return void (await register.parts.hotline.read());
  if (kind === 'many')
    return act(register, (one) => Array.from({ length: 260 }, () => ticketMade(one, { subject })).flat());
  if (ticket === undefined || event === undefined) return;
  const deletedAt = '2025-01-01T00:00:00.000Z';
  if (kind === 'say')
    return act(register, (one) => [eventMade(one, ticket.id, { kind: 'note', text: subject, minutes: at })]);
  if (kind === 'edit')
    return act(register, (one) => edited(register, one, 'ticket', ticket.id, { subject, solution: null }));
  if (kind === 'delete')
    return act(register, (one) => edited(register, one, 'ticket', ticket.id, { deletedAt }));
  if (kind === 'deleteEvent')
    return act(register, (one) => edited(register, one, 'ticketEvent', event.id, { deletedAt }));
  return act(register, (one) => edited(register, one, 'ticketEvent', event.id, { ticketId: ticket.id }));
}

describe('the packed hotline', () => {
  test('says what the rows say, whatever is done in whatever order', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { context } = await makeTestRegister();
        for (const one of steps) await live(context.register(), one);
        await expectLevel(context.register());
      }),
      { numRuns: 15 },
    );
  });

  test('is packed at once where an act touches many, and the next ones wait beside', async () => {
    const { context } = await makeTestRegister();
    const register = context.register();
    await live(register, { kind: 'many', at: 0, subject: 'Wifi absent' });
    expect(await register.database.hotlineDelta.count()).toBe(0);
    expect(await register.database.hotlineColumns.count()).toBe(3);
    await live(register, { kind: 'open', at: 0, subject: 'Écran noir' });
    await live(register, { kind: 'say', at: 3, subject: 'Accès au réseau' });
    expect(await register.database.hotlineDelta.count()).toBe(2);
    await expectLevel(register);
  });

  test('is packed when idle once enough waits, and says the same', async () => {
    const { context } = await makeTestRegister();
    const register = context.register();
    await register.parts.hotline.read();
    for (let index = 0; index < 60; index += 1)
      await live(register, { kind: 'open', at: index, subject: subjects[index % 4] ?? '' });
    expect(await register.database.hotlineDelta.count()).toBe(60);
    await register.parts.hotline.fold();
    expect(await register.database.hotlineDelta.count()).toBe(0);
    await expectLevel(register);
  });

  test('what is taken out of a ticket is taken out of what is packed, too', async () => {
    const { context } = await makeTestRegister();
    const register = context.register();
    await act(register, (one) => ticketMade(one, { callerName: 'Zoé Introuvable' }));
    await register.parts.hotline.read();
    const [ticket] = await register.database.tickets.toArray();
    await act(register, (one) =>
      edited(register, one, 'ticket', ticket?.id ?? '', {
        callerName: null,
        anonymisedAt: '2025-01-01T00:00:00.000Z',
      }),
    );
    await register.parts.hotline.fold();
    const packed = JSON.stringify(
      [await register.database.hotlineColumns.toArray(), await register.database.hotlineDelta.toArray()],
      (_, value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value),
    );
    expect(packed).toContain('imprimante');
    expect(packed.toLowerCase()).not.toContain('introuvable');
  });

  test.each([
    ['blocks of tickets', (register: Register) => register.database.hotlineColumns.delete('tickets:00000')],
    ['words of a block', (register: Register) => register.database.hotlineColumns.delete('words:00000')],
    ['edits that waited', (register: Register) => register.database.hotlineDelta.clear()],
    ['everything packed', (register: Register) => register.database.hotlineColumns.clear()],
  ])('is made again from the rows where %s are lost', async (_, lose) => {
    const { context, home } = await makeTestRegister();
    await live(context.register(), { kind: 'many', at: 0, subject: 'Wifi absent' });
    await live(context.register(), { kind: 'open', at: 0, subject: 'Écran noir' });
    await lose(context.register());
    context.register().database.close();
    const again = makeTestHost(home);
    await again.host.open(again.home);
    const register = again.context.register();
    await register.parts.hotline.search({ words: ['wifi'], named: [new Set()] }, 1);
    await expectLevel(register);
    await live(register, { kind: 'say', at: 7, subject: 'Imprimante bloquée' });
    await expectLevel(register);
  });
});
