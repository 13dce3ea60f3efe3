import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { v7 as uuid } from 'uuid';
import { afterEach, expect, it } from 'vitest';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import type { ImportSources } from '#renderer/workers/import-sources.ts';
import { makeImportVerbs } from '#renderer/workers/import-verbs.ts';
import { isOpeningHours } from '#renderer/workers/opening-hours-check.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { bookkeepingFields } from '#shared/domain/record/record.ts';
import { defaultImportOptions } from '#shared/exchange/import-plan.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';

const sources: ImportSources = {
  loadCommunes: async () => ({ byCode: () => null, byPostcodeAndName: () => null }),
  isOpeningHours,
  now: () => new Date('2026-11-23T10:00:00Z'),
  newId: uuid,
};

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function file(name: string, bytes: Uint8Array, size = bytes.length): FileSource {
  return {
    name,
    size,
    read: async (offset, length) => bytes.slice(offset, offset + length),
    close: async () => undefined,
  };
}

function fixture(name: string): FileSource {
  return file(name, readFileSync(new URL(`../../fixtures/exchange/${name}`, import.meta.url)));
}

function jsonFile(rows: readonly unknown[]): FileSource {
  return file('liste.json', new TextEncoder().encode(JSON.stringify(rows)));
}

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function codes(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

/** Living places and networks, without what the program keeps by itself. */
async function living({ host }: TestRegister): Promise<unknown> {
  const { accessPoints, networks } = host.register().database;
  const rows = [...(await accessPoints.toArray()), ...(await networks.toArray())];
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([field]) => !bookkeepingFields.some((kept) => kept === field)),
      ),
    );
}

async function places({ host }: TestRegister): Promise<readonly AccessPoint[]> {
  const rows = await host.register().database.accessPoints.toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

const nothing = (): void => undefined;

it('imports a list into a new network as one act, and undoing it brings the same register back', async () => {
  const made = await makeTestRegister();
  const verbs = makeImportVerbs(made.context, sources);
  const before = await living(made);
  const seqBefore = await made.host.register().database.changeSets.count();

  const steps: number[] = [];
  const plan = value(await verbs.planImport(fixture('melange-v1.json'), ({ done }) => steps.push(done)));
  expect(plan.counts.create).toBe(3);
  expect(steps.at(-1)).toBe(3);
  expect(await living(made)).toEqual(before);

  const options = {
    ...defaultImportOptions,
    rhythm: 'quarterly' as const,
    network: { kind: 'new' as const, name: 'Réseau des Ponts' },
  };
  const written = value(await verbs.applyImport(plan.id, options, nothing));
  const { database } = made.host.register();
  expect(await database.changeSets.count()).toBe(seqBefore + 1);
  const [network] = await database.networks.toArray();
  const imported = await places(made);
  expect(imported).toHaveLength(3);
  for (const place of imported) {
    expect(place.networkIds).toEqual([network?.id]);
    expect(place.rhythms).toMatchObject([{ rhythm: 'quarterly', from: null }]);
  }
  const [batch] = await database.importBatches.toArray();
  expect(batch).toMatchObject({
    fileName: 'melange-v1.json',
    created: 3,
    changed: 0,
    changeSetId: written.changeSetId,
    undone: false,
  });

  value(await undoChangeSet(made.host.register(), written.changeSetId ?? ''));
  expect(await living(made)).toEqual(before);
  expect(await database.importBatches.toArray()).toMatchObject([{ undone: true }]);
});

it('imports the same file twice: the second changes nothing, and a changed field alone is written', async () => {
  const made = await makeTestRegister();
  const verbs = makeImportVerbs(made.context, sources);
  const row = {
    id: 'a',
    source: 's',
    nom: 'Espace public',
    commune: 'Valmont-sur-Aure',
    code_postal: '16100',
    telephone: '0545393193',
  };
  const first = value(await verbs.planImport(jsonFile([row]), nothing));
  value(await verbs.applyImport(first.id, defaultImportOptions, nothing));
  const again = value(await verbs.planImport(jsonFile([row]), nothing));
  expect(again.counts).toEqual({ create: 0, change: 0, unchanged: 1, skip: 0 });
  expect(codes(await verbs.applyImport(again.id, defaultImportOptions, nothing))).toEqual([
    'import/nothing-to-import',
  ]);

  const [before] = await places(made);
  const changed = value(await verbs.planImport(jsonFile([{ ...row, telephone: '0545393194' }]), nothing));
  const written = value(await verbs.applyImport(changed.id, defaultImportOptions, nothing));
  const [after] = await places(made);
  expect(after?.phone).toBe('+33545393194');
  expect({ ...after, phone: null, stamps: null, updatedAt: null }).toEqual({
    ...before,
    phone: null,
    stamps: null,
    updatedAt: null,
  });
  value(await undoChangeSet(made.host.register(), written.changeSetId ?? ''));
  expect((await places(made))[0]?.phone).toBe('+33545393193');
});

it.each<[string, FileSource, string]>([
  ['an empty file', file('x.csv', new Uint8Array(0)), 'import/empty-file'],
  [
    '200 MB, before any byte is read',
    file('x.csv', new Uint8Array(0), 200 * 1024 * 1024),
    'import/file-too-large',
  ],
  ['a file that ends too soon', file('x.csv', new Uint8Array(3), 10), 'import/file-cut'],
  ['a truncated list', file('x.json', new TextEncoder().encode('[{"id":')), 'import/json-truncated'],
])('refuses %s and leaves the register as it was', async (_, source, code) => {
  const made = await makeTestRegister();
  const before = await living(made);
  const verbs = makeImportVerbs(made.context, sources);
  expect(codes(await verbs.planImport(source, nothing))).toEqual([code]);
  expect(await living(made)).toEqual(before);
});

it('a cancelled import writes nothing', async () => {
  const made = await makeTestRegister();
  const before = await living(made);
  const controller = new AbortController();
  const verbs = makeImportVerbs({ ...made.context, task: (work) => work(controller.signal) }, sources);
  const plan = value(await verbs.planImport(fixture('melange-v1.json'), nothing));
  const applied = verbs.applyImport(plan.id, defaultImportOptions, () => controller.abort());
  await expect(applied).rejects.toThrow(/abort/i);
  expect(await living(made)).toEqual(before);
});

it('refuses a plan that is no longer the last one made', async () => {
  const made = await makeTestRegister();
  const verbs = makeImportVerbs(made.context, sources);
  const plan = value(await verbs.planImport(fixture('melange-v1.json'), nothing));
  value(await verbs.planImport(fixture('ancien-v0.csv'), nothing));
  expect(codes(await verbs.applyImport(plan.id, defaultImportOptions, nothing))).toEqual([
    'import/plan-gone',
  ]);
});
