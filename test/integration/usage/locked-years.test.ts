import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import { editUsageSettings } from '#renderer/storage/usage-settings-store.ts';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
import { makeSessionVerbs } from '#renderer/workers/session-verbs.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { makeSessionInput } from '#test/factories/usage-observation.ts';

let made: TestRegister;
let placeId: string;
let returned: string;
let sessionId: string;

const visits = (month: string, value: number | null) =>
  makeUsageVerbs(made.context).actOnReturns(
    [
      {
        kind: 'cells',
        placeId,
        stopId: null,
        run: { from: month, to: month },
        cells: [{ measure: 'visits', value }],
        source: 'typed',
      },
    ],
    '2026-02-06',
  );
const sessions = () => makeSessionVerbs(made.context);
const moved = (day: string) =>
  sessions().saveSessions([{ kind: 'put', id: sessionId, entry: makeSessionInput(placeId, { day }) }]);
const lock = (lockedYears: readonly number[]) =>
  editUsageSettings(made.host.register(), { lockedYears: [...lockedYears] });
const refusal = { ok: false, problems: [{ code: 'usage/locked-year', values: { year: 2025, count: 1 } }] };

beforeEach(async () => {
  made = await makeTestRegister();
  const place = await makeAccessPointVerbs(made.context).createAccessPoint(makeAccessPointInput());
  if (!place.ok) throw new Error('the place was refused');
  placeId = place.value.id;
  const written = await visits('2025-03', 40);
  const logged = await sessions().saveSessions([
    { kind: 'put', id: null, entry: makeSessionInput(placeId, { day: '2025-03-11' }) },
  ]);
  if (!written.ok || written.value.changeSetId === null || !logged.ok) throw new Error('refused');
  returned = written.value.changeSetId;
  sessionId = logged.value.ids[0] ?? '';
  expect((await lock([2025])).ok).toBe(true);
});

it('returns and sessions of a locked year are neither written, moved, taken away nor undone', async () => {
  expect(await visits('2025-03', 41)).toMatchObject(refusal);
  expect(await visits('2025-03', null)).toMatchObject(refusal);
  expect(await moved('2025-04-02')).toMatchObject(refusal);
  expect(await moved('2026-01-08')).toMatchObject(refusal);
  expect(await sessions().saveSessions([{ kind: 'remove', id: sessionId }])).toMatchObject(refusal);
  expect(await undoChangeSet(made.host.register(), returned)).toMatchObject(refusal);
  const entries = await made.host.register().parts.usage.ofPlaces(new Set([placeId]));
  expect(entries.map(({ values }) => values)).toEqual([{ visits: 40 }]);
  expect((await sessions().session(sessionId))?.day).toBe('2025-03-11');
});

it('other years go on, nothing of theirs moves into the locked one, and an unlocked year changes again', async () => {
  expect((await visits('2026-01', 12)).ok).toBe(true);
  const other = await sessions().saveSessions([
    { kind: 'put', id: null, entry: makeSessionInput(placeId, { day: '2026-01-08' }) },
  ]);
  if (!other.ok) throw new Error('refused');
  const id = other.value.ids[0] ?? '';
  const entry = makeSessionInput(placeId, { day: '2025-12-30' });
  expect(await sessions().saveSessions([{ kind: 'put', id, entry }])).toMatchObject(refusal);
  expect((await lock([])).ok).toBe(true);
  expect((await visits('2025-03', 41)).ok).toBe(true);
  expect((await moved('2026-01-09')).ok).toBe(true);
});
