import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createAccessPoint,
  deleteAccessPoint,
  editAccessPoint,
} from '#renderer/storage/access-point-store.ts';
import { redoLast, undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import { importAccessPoints } from '#renderer/storage/import-store.ts';
import { createNetwork } from '#renderer/storage/network-store.ts';
import {
  createOrganisation,
  deleteOrganisation,
  editOrganisation,
} from '#renderer/storage/organisation-store.ts';
import type { Register } from '#renderer/storage/register.ts';
import type { RegisterHost } from '#renderer/storage/register-host.ts';
import { editSettings } from '#renderer/storage/settings-store.ts';
import type { Written } from '#renderer/storage/write-path.ts';
import type { AccessPoint, AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { bookkeepingFields } from '#shared/domain/record/record.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeJournalHome } from '#test/factories/journal-home.ts';
import { makeOrganisationInput } from '#test/factories/organisation.ts';
import { makeTestHost } from '#test/factories/register-host.ts';
import { makeRegisterSettingsInput } from '#test/factories/register-settings.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

async function begin(): Promise<RegisterHost> {
  const host = makeTestHost(makeJournalHome());
  await host.open(null);
  value(await host.create(makeRegisterSettingsInput()));
  return host;
}

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function setId(written: Written): string {
  if (written.changeSetId === null) throw new Error('nothing was written');
  return written.changeSetId;
}

function codes(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

/** Every living row, without the fields that the program keeps by itself. */
async function living({ database }: Register): Promise<unknown> {
  const tables = [
    database.settings,
    database.networks,
    database.organisations,
    database.accessPoints,
    database.reports,
  ];
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return rows.map((list) =>
    list
      .filter(({ deletedAt }) => deletedAt === null)
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).filter(([field]) => !bookkeepingFields.some((one) => one === field)),
        ),
      ),
  );
}

/** An act, drawn by numbers so that it can be applied to whatever is there by then. */
type Draw = { readonly act: number; readonly pick: number; readonly number: number; readonly word: string };
const draws = fc.array(
  fc.record({
    act: fc.nat(13),
    pick: fc.nat(1000),
    number: fc.nat(50),
    word: fc.stringMatching(/^[a-zé ]{0,6}[a-z]$/),
  }),
  { minLength: 1, maxLength: 14 },
);

/** Does what was drawn; true when something was written. */
async function perform(register: Register, { act, pick, number, word }: Draw): Promise<boolean> {
  const places = (await register.database.accessPoints.toArray()).filter((row) => row.deletedAt === null);
  const networks = (await register.database.networks.toArray()).filter((row) => row.deletedAt === null);
  const organisations = (await register.database.organisations.toArray()).filter(
    (row) => row.deletedAt === null,
  );
  const organisation = organisations[pick % Math.max(1, organisations.length)];
  const place = places[pick % Math.max(1, places.length)];
  const network = networks[pick % Math.max(1, networks.length)];
  const edit = async (patch: (row: AccessPoint) => Partial<AccessPointInput>): Promise<Outcome<Written>> =>
    place === undefined
      ? createAccessPoint(register, makeAccessPointInput({ name: word }))
      : editAccessPoint(register, place.id, patch(place));
  const acts: readonly (() => Promise<Outcome<Written>>)[] = [
    () => createAccessPoint(register, makeAccessPointInput({ name: word })),
    () => createNetwork(register, { name: word, description: null }),
    () => edit(() => ({ name: word, tablets: number })),
    () => edit(() => ({ tablets: null, notes: word })),
    () =>
      edit((row) => ({
        statusHistory: [
          ...row.statusHistory,
          { id: uuid(), status: 'suspended', from: `2022-01-${10 + (number % 20)}`, reason: null },
        ],
      })),
    () => edit((row) => ({ statusHistory: row.statusHistory.slice(-1) })),
    () => edit(() => ({ networkIds: network === undefined ? [] : [network.id] })),
    () => edit(() => ({ hubId: places.find(({ id }) => id !== place?.id)?.id ?? null })),
    () => (place === undefined ? edit(() => ({})) : deleteAccessPoint(register, place.id)),
    () => createOrganisation(register, makeOrganisationInput({ name: word, roles: ['carrier'] })),
    () => edit(() => ({ carrierId: organisation?.id ?? null })),
    () =>
      organisation === undefined
        ? edit(() => ({}))
        : editOrganisation(register, organisation.id, {
            kind: 'association',
            contacts: [
              ...organisation.contacts,
              { id: uuid(), name: word, role: null, phone: null, email: null },
            ],
          }),
    () => (organisation === undefined ? edit(() => ({})) : deleteOrganisation(register, organisation.id)),
    () => editSettings(register, { officer: `Officier ${word}`, organisation: number === 0 ? null : word }),
  ];
  const outcome = await acts[act]?.();
  if (outcome === undefined || !outcome.ok) return false;
  return outcome.value.changeSetId !== null;
}

