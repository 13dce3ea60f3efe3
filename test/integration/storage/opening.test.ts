import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { v7 as uuid } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import { createAccessPoint, editAccessPoint } from '#renderer/storage/access-point-store.ts';
import { RegisterDatabase } from '#renderer/storage/database.ts';
import { importAccessPoints } from '#renderer/storage/import-store.ts';
import { SCHEMA_VERSION } from '#renderer/storage/migrations/migrations.ts';
import type { RegisterHost } from '#renderer/storage/register-host.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeJournalHome, type TestJournalHome } from '#test/factories/journal-home.ts';
import { makeTestHost } from '#test/factories/register-host.ts';
import { makeRegisterSettingsInput } from '#test/factories/register-settings.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function begin(): Promise<{ home: TestJournalHome; host: RegisterHost }> {
  const home = makeJournalHome();
  const host = makeTestHost(home);
  expect(await host.open(null)).toEqual({ kind: 'none' });
  expect(await host.create(makeRegisterSettingsInput())).toMatchObject({ ok: true, value: { seq: 1 } });
  return { home, host };
}

async function add(host: RegisterHost, name: string): Promise<string> {
  const created = await createAccessPoint(host.register(), makeAccessPointInput({ name }));
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return created.value.id;
}

/** So many places in one act that its journal is written while the database takes them in. */
async function importMany(host: RegisterHost) {
  return importAccessPoints(host.register(), {
    networks: [],
    created: Array.from({ length: 1_200 }, () => ({ id: uuid(), input: makeAccessPointInput() })),
    changed: [],
    batch: {
      fileName: 'liste.json',
      format: 'standard-v1-json',
      created: 1_200,
      changed: 0,
      skipped: 0,
      problems: 0,
    },
  });
}

const acts = [
  ['an act', (host: RegisterHost) => createAccessPoint(host.register(), makeAccessPointInput())],
  ['a large act', importMany],
] as const;

/** What the start after a stop of the program finds. */
async function reopen(home: TestJournalHome, host: RegisterHost) {
  host.register().database.close();
  const again = makeTestHost(home);
  return { opening: await again.open(null), host: again };
}

async function names(host: RegisterHost): Promise<readonly string[]> {
  return (await host.register().database.accessPoints.toArray()).map(({ name }) => name).sort();
}

/** Takes the last acts out of the database, as if the program had stopped before their transactions. */
async function forget(host: RegisterHost, acts: number, ids: readonly string[]): Promise<void> {
  const { database } = host.register();
  const state = await database.meta.get('state');
  const earlier = await stateBefore(host, acts);
  if (state === undefined) throw new Error('no state');
  await database.accessPoints.bulkDelete([...ids]);
  await database.listDelta.bulkDelete([...ids]);
  await database.changeSets.where('seq').above(earlier.lastSeq).delete();
  await database.changeBodies.where('seq').above(earlier.lastSeq).delete();
  await database.meta.put(earlier);
}

const states = new WeakMap<object, Awaited<ReturnType<typeof currentState>>[]>();
async function currentState(host: RegisterHost) {
  const state = await host.register().database.meta.get('state');
  if (state === undefined) throw new Error('no state');
  return state;
}
async function remember(host: RegisterHost): Promise<void> {
  const list = states.get(host) ?? [];
  list.push(await currentState(host));
  states.set(host, list);
}
async function stateBefore(host: RegisterHost, acts: number) {
  const state = states.get(host)?.at(-acts);
  if (state === undefined) throw new Error('not remembered');
  return state;
}

