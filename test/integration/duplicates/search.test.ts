import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { undoLast } from '#renderer/storage/history-store.ts';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
import { makeDuplicatesVerbs } from '#renderer/workers/duplicates-verbs.ts';
import type { AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code }) => code);

async function setting() {
  const { host, context } = await makeTestRegister();
  const { createAccessPoint, editAccessPoint } = makeAccessPointVerbs(context);
  const place = async (given: Partial<AccessPointInput>) =>
    value(await createAccessPoint(makeAccessPointInput(given))).id;
  const verbs = makeDuplicatesVerbs(context);
  const pairs = async () =>
    value(await verbs.findDuplicates('accessPoint', () => undefined)).map(({ first, second }) =>
      [first.name, second.name].sort(),
    );
  return { register: host.register(), verbs, place, pairs, editAccessPoint };
}

describe('the search', () => {
  it('finds pairs with score and reasons, and keeps up with what is written', async () => {
    const { register, verbs, place, pairs, editAccessPoint } = await setting();
    const first = await place({ name: 'Espace des Tanneries' });
    await place({ name: 'Médiathèque Jean-Moulin' });
    expect(await pairs()).toEqual([]);
    const second = await place({ name: 'ESPACE DES TANERIES' });
    expect(await pairs()).toEqual([['ESPACE DES TANERIES', 'Espace des Tanneries']]);
    expect(await verbs.alikeRecords('accessPoint', first)).toMatchObject([
      { id: second, name: 'ESPACE DES TANERIES' },
    ]);
    value(await editAccessPoint(second, { name: 'Cyberbase' }));
    expect(await pairs()).toEqual([]);
    value(await undoLast(register));
    expect(await pairs()).toHaveLength(1);
  });

  it('leaves out for good what is not the same, until the officer changes their mind', async () => {
    const { register, verbs, place, pairs } = await setting();
    const first = await place({ name: 'Espace des Tanneries' });
    const second = await place({ name: 'Espace des Tanneries' });
    value(await verbs.markDistinct('accessPoint', second, first, null));
    expect(await pairs()).toEqual([]);
    expect(await verbs.alikeRecords('accessPoint', first)).toEqual([]);
    value(await undoLast(register));
    expect(await pairs()).toHaveLength(1);
    value(await verbs.markDistinct('accessPoint', first, second, null));
    const again = value(await verbs.markDistinct('accessPoint', first, second, null));
    expect(again.changeSetId).toBeNull();
    const [note] = (await register.database.distinctPairs.toArray()).filter(
      ({ deletedAt }) => deletedAt === null,
    );
    value(await verbs.forgetDistinct(note?.id ?? ''));
    expect(await pairs()).toHaveLength(1);
  });
});

describe('a place that closes for another', () => {
  const open = (from: string | null) => [
    { id: crypto.randomUUID(), status: 'open' as const, from, reason: null },
  ];

  it('closes that day with its successor, keeps its past, and comes back by undo', async () => {
    const { register, verbs, place } = await setting();
    const placeId = await place({ name: 'Cyberbase', statusHistory: open('2019-01-01') });
    const successorId = await place({ name: 'Médiathèque', statusHistory: open(null) });
    const before = await register.database.accessPoints.get(placeId);
    value(
      await verbs.closeWithSuccessor({ placeId, successorId, day: '2024-07-01', reason: 'regroupement' }),
    );
    const after = await register.database.accessPoints.get(placeId);
    expect(after?.successorId).toBe(successorId);
    expect(after?.statusHistory.map(({ status, from }) => [status, from])).toEqual([
      ['open', '2019-01-01'],
      ['closed', '2024-07-01'],
    ]);
    value(await undoLast(register));
    const back = await register.database.accessPoints.get(placeId);
    expect([back?.successorId, back?.statusHistory]).toEqual([before?.successorId, before?.statusHistory]);
  });

  it('is refused: itself, a circle, a day before the opening, closed already', async () => {
    const { verbs, place } = await setting();
    const a = await place({ name: 'A', statusHistory: open('2019-01-01') });
    const b = await place({ name: 'B', statusHistory: open('2019-01-01') });
    const c = await place({ name: 'C', statusHistory: open('2019-01-01') });
    const close = (placeId: string, successorId: string, day: string) =>
      verbs.closeWithSuccessor({ placeId, successorId, day, reason: null });
    expect(codes(await close(a, a, '2024-07-01'))).toEqual(['succession/itself']);
    expect(codes(await close(a, b, '2019-01-01'))).toEqual(['succession/before-opening']);
    value(await close(a, b, '2024-07-01'));
    expect(codes(await close(a, c, '2025-01-01'))).toEqual(['succession/closed-already']);
    expect(codes(await close(a, c, '2023-01-01'))).toEqual(['succession/closed-already']);
    expect(codes(await close(c, a, '2025-01-01'))).toEqual(['succession/successor-closed']);
    expect(codes(await close(b, a, '2024-06-01'))).toEqual(['succession/loop']);
  });
});