describe('undo', () => {
  it('takes the register back step by step to each state it had, and redo forward again', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (drawn) => {
        const host = await begin();
        const register = host.register();
        const states = [await living(register)];
        for (const draw of drawn) if (await perform(register, draw)) states.push(await living(register));
        for (let step = states.length - 2; step >= 0; step -= 1) {
          value(await undoLast(register));
          expect(await living(register)).toEqual(states[step]);
        }
        expect(codes(await undoLast(register))).toEqual(['history/nothing-to-undo']);
        for (let step = 1; step < states.length; step += 1) {
          value(await redoLast(register));
          expect(await living(register)).toEqual(states[step]);
        }
        expect(codes(await redoLast(register))).toEqual(['history/nothing-to-redo']);
        register.database.close();
        await Dexie.delete('maillage-1');
      }),
      { numRuns: 40 },
    );
  });

  it('of any act is refused or reversible: redo gives back what was there, and a refusal changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(draws, fc.nat(1000), async (drawn, pick) => {
        const host = await begin();
        const register = host.register();
        for (const draw of drawn) await perform(register, draw);
        const heads = await register.database.changeSets.where('seq').above(1).toArray();
        const head = heads[pick % Math.max(1, heads.length)];
        if (head !== undefined) {
          const before = await living(register);
          const undone = await undoChangeSet(register, head.id);
          if (undone.ok) {
            expect(await living(register)).not.toEqual(before);
            value(await redoLast(register));
          } else {
            expect(codes(undone).length).toBeGreaterThan(0);
          }
          expect(await living(register)).toEqual(before);
        }
        register.database.close();
        await Dexie.delete('maillage-1');
      }),
      { numRuns: 60 },
    );
  });

  it('is refused where a later act wrote the same field, and names it', async () => {
    const host = await begin();
    const register = host.register();
    const { id } = value(await createAccessPoint(register, makeAccessPointInput({ name: 'Valmont' })));
    const first = value(await editAccessPoint(register, id, { tablets: 3 }));
    value(await editAccessPoint(register, id, { notes: 'autre champ' }));
    value(await editAccessPoint(register, id, { tablets: 5 }));
    expect(await undoChangeSet(register, setId(first))).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'history/later-edit',
          field: 'tablets',
          values: { name: 'Valmont', officer: 'Camille Exemple' },
        },
      ],
    });
    value(await undoLast(register));
    value(await undoChangeSet(register, setId(first)));
    expect(await register.database.accessPoints.get(id)).toMatchObject({
      tablets: null,
      notes: 'autre champ',
    });
    expect(codes(await undoChangeSet(register, setId(first)))).toEqual(['history/already-undone']);
  });

  it('of a network is refused while a place is in it', async () => {
    const host = await begin();
    const register = host.register();
    const network = value(await createNetwork(register, { name: 'Cybercommunes', description: null }));
    const place = value(
      await createAccessPoint(register, makeAccessPointInput({ networkIds: [network.id] })),
    );
    expect(codes(await undoChangeSet(register, setId(network)))).toEqual(['record/tied-places']);
    value(await deleteAccessPoint(register, place.id));
    value(await undoChangeSet(register, setId(network)));
    // The place would come back into a network that is gone.
    expect(codes(await undoChangeSet(register, 'ffffffff-ffff-7fff-8fff-ffffffffffff'))).toEqual([
      'history/unknown',
    ]);
  });

  it('of an import of 5 000 places takes them all away, keeps its mark, and redo brings them back', async () => {
    const host = await begin();
    const register = host.register();
    const kept = value(await createAccessPoint(register, makeAccessPointInput({ name: 'Valmont' })));
    const networkId = uuid();
    const created = Array.from({ length: 5_000 }, (_, index) => ({
      id: uuid(),
      input: makeAccessPointInput({ name: `Lieu ${index}`, networkIds: [networkId] }),
    }));
    const batch = {
      fileName: 'lieux.csv',
      format: 'standard-v1-csv',
      created: 5_000,
      changed: 1,
      skipped: 0,
      problems: 0,
    } as const;
    const written = value(
      await importAccessPoints(register, {
        networks: [{ id: networkId, input: { name: 'Importés', description: null } }],
        created,
        changed: [{ id: kept.id, patch: { networkIds: [networkId] } }],
        batch,
      }),
    );
    expect(await register.database.accessPoints.count()).toBe(5_001);
    const state = await register.database.meta.get('state');
    expect(state?.counts).toMatchObject({ accessPoint: 5_001, network: 1, importBatch: 1 });
    value(await undoChangeSet(register, setId(written)));
    const left = (await register.database.accessPoints.toArray()).filter((row) => row.deletedAt === null);
    expect(left.map(({ name, networkIds }) => ({ name, networkIds }))).toEqual([
      { name: 'Valmont', networkIds: [] },
    ]);
    expect(await register.database.importBatches.toArray()).toMatchObject([
      { undone: true, deletedAt: null },
    ]);
    value(await redoLast(register));
    expect((await register.database.accessPoints.toArray()).every((row) => row.deletedAt === null)).toBe(
      true,
    );
    expect(await register.database.importBatches.toArray()).toMatchObject([{ undone: false }]);
  });
});

