import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { v7 as uuid } from 'uuid';
import { afterEach, expect, it } from 'vitest';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
import { type ExportSources, makeExportVerbs } from '#renderer/workers/export-verbs.ts';
import { makeImportVerbs } from '#renderer/workers/import-verbs.ts';
import { isOpeningHours } from '#renderer/workers/opening-hours-check.ts';
import type { AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { NationalExport } from '#shared/exchange/national-export.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeMemorySink, makeMemorySource } from '#test/factories/memory-file.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';

const commune = {
  code: '14047',
  name: 'Valmont-sur-Aure',
  postcodes: ['14400'],
  population: 1_000,
  epciCode: null,
  departementCode: '14',
  regionCode: null,
};
const communes = {
  byCode: (code: string) => (code === commune.code ? commune : null),
  byPostcodeAndName: () => null,
};
const now = (): Date => new Date('2026-11-23T10:00:00Z');
const sources: ExportSources = { loadCommunes: async () => communes, isOpeningHours, now };
const open: NationalExport = { scope: { area: { kind: 'all' }, openOnly: true }, format: 'csv' };
const nothing = (): void => undefined;

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function registerWith(...places: readonly Partial<AccessPointInput>[]): Promise<TestRegister> {
  const made = await makeTestRegister();
  const verbs = makeAccessPointVerbs(made.context);
  for (const place of places) value(await verbs.createAccessPoint(makeAccessPointInput(place)));
  return made;
}

const faulty = [
  { name: 'Bon', pivot: '43493312300029', verifiedOn: '2026-01-02' },
  { name: 'Téléphone', phone: 'poste 12', verifiedOn: '2026-01-02' },
  {
    name: 'Adresse',
    locations: makeAccessPointInput().locations.map((location) => ({ ...location, address: null })),
  },
  {
    name: 'Fermé',
    statusHistory: [{ id: uuid(), status: 'closed' as const, from: '2020-01-01', reason: null }],
  },
];

it('tells what does not fit, writes what the treatment takes, and coming back changes nothing', async () => {
  const made = await registerWith(...faulty);
  const verbs = makeExportVerbs(made.context, sources);
  const steps: number[] = [];
  const check = value(await verbs.checkNationalExport(open, ({ done }) => steps.push(done)));
  expect(check.counts).toEqual({ conforming: 2, faultless: 1, all: 3 });
  expect(steps.at(-1)).toBe(3);

  const sink = makeMemorySink('liste.csv');
  const result = value(await verbs.writeNationalExport(open, 'conforming', sink, nothing));
  expect(result).toEqual({ written: 2, leftOut: 1 });
  const text = new TextDecoder().decode(sink.bytes());
  expect(text).not.toContain('poste 12');
  expect(text.split('\r\n')).toHaveLength(4);

  const imports = makeImportVerbs(made.context, {
    loadCommunes: async () => communes,
    isOpeningHours,
    now,
    newId: uuid,
  });
  const plan = value(await imports.planImport(makeMemorySource(sink.bytes(), 'liste.csv'), nothing));
  expect(plan.counts).toEqual({ create: 0, change: 0, unchanged: 2, skip: 0 });
});

it.each(['csv', 'json'] as const)('leaves no file where no place is taken (%s)', async (format) => {
  const made = await registerWith({ name: 'Adresse', locations: faulty[2]?.locations ?? [] });
  const sink = makeMemorySink();
  const verbs = makeExportVerbs(made.context, sources);
  const outcome = await verbs.writeNationalExport({ ...open, format }, 'conforming', sink, nothing);
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'export/nothing-to-write' }] });
  expect(sink.bytes).toThrow();
});

it('says why the file could not be written, and discards it', async () => {
  const made = await registerWith({});
  let discarded = 0;
  const full = {
    write: () => Promise.reject(new Error('no space left')),
    finish: async () => 'x',
    discard: async () => {
      discarded += 1;
    },
  };
  const verbs = makeExportVerbs(made.context, sources);
  const outcome = await verbs.writeNationalExport(open, 'all', full, nothing);
  expect(outcome).toMatchObject({
    ok: false,
    problems: [{ code: 'export/write-failed', values: { detail: 'no space left' } }],
  });
  expect(discarded).toBe(1);
});

it('stops when it is cancelled, and leaves no file', async () => {
  const made = await registerWith({});
  const controller = new AbortController();
  const sink = makeMemorySink();
  const verbs = makeExportVerbs({ ...made.context, task: (work) => work(controller.signal) }, sources);
  const writing = verbs.writeNationalExport(open, 'all', sink, () => controller.abort());
  await expect(writing).rejects.toThrow(/abort/i);
  expect(sink.bytes).toThrow();
});
