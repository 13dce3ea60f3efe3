import 'fake-indexeddb/auto';
import { v7 as uuid } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import type { Register } from '#renderer/storage/register.ts';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
import { makeAnimatorVerbs } from '#renderer/workers/animator-verbs.ts';
import { makeDuplicatesVerbs } from '#renderer/workers/duplicates-verbs.ts';
import { makeSessionVerbs } from '#renderer/workers/session-verbs.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { SessionInput } from '#shared/domain/session/session.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeAnimatorInput } from '#test/factories/people.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { makeSessionInput } from '#test/factories/usage-observation.ts';
import { contentOf } from '../duplicates/register-content.ts';

let made: TestRegister;
let register: Register;
let sessions: ReturnType<typeof makeSessionVerbs>;
let places: ReturnType<typeof makeAccessPointVerbs>;
let animators: ReturnType<typeof makeAnimatorVerbs>;
let duplicates: ReturnType<typeof makeDuplicatesVerbs>;

beforeEach(async () => {
  made = await makeTestRegister();
  register = made.host.register();
  sessions = makeSessionVerbs(made.context);
  places = makeAccessPointVerbs(made.context);
  animators = makeAnimatorVerbs(made.context);
  duplicates = makeDuplicatesVerbs(made.context);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function place(openedOn: string | null = null): Promise<string> {
  const statusHistory = [{ id: uuid(), status: 'open' as const, from: openedOn, reason: null }];
  return value(await places.createAccessPoint(makeAccessPointInput({ statusHistory }))).id;
}

async function animator(): Promise<string> {
  return value(await animators.createAnimator(makeAnimatorInput())).id;
}

const enter = async (placeId: string, ...entries: readonly Partial<SessionInput>[]) =>
  value(
    await sessions.saveSessions(
      entries.map((entry) => ({ kind: 'put', id: null, entry: makeSessionInput(placeId, entry) })),
    ),
  ).ids;

const mergeOf = (table: 'accessPoint' | 'animator', keptId: string, otherId: string) =>
  duplicates.mergeRecords({ table, keptId, otherId, choices: { statusHistory: 'kept' }, returns: {} });

describe('sessions of records that become one', () => {
  it('move with their place, and come back by undo', async () => {
    const [keptId, otherId] = [await place(), await place()];
    const ids = await enter(otherId, { title: 'Un' }, { title: 'Deux' });
    await enter(keptId, {});
    const before = await contentOf(register);
    expect((await duplicates.mergeTies('accessPoint', keptId, otherId)).moved).toContainEqual({
      table: 'session',
      field: 'placeId',
      count: 2,
      names: [],
    });
    value(await mergeOf('accessPoint', keptId, otherId));
    for (const id of ids) expect((await sessions.session(id))?.placeId).toBe(keptId);
    expect((await register.parts.sessions.chosen({ placeIds: [keptId] })).total).toBe(3);
    value(await undoLast(register));
    expect(await contentOf(register)).toEqual(before);
  });

  it('move with their animator', async () => {
    const [keptId, otherId, placeId] = [await animator(), await animator(), await place()];
    const [id = ''] = await enter(placeId, { animatorId: otherId });
    value(await mergeOf('animator', keptId, otherId));
    expect((await sessions.session(id))?.animatorId).toBe(keptId);
  });

  it('forbid the merging where the kept place was not open that day', async () => {
    const [keptId, otherId] = [await place('2025-06-01'), await place()];
    await enter(otherId, { day: '2025-03-11' });
    const before = await contentOf(register);
    expect(await mergeOf('accessPoint', keptId, otherId)).toMatchObject({
      ok: false,
      problems: [{ code: 'session/before-opening' }],
    });
    expect(await contentOf(register)).toEqual(before);
  });
});

describe('a place or an animator with sessions', () => {
  it('cannot be deleted, and what it has is counted', async () => {
    const [placeId, animatorId] = [await place(), await animator()];
    const ids = await enter(placeId, { animatorId }, {});
    expect(await places.deleteAccessPoint(placeId)).toMatchObject({
      ok: false,
      problems: [{ code: 'record/tied-sessions', values: { count: 2 } }],
    });
    expect(await animators.deleteAnimator(animatorId)).toMatchObject({
      ok: false,
      problems: [{ code: 'record/tied-sessions', values: { count: 1 } }],
    });
    value(await sessions.saveSessions(ids.map((id) => ({ kind: 'remove', id }))));
    value(await animators.deleteAnimator(animatorId));
    value(await places.deleteAccessPoint(placeId));
    await undoLast(register);
    await undoLast(register);
    await undoLast(register);
    expect((await register.parts.sessions.chosen({ placeIds: [placeId] })).total).toBe(2);
  });

  it('must live for its sessions to come back', async () => {
    const placeId = await place();
    const [id = ''] = await enter(placeId, {});
    const { changeSetId } = value(await sessions.saveSessions([{ kind: 'remove', id }]));
    value(await places.deleteAccessPoint(placeId));
    expect(await undoChangeSet(register, changeSetId ?? '')).toMatchObject({
      ok: false,
      problems: [{ code: 'session/unknown-place' }],
    });
  });
});
