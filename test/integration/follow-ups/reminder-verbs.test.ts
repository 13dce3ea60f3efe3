import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { createAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoLast } from '#renderer/storage/history-store.ts';
import { makeFollowUpVerbs } from '#renderer/workers/follow-up-verbs.ts';
import { makeReminderVerbs } from '#renderer/workers/reminder-verbs.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import type { FollowUpInput } from '#shared/domain/follow-up/follow-up.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { subjectOf } from '#shared/domain/record/subject.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';
import { makeReturnInput } from '#test/factories/usage-return.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const TODAY = '2026-11-24';
const period = { from: '2026-08', to: '2026-10' };

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const add = async (name: string): Promise<string> =>
    value(await createAccessPoint(register, makeAccessPointInput({ name }))).id;
  const first = await add('Premier lieu');
  const second = await add('Second lieu');
  const verbs = makeReminderVerbs(context, {
    loadCommunes: async () => buildCommuneIndex(exampleTerritory()),
    now: () => new Date(`${TODAY}T09:00:00.000Z`),
  });
  const contact = (id: string, overrides: Partial<FollowUpInput> = {}): FollowUpInput => ({
    ...subjectOf({ key: 'accessPointId', id }),
    kind: 'email',
    day: TODAY,
    text: 'Relance',
    nextOn: null,
    nextDoneOn: null,
    ...overrides,
  });
  const board = () => verbs.reminderBoard(period, { kind: 'all' });
  const states = async () =>
    new Map((await board()).places.map(({ id, last, nextOn }) => [id, { last: last?.day ?? null, nextOn }]));
  return { context, register, verbs, first, second, contact, board, states };
}

test('the board names who did not answer, what is missing, and the rate', async () => {
  const { context, board, first, second } = await begin();
  const saved = await makeUsageVerbs(context).saveReturns([
    { kind: 'put', entry: makeReturnInput({ placeId: first, from: '2026-08', to: '2026-08' }) },
  ]);
  value(saved);
  const { total, places, areas } = await board();
  expect(total).toEqual({ expected: 6, answered: 1, closed: 0, unasked: 0 });
  expect(places.map(({ id, missingMonths, lastReported }) => [id, missingMonths, lastReported])).toEqual([
    [second, 3, null],
    [first, 2, '2026-08'],
  ]);
  expect(areas.network).toMatchObject([{ key: null, name: null, expected: 6, answered: 1 }]);
});

test('one act notes the reminder of several places, closes what was due, and one undo takes all back', async () => {
  const { register, verbs, first, second, contact, states, context } = await begin();
  const daily = makeFollowUpVerbs(context);
  value(await daily.logFollowUp(contact(first, { day: '2026-11-01', nextOn: '2026-11-20' }), null));
  value(await verbs.logContacts([first, second].map((id) => contact(id, { nextOn: '2026-12-08' }))));
  expect(await states()).toEqual(
    new Map([
      [first, { last: TODAY, nextOn: '2026-12-08' }],
      [second, { last: TODAY, nextOn: '2026-12-08' }],
    ]),
  );
  value(await undoLast(register));
  expect(await states()).toEqual(
    new Map([
      [first, { last: '2026-11-01', nextOn: '2026-11-20' }],
      [second, { last: null, nextOn: null }],
    ]),
  );
});

test('a refused contact writes none of them', async () => {
  const { verbs, first, second, contact, states } = await begin();
  const outcome = await verbs.logContacts([contact(first), contact(second, { nextOn: '2026-01-01' })]);
  expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['follow-up/next-before-day']);
  expect([...(await states()).values()].map(({ last }) => last)).toEqual([null, null]);
});

test('the next contact moves the date that is to do, hangs on the last contact, or makes a note', async () => {
  const { register, verbs, first, second, contact, states } = await begin();
  value(await verbs.planContact(first, '2026-12-01', TODAY));
  expect((await states()).get(first)).toEqual({ last: TODAY, nextOn: '2026-12-01' });
  value(await verbs.planContact(first, '2026-12-15', TODAY));
  expect((await states()).get(first)?.nextOn).toBe('2026-12-15');
  value(await verbs.planContact(first, null, TODAY));
  expect((await states()).get(first)).toEqual({ last: TODAY, nextOn: null });

  value(await verbs.logContacts([contact(second, { day: '2026-10-01' })]));
  value(await verbs.planContact(second, '2026-12-01', TODAY));
  expect((await states()).get(second)).toEqual({ last: '2026-10-01', nextOn: '2026-12-01' });
  expect(await register.database.followUps.count()).toBe(2);
  const early = await verbs.planContact(second, '2026-09-01', TODAY);
  expect(early.ok).toBe(false);
});
