import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import type { SessionEdit } from '#renderer/workers/session-api.ts';
import { makeSessionVerbs } from '#renderer/workers/session-verbs.ts';
import { accepted } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import type { Session, SessionInput } from '#shared/domain/session/session.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestHost, makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { makeParticipants, makeSessionInput } from '#test/factories/usage-observation.ts';
import { somePlaces } from '#test/factories/usage-return-arbitrary.ts';

let made: TestRegister;
let verbs: ReturnType<typeof makeSessionVerbs>;
const store = () => made.host.register().parts.sessions;
const [first = '', second = ''] = somePlaces;

beforeEach(async () => {
  made = await makeTestRegister();
  verbs = makeSessionVerbs(made.context);
  await addPlaces(somePlaces);
});

async function addPlaces(ids: readonly string[], openedOn: string | null = null): Promise<void> {
  const statusHistory = [{ id: uuid(), status: 'open' as const, from: openedOn, reason: null }];
  const written = await made.host.register().writePath.write({
    reason: 'edit',
    changes: async (act) =>
      accepted(
        ids.map((id, index) =>
          creationChange(
            'accessPoint',
            id,
            makeAccessPointInput({ name: `Lieu ${index}`, statusHistory }),
            recordParts.accessPoint,
            act,
          ),
        ),
      ),
  });
  expect(written.ok).toBe(true);
}

const put = (overrides: Partial<SessionInput> = {}, id: string | null = null): SessionEdit => ({
  kind: 'put',
  id,
  entry: makeSessionInput(first, overrides),
});

async function saved(...edits: readonly SessionEdit[]) {
  const written = await verbs.saveSessions(edits);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value;
}

const everything = (register = made) =>
  makeSessionVerbs(register.context).sessions({
    period: { from: '2000-01', to: '2040-12' },
    placeIds: null,
    animatorId: null,
    offset: 0,
    limit: 100_000,
  });

/** What a session says, without its bookkeeping. */
const said = ({ updatedAt, updatedBy, stamp, ...rest }: Session) => rest;

describe('sessions that are saved', () => {
  it('are found latest day first, page by page, with their texts', async () => {
    await saved(
      put({ day: '2025-03-11', title: 'Premiers pas', externalId: 'A-1' }),
      put({ day: '2025-05-02', placeId: second }),
      put({ day: '2025-03-12', comment: 'Salle du conseil' }),
    );
    for (const folded of [false, true]) {
      if (folded) await store().fold();
      const all = await everything();
      expect(all.sessions.map(({ day }) => day)).toEqual(['2025-05-02', '2025-03-12', '2025-03-11']);
      expect(all.sessions.map(({ title, comment }) => title ?? comment)).toEqual([
        null,
        'Salle du conseil',
        'Premiers pas',
      ]);
      const march = { period: { from: '2025-03', to: '2025-03' }, placeIds: [first], animatorId: null };
      const page = await verbs.sessions({ ...march, offset: 1, limit: 1 });
      expect(page).toMatchObject({ total: 2, sessions: [{ title: 'Premiers pas' }] });
      expect((await verbs.sessionsByNumber(['A-1', 'A-2'])).map(({ title }) => title)).toEqual([
        'Premiers pas',
      ]);
    }
  });

  it('tell zero from not counted in the columns', async () => {
    await saved(
      put({ participants: 0 }),
      put({ day: '2025-04-01', participants: null, groups: [makeParticipants({ count: 3, age: 'over70' })] }),
    );
    const view = await store().view();
    expect([...view.participants].sort()).toEqual([NOT_REPORTED, 0].sort());
    expect([...view.groupCount]).toEqual([3]);
  });

  it('are all kept or none, with the edit that is wrong', async () => {
    const written = await verbs.saveSessions([
      put(),
      put({ participants: 2, groups: [makeParticipants({ count: 3 })] }),
    ]);
    expect(written).toMatchObject({
      ok: false,
      problems: [{ code: 'session/groups-over-participants', row: 2, values: { sum: 3, total: 2 } }],
    });
    expect((await everything()).total).toBe(0);
  });

  it('are refused before their place opened, for strangers, and where they are gone', async () => {
    const late = '0190a000-0000-7000-8000-0000000000aa';
    await addPlaces([late], '2025-02-01');
    const codes = async (edit: SessionEdit) => {
      const written = await verbs.saveSessions([edit]);
      return written.ok ? [] : written.problems.map(({ code }) => code);
    };
    expect(await codes(put({ placeId: late, day: '2025-01-31' }))).toEqual(['session/before-opening']);
    expect(await codes(put({ placeId: late, day: '2025-02-01' }))).toEqual([]);
    expect(await codes(put({ animatorId: uuid() }))).toEqual(['session/unknown-animator']);
    expect(await codes(put({ stopId: uuid() }))).toEqual(['session/unknown-stop']);
    expect(await codes(put({ placeId: uuid() }))).toEqual(['session/unknown-place']);
    expect(await codes(put({}, uuid()))).toEqual(['session/gone']);
  });

  it('write nothing when they say what stands, and follow the stamp of what they replace', async () => {
    const { ids, seq } = await saved(put());
    const id = ids[0] ?? '';
    const before = await verbs.session(id);
    expect((await saved(put({}, id))).seq).toBe(seq);
    await saved(put({ minutes: 90 }, id));
    expect((await verbs.session(id))?.stamp.prev).toBe(before?.stamp.at);
  });

  it('come back when the act is undone, and go with it', async () => {
    const { ids } = await saved(put({ title: 'Atelier' }));
    const removed = await saved({ kind: 'remove', id: ids[0] ?? '' });
    expect((await everything()).total).toBe(0);
    expect((await store().view()).rows).toBe(0);
    await undoChangeSet(made.host.register(), removed.changeSetId ?? '');
    expect((await everything()).sessions).toMatchObject([{ id: ids[0], title: 'Atelier' }]);
  });
});