describe('opening the register', () => {
  it('finds again what was acknowledged, and nothing to replay', async () => {
    const { home, host } = await begin();
    await add(host, 'Valmont');
    const { opening, host: again } = await reopen(home, host);
    expect(opening).toMatchObject({
      kind: 'open',
      generation: 1,
      replayed: 0,
      rebuilt: false,
      tail: 'whole',
    });
    expect(await names(again)).toEqual(['Valmont']);
  });

  it('replays the acts that the journal holds and the database lacks', async () => {
    const { home, host } = await begin();
    await add(host, 'Valmont');
    await remember(host);
    const lost = await add(host, 'Brisecourt');
    const before = await host.register().database.accessPoints.get(lost);
    await forget(host, 1, [lost]);
    const { opening, host: again } = await reopen(home, host);
    expect(opening).toMatchObject({ kind: 'open', replayed: 1 });
    expect(await again.register().database.accessPoints.get(lost)).toEqual(before);
    expect(await names(again)).toEqual(['Brisecourt', 'Valmont']);
    // Writing goes on where the journal stands.
    await add(again, 'Tresnay');
    expect((await reopen(home, again)).opening).toMatchObject({ kind: 'open', replayed: 0 });
  });

  it('cuts off an act that was torn, and keeps all before it', async () => {
    const { home, host } = await begin();
    await add(host, 'Valmont');
    const bytes = home.bytesOf(1);
    const torn = new Uint8Array(bytes.byteLength + 30);
    torn.set(bytes);
    torn.set(bytes.subarray(0, 30), bytes.byteLength);
    home.setBytes(1, torn);
    const { opening, host: again } = await reopen(home, host);
    expect(opening).toMatchObject({ kind: 'open', tail: 'torn', replayed: 0 });
    expect(home.bytesOf(1)).toEqual(bytes);
    await add(again, 'Tresnay');
    expect((await reopen(home, again)).opening).toMatchObject({ kind: 'open', tail: 'whole', replayed: 0 });
  });

  it('gives back to the journal the acts that it lost and the database holds', async () => {
    const { home, host } = await begin();
    await add(host, 'Valmont');
    const short = home.bytesOf(1);
    await add(host, 'Brisecourt');
    const whole = home.bytesOf(1);
    home.setBytes(1, short);
    const { opening } = await reopen(home, host);
    expect(opening).toMatchObject({ kind: 'open', replayed: 0, tail: 'torn' });
    expect(home.bytesOf(1).byteLength).toBe(whole.byteLength);
  });

  it('makes the register again from its journal when the database comes back empty', async () => {
    const { home, host } = await begin();
    const id = await add(host, 'Valmont');
    await editAccessPoint(host.register(), id, { name: 'Valmont-le-Haut' });
    host.register().database.close();
    await Dexie.delete('maillage-1');
    const again = makeTestHost(home);
    expect(await again.open(null)).toMatchObject({ kind: 'open', replayed: 3 });
    expect(await names(again)).toEqual(['Valmont-le-Haut']);
  });

  it('rebuilds into a new generation when rows are missing, and keeps the damaged one', async () => {
    const { home, host } = await begin();
    const lost = await add(host, 'Valmont');
    await add(host, 'Brisecourt');
    await host.register().database.accessPoints.delete(lost);
    const { opening, host: again } = await reopen(home, host);
    expect(opening).toMatchObject({ kind: 'open', generation: 2, rebuilt: true, replayed: 3 });
    expect(await names(again)).toEqual(['Brisecourt', 'Valmont']);
    expect(await Dexie.getDatabaseNames()).toEqual(expect.arrayContaining(['maillage-1', 'maillage-2']));
    expect((await reopen(home, again)).opening).toMatchObject({ kind: 'open', generation: 2, replayed: 0 });
  });

  it('refuses to touch a register whose database a newer program wrote', async () => {
    const { home, host } = await begin();
    await add(host, 'Valmont');
    host.register().database.close();
    const newer = new Dexie('maillage-1');
    newer.version(SCHEMA_VERSION + 1).stores({ accessPoints: 'id, name' });
    await newer.open();
    newer.close();
    const stored = await indexedDB.databases();
    const bytes = home.bytesOf(1);
    expect(await makeTestHost(home).open(null)).toEqual({
      kind: 'newer',
      found: SCHEMA_VERSION + 1,
      known: SCHEMA_VERSION,
    });
    expect(home.bytesOf(1)).toEqual(bytes);
    expect(await indexedDB.databases()).toEqual(stored);
  });

  it('says that the register is damaged when the journal is broken before its end', async () => {
    const { home, host } = await begin();
    await add(host, 'Valmont');
    await add(host, 'Brisecourt');
    const bytes = home.bytesOf(1).slice();
    bytes[80] = (bytes[80] ?? 0) ^ 1;
    home.setBytes(1, bytes);
    const { opening } = await reopen(home, host);
    expect(opening.kind).toBe('damaged');
  });

  it('a second window gets nothing while the first one holds the register', async () => {
    const { makeRegisterHost } = await import('#renderer/storage/register-host.ts');
    const home = makeJournalHome();
    const second = makeRegisterHost({
      now: () => 0,
      newId: () => '',
      ownHome: async () => home,
      lock: async () => false,
    });
    expect(await second.open(null)).toEqual({ kind: 'busy' });
  });

  it.each(acts)('%s whose transaction fails is aborted: no replay brings it back', async (_, act) => {
    const { home, host } = await begin();
    const { database } = host.register();
    const failing = (): never => {
      throw new Error('disk trouble');
    };
    database.accessPoints.hook('creating', failing);
    await expect(act(host)).rejects.toThrow('disk trouble');
    database.accessPoints.hook('creating').unsubscribe(failing);
    await add(host, 'Valmont');
    expect(await names(host)).toEqual(['Valmont']);
    host.register().database.close();
    await Dexie.delete('maillage-1');
    const again = makeTestHost(home);
    expect(await again.open(null)).toMatchObject({ kind: 'open', replayed: 2 });
    expect(await names(again)).toEqual(['Valmont']);
  });

  it.each(acts)('%s that the journal cannot keep is refused and leaves no trace', async (_, act) => {
    const { home, host } = await begin();
    const bytes = home.bytesOf(1);
    home.failAppends(true);
    const refused = await act(host);
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'storage/journal-failed' }] });
    home.failAppends(false);
    expect(home.bytesOf(1)).toEqual(bytes);
    expect(await names(host)).toEqual([]);
    await add(host, 'Valmont');
    expect((await reopen(home, host)).opening).toMatchObject({ kind: 'open', replayed: 0 });
  });

  it('a large act is in the journal once it is acknowledged: the start writes it again where the database lacks it', async () => {
    const { home, host } = await begin();
    expect(await importMany(host)).toMatchObject({ ok: true });
    host.register().database.close();
    await Dexie.delete('maillage-1');
    const again = makeTestHost(home);
    expect(await again.open(null)).toMatchObject({ kind: 'open', replayed: 2 });
    expect(await names(again)).toHaveLength(1_200);
  });

  it('the page opens the same generation', async () => {
    const { host } = await begin();
    await add(host, 'Valmont');
    const page = new RegisterDatabase(1);
    expect(await page.accessPoints.count()).toBe(1);
    page.close();
  });
});
