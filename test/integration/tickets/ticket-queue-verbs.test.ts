import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { createAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoLast } from '#renderer/storage/history-store.ts';
import { makeTicketQueueVerbs } from '#renderer/workers/ticket-queue-verbs.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { closes, makeTicketRegister, monday, solves, value, waits } from './ticket-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** A register with the queue read at the time that it is there. */
async function begin() {
  let now = Date.parse(monday('12:00'));
  const made = await makeTicketRegister();
  const queue = makeTicketQueueVerbs(made.context, { now: () => new Date(now) });
  return {
    ...made,
    queue,
    at: (time: string) => {
      now = Date.parse(monday(time));
      made.at(time);
    },
    ids: async () => (await queue.ticketQueue()).rows.map(({ id }) => id).sort(),
  };
}

test('the queue holds what is not solved, and follows the acts and their undoing', async () => {
  const { queue, open, act, ids, register } = await begin();
  expect(await queue.ticketQueue()).toMatchObject({ rows: [], total: 0, openedToday: 0, solvedThisWeek: 0 });
  const first = await open({}, { openedAt: monday('08:00') });
  const second = await open({}, { openedAt: monday('09:00') });
  expect(await ids()).toEqual([first, second].sort());
  await act(first, solves());
  expect(await ids()).toEqual([second]);
  expect(await queue.ticketQueue()).toMatchObject({ total: 2, openedToday: 2, solvedThisWeek: 1 });
  await act(second, waits());
  expect(await ids()).toEqual([second]);
  await act(second, closes());
  expect(await ids()).toEqual([]);
  value(await undoLast(register));
  expect(await ids()).toEqual([second]);
});

test('what was opened or solved before Monday is not of this week', async () => {
  const { queue, open, act } = await begin();
  await open({}, { openedAt: '2026-02-28T10:00:00.000Z', acts: [solves('2026-02-28T11:00:00.000Z')] });
  // Sunday at 23:30 in UTC is Monday at half past midnight in Paris.
  const night = await open({}, { openedAt: '2026-03-01T23:30:00.000Z' });
  expect(await queue.ticketQueue()).toMatchObject({ total: 2, openedToday: 1, solvedThisWeek: 0 });
  await act(night, solves('2026-03-01T23:40:00.000Z'));
  expect((await queue.ticketQueue()).solvedThisWeek).toBe(1);
});

test('nothing was written, and a ticket is late: time alone went by', async () => {
  const { queue, open, at, act } = await begin();
  // A quarter past noon in Paris: the office closes at 12:30 and opens again at 13:30.
  const urgent = await open({ urgency: 'high', impact: 'places' }, { openedAt: monday('11:15') });
  expect(await queue.lateTickets()).toBe(0);
  at('13:14');
  expect(await queue.lateTickets()).toBe(0);
  at('13:16');
  expect(await queue.lateTickets()).toBe(1);
  await act(urgent, solves());
  expect(await queue.lateTickets()).toBe(0);
});

test('the tickets of a place are counted: all, what waits, the last twelve months', async () => {
  const { queue, open, act, register } = await begin();
  const place = value(await createAccessPoint(register, makeAccessPointInput())).id;
  const of = { kind: 'place', id: place } as const;
  expect(await queue.ticketCounts(of)).toEqual({ total: 0, pending: 0, lastYear: 0 });
  await open({ accessPointId: place }, { openedAt: '2025-02-01T10:00:00.000Z' });
  const recent = await open({ accessPointId: place }, { openedAt: '2025-04-01T10:00:00.000Z' });
  await open();
  expect(await queue.ticketCounts(of)).toEqual({ total: 2, pending: 2, lastYear: 1 });
  await act(recent, solves());
  expect(await queue.ticketCounts(of)).toEqual({ total: 2, pending: 1, lastYear: 1 });
});