describe('blocks and edits of sessions', () => {
  const edit = fc.record({
    slot: fc.nat({ max: 7 }),
    day: fc.option(fc.constantFrom('2024-01-15', '2024-01-31', '2024-02-01', '2024-03-09'), { freq: 4 }),
    placeId: fc.constantFrom(...somePlaces),
    title: fc.option(fc.constantFrom('un', 'deux')),
    groups: fc.array(fc.record({ count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 3 }),
  });

  it('say the same once folded, once reopened, and as a plain map would', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof({ arbitrary: edit, weight: 5 }, { arbitrary: fc.constant('fold' as const), weight: 1 }),
          {
            minLength: 1,
            maxLength: 14,
          },
        ),
        async (acts) => {
          const left = (await everything()).sessions;
          if (left.length > 0) await saved(...left.map(({ id }): SessionEdit => ({ kind: 'remove', id })));
          const ids = new Map<number, string>();
          const expected = new Map<string, unknown>();
          for (const act of acts) {
            if (act === 'fold') {
              await store().fold();
              continue;
            }
            const known = ids.get(act.slot) ?? null;
            if (act.day === null) {
              if (known === null) continue;
              await saved({ kind: 'remove', id: known });
              ids.delete(act.slot);
              expected.delete(known);
              continue;
            }
            const input = makeSessionInput(act.placeId, {
              day: act.day,
              title: act.title,
              groups: act.groups.map(({ count }) => makeParticipants({ count })),
            });
            const [id = ''] = (await saved({ kind: 'put', id: known, entry: input })).ids;
            ids.set(act.slot, id);
            expected.set(id, { id, ...input });
          }
          const found = async (register = made) =>
            new Map((await everything(register)).sessions.map((session) => [session.id, said(session)]));
          const seen = async () => {
            const view = await store().view();
            return Array.from(
              { length: view.rows },
              (_, row) =>
                `${view.placeIds[view.place[row] ?? -1]} ${view.day[row]} ${view.groupCount
                  .subarray(view.groupStart[row], view.groupStart[row + 1])
                  .join()}`,
            ).sort();
          };
          expect(await found()).toEqual(expected);
          const before = await seen();
          expect(before).toHaveLength(expected.size);
          await store().fold();
          expect(await made.host.register().database.sessionDelta.count()).toBe(0);
          expect(await found()).toEqual(expected);
          expect(await seen()).toEqual(before);
          const again = makeTestHost(made.home);
          expect(await again.host.open(again.home)).toMatchObject({ kind: 'open', replayed: 0 });
          expect(await found(again)).toEqual(expected);
          again.host.register().database.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('are packed at once when many come together, and then read as if entered one by one', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      put({ day: `2024-0${1 + (index % 3)}-1${index % 10}`, title: index % 9 === 0 ? `n° ${index}` : null }),
    );
    const { ids } = await saved(...many);
    const { database } = made.host.register();
    expect(await database.sessionDelta.count()).toBe(0);
    const all = (await everything()).sessions;
    expect(all).toHaveLength(300);
    expect((await store().view()).rows).toBe(300);
    await saved(put({ day: '2024-07-01' }, ids[3] ?? ''));
    const removed = await saved(...ids.map((id): SessionEdit => ({ kind: 'remove', id })));
    expect((await everything()).total).toBe(0);
    expect((await store().view()).rows).toBe(0);
    expect(await database.sessionText.count()).toBe(0);
    expect(await database.sessionDelta.count()).toBe(0);
    await undoChangeSet(made.host.register(), removed.changeSetId ?? '');
    expect((await everything()).sessions.filter(({ day }) => day === '2024-07-01')).toHaveLength(1);
    expect((await everything()).total).toBe(300);
  });

  it('count as lost when a block is gone from the database', async () => {
    await saved(put());
    await store().fold();
    const { database } = made.host.register();
    const keys = await database.sessionColumns.toCollection().primaryKeys();
    expect(keys).toEqual(['columns:2025-03:0000', 'count', 'keeping:2025-03:0000', 'lists']);
    await database.sessionColumns.delete('keeping:2025-03:0000');
    const again = makeTestHost(made.home);
    const opening = await again.host.open(again.home);
    expect(opening.kind === 'open' && opening.replayed === 0 && !opening.rebuilt).toBe(false);
  });
});