describe('verbs', () => {
  it('a patch writes one change for each field or entry that differs, and none when nothing does', async () => {
    const host = await begin();
    const register = host.register();
    const input = makeAccessPointInput({ name: 'Valmont', tablets: 0 });
    const { id } = value(await createAccessPoint(register, input));
    expect(value(await editAccessPoint(register, id, input)).changeSetId).toBeNull();
    const added = { id: uuid(), status: 'closed', from: '2023-01-01', reason: null } as const;
    value(
      await editAccessPoint(register, id, { tablets: null, statusHistory: [added, ...input.statusHistory] }),
    );
    const row = await register.database.accessPoints.get(id);
    expect(row?.tablets).toBeNull();
    expect(row?.statusHistory).toEqual([...input.statusHistory, added]);
    expect(Object.keys(row?.stamps.fields ?? {}).sort()).toEqual([`statusHistory/${added.id}`, 'tablets']);
    expect(row?.stamps.fields.tablets?.prev).toBe(row?.stamps.record.at);
  });

  it('refuses what cannot stand, says which field, and writes nothing', async () => {
    const host = await begin();
    const register = host.register();
    const good = makeAccessPointInput();
    const entry = { id: uuid(), status: 'closed', from: '2021-03-01', reason: null } as const;
    const create = async (overrides: Partial<AccessPointInput>) =>
      codes(await createAccessPoint(register, { ...good, ...overrides }));
    expect(await create({ name: ' ' })).toEqual(['record/missing']);
    expect(await create({ name: 'x'.repeat(5_000) })).toEqual(['record/too-long']);
    expect(await create({ statusHistory: [...good.statusHistory, entry] })).toEqual([
      'access-point/two-statuses-same-day',
    ]);
    expect(await create({ networkIds: [uuid()] })).toEqual(['access-point/unknown-network']);
    expect(await create({ hubId: uuid() })).toEqual(['access-point/unknown-place']);
    expect(await create({ weeklyOpening: 600, weeklyFreeAccess: 601 })).toEqual([
      'access-point/hours-over-opening',
    ]);
    expect(await register.database.accessPoints.count()).toBe(0);
    value(await createNetwork(register, { name: 'Réseau Étoile', description: null }));
    expect(codes(await createNetwork(register, { name: 'reseau  etoile', description: null }))).toEqual([
      'network/name-taken',
    ]);
    expect(codes(await deleteAccessPoint(register, uuid()))).toEqual(['record/gone']);
  });

  it('a place that another one depends on is not deleted', async () => {
    const host = await begin();
    const register = host.register();
    const hub = value(await createAccessPoint(register, makeAccessPointInput({ name: 'Pôle' })));
    const other = value(await createAccessPoint(register, makeAccessPointInput({ hubId: hub.id })));
    expect(codes(await deleteAccessPoint(register, hub.id))).toEqual(['record/tied-places']);
    value(await editAccessPoint(register, other.id, { hubId: null }));
    value(await deleteAccessPoint(register, hub.id));
  });

  it('acts asked for at the same time are written one after the other', async () => {
    const host = await begin();
    const register = host.register();
    const seen: number[] = [];
    host.subscribe(({ seq }) => seen.push(seq));
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        createAccessPoint(register, makeAccessPointInput({ name: `Lieu ${index}` })),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
  });
});
