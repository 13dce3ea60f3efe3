import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import { createAccessPoint, editAccessPoint } from '#renderer/storage/access-point-store.ts';
import { redoLast, undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import { importAccessPoints } from '#renderer/storage/import-store.ts';
import { createNetwork } from '#renderer/storage/network-store.ts';
import type { Register } from '#renderer/storage/register.ts';
import { editSettings } from '#renderer/storage/settings-store.ts';
import { makeHistoryVerbs } from '#renderer/workers/history-verbs.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import type { AccessPoint, AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import { accessPointParts } from '#shared/domain/access-point/access-point.ts';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import type { FieldChange, FieldPick, RecordAct } from '#shared/domain/change-set/record-history.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import { bookkeepingFields } from '#shared/domain/record/record.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import { usageReturnId } from '#shared/domain/usage-return/usage-return.ts';
import { makeAccessPoint, makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';

const TODAY = '2026-11-23';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function codes(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

function only<T>(list: readonly T[]): T {
  const [first, ...others] = list;
  if (first === undefined || others.length > 0) throw new Error(`${list.length} instead of one`);
  return first;
}

/** What the officer typed of a place, field by field and entry by entry. */
async function contentOf(register: Register, id: string): Promise<ReadonlyMap<string, unknown>> {
  const row = await register.database.accessPoints.get(id);
  const content = new Map<string, unknown>();
  for (const [field, held] of Object.entries(row ?? {})) {
    if (bookkeepingFields.some((one) => one === field) || field === 'id') continue;
    const part = accessPointParts.find((one) => one === field);
    if (part === undefined || row === undefined) content.set(field, held);
    else for (const entry of row[part]) content.set(`${part}/${entry.id}`, entry);
  }
  return content;
}

type Difference = readonly [field: string, before: unknown, after: unknown];

function differences(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((field): readonly Difference[] => {
    const was = before.get(field) ?? null;
    const is = after.get(field) ?? null;
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [[field, was, is]];
  });
}

const told = ({ changes }: RecordAct): readonly Difference[] =>
  changes
    .map(({ field, before, after }): Difference => [field, before, after])
    .sort(([one], [other]) => (one < other ? -1 : 1));

type Draw = { readonly act: number; readonly number: number; readonly word: string };
const draws = fc.array(
  fc.record({ act: fc.nat(7), number: fc.nat(3), word: fc.stringMatching(/^[a-zé]{1,4}$/) }),
  { minLength: 1, maxLength: 12 },
);

/** Does what was drawn to one place, or to what is around it. */
async function perform(register: Register, id: string, { act, number, word }: Draw): Promise<void> {
  const place = await register.database.accessPoints.get(id);
  if (place === undefined) throw new Error('no place');
  const edit = (patch: Partial<AccessPointInput>) => editAccessPoint(register, id, patch);
  const status = { id: uuid(), status: 'suspended', from: `2022-01-1${number}`, reason: word } as const;
  const acts: readonly (() => Promise<unknown>)[] = [
    () => edit({ tablets: number, notes: word }),
    () => edit({ tablets: null }),
    () => edit({ name: word, services: number === 0 ? [] : ['employment', 'safeUse'] }),
    () => edit({ statusHistory: [...place.statusHistory, status] }),
    () => edit({ statusHistory: place.statusHistory.slice(-1) }),
    () => undoLast(register),
    () => redoLast(register),
    () => editSettings(register, { organisation: word }),
  ];
  await acts[act]?.();
}

/** Makes a place and does what was drawn; gives what changed of it, act by act, latest first. */
async function live(register: Register, drawn: readonly Draw[]) {
  // Another place first, so that undo never takes back the one that is looked at.
  const { id } = value(await createAccessPoint(register, makeAccessPointInput({ name: 'Valmont' })));
  value(await editAccessPoint(register, id, { name: 'Valmont-sur-Aure' }));
  const expected: (readonly Difference[])[] = [];
  let before = await contentOf(register, id);
  for (const draw of drawn) {
    if ((await register.database.changeSets.count()) <= 3 && draw.act === 5) continue;
    await perform(register, id, draw);
    const after = await contentOf(register, id);
    const changed = differences(before, after);
    if (changed.length > 0) expected.unshift(changed);
    before = after;
  }
  return { id, expected };
}

describe('history of a record', () => {
  it('is what changed of it, act by act, latest first, whatever the size of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(draws, fc.integer({ min: 1, max: 5 }), async (drawn, limit) => {
        const made = await makeTestRegister();
        const { recordHistory } = makeHistoryVerbs(made.context);
        const { id, expected } = await live(made.host.register(), drawn);
        const acts: RecordAct[] = [];
        for (let before: number | null = null, more = true; more; ) {
          const page = await recordHistory('accessPoint', id, before, limit);
          expect(page.acts.length).toBeLessThanOrEqual(limit);
          acts.push(...page.acts);
          before = page.next;
          more = before !== null;
        }
        expect(acts.map(told).slice(0, expected.length)).toEqual(expected);
        expect(acts.at(-1)?.changes).toEqual([{ id, field: '', before: null, after: true, standing: null }]);
        expect(acts.length).toBe(expected.length + 2);
        await close(made);
      }),
      { numRuns: 40 },
    );
  });

  it('gives back any value that differs from what stands; undo brings the same record again', async () => {
    await fc.assert(
      fc.asyncProperty(draws, fc.nat(1000), async (drawn, choice) => {
        const made = await makeTestRegister();
        const register = made.host.register();
        const { recordHistory, putBackField } = makeHistoryVerbs(made.context);
        const { id } = await live(register, drawn);
        const { acts } = await recordHistory('accessPoint', id, null, 100);
        const picks = acts.flatMap((act) => picksOf('accessPoint', act));
        const picked = picks[choice % Math.max(1, picks.length)];
        if (picked !== undefined) {
          const before = await contentOf(register, id);
          const outcome = await putBackField(picked.pick, TODAY);
          if (outcome.ok) {
            const after = await contentOf(register, id);
            expect(differences(before, after)).toEqual([
              [picked.change.field, picked.change.standing?.value, picked.change.before],
            ]);
            value(await undoLast(register));
          } else expect(codes(outcome)).not.toContain('history/unknown');
          expect(await contentOf(register, id)).toEqual(before);
        }
        await close(made);
      }),
      { numRuns: 40 },
    );
  });

  it('says why: the file of an import, what an undo took back, and that it was taken back', async () => {
    const { host, context } = await makeTestRegister();
    const register = host.register();
    const { recordHistory } = makeHistoryVerbs(context);
    const { id } = value(await createAccessPoint(register, makeAccessPointInput()));
    const imported = value(
      await importAccessPoints(register, {
        networks: [],
        created: [{ id: uuid(), input: makeAccessPointInput({ name: 'Autre' }) }],
        changed: [{ id, patch: { tablets: 4 } }],
        batch: {
          fileName: 'lieux.csv',
          format: 'standard-v1-csv',
          created: 1,
          changed: 1,
          skipped: 0,
          problems: 0,
        },
      }),
    );
    if (imported.changeSetId === null) throw new Error('nothing written');
    value(await undoChangeSet(register, imported.changeSetId));
    const { acts, next } = await recordHistory('accessPoint', id, null, 10);
    expect(next).toBeNull();
    expect(acts.map(({ reason, fileName, undone, officer }) => [reason, fileName, undone, officer])).toEqual([
      ['undo', null, false, 'Camille Exemple'],
      ['import', 'lieux.csv', true, 'Camille Exemple'],
      ['edit', null, false, 'Camille Exemple'],
    ]);
    expect(acts[0]?.reversedAt).toBe(acts[1]?.at);
    expect(acts[1]?.changes).toEqual([{ id, field: 'tablets', before: null, after: 4, standing: null }]);
    value(await redoLast(register));
    const again = await recordHistory('accessPoint', id, null, 2);
    expect(again.acts.map(({ reason, reversedAt }) => [reason, reversedAt])).toEqual([
      ['redo', acts[1]?.at],
      ['undo', acts[1]?.at],
    ]);
    expect((await recordHistory('accessPoint', id, again.next, 1)).acts[0]?.undone).toBe(false);
  });

  it('is kept of networks and settings too', async () => {
    const { host, context } = await makeTestRegister();
    const register = host.register();
    const { recordHistory, putBackField } = makeHistoryVerbs(context);
    const network = value(await createNetwork(register, { name: 'Cybercommunes', description: null }));
    expect((await recordHistory('network', network.id, null, 5)).acts).toMatchObject([
      { reason: 'edit', changes: [{ field: '', before: null, after: true }] },
    ]);
    value(await editSettings(register, { organisation: 'Département' }));
    const [edit, start] = (await recordHistory('settings', REGISTER_SETTINGS_ID, null, 5)).acts;
    expect(start?.reason).toBe('start');
    if (edit === undefined) throw new Error('no act');
    value(await putBackField(only(picksOf('settings', edit)).pick, TODAY));
    expect((await register.database.settings.get(REGISTER_SETTINGS_ID))?.organisation).toBeNull();
  });
});

describe('putting a value back', () => {
  it('is refused where another value stands than the one seen, and where the rules forbid it', async () => {
    const { host, context } = await makeTestRegister();
    const register = host.register();
    const { recordHistory, putBackField } = makeHistoryVerbs(context);
    const { id } = value(
      await createAccessPoint(register, makeAccessPointInput({ weeklyOpening: 600, weeklyFreeAccess: 500 })),
    );
    value(await editAccessPoint(register, id, { weeklyFreeAccess: 100 }));
    const { pick } = only(
      (await recordHistory('accessPoint', id, null, 1)).acts.flatMap((act) => picksOf('accessPoint', act)),
    );
    value(await editAccessPoint(register, id, { weeklyOpening: 300 }));
    expect(codes(await putBackField({ ...pick, standing: 99 }, TODAY))).toEqual(['history/changed-since']);
    expect(codes(await putBackField({ ...pick, field: 'tablets' }, TODAY))).toEqual(['history/unknown']);
    expect(codes(await putBackField(pick, TODAY))).toEqual(['access-point/hours-over-opening']);
    value(await editAccessPoint(register, id, { weeklyOpening: 700 }));
    value(await putBackField(pick, TODAY));
    expect((await register.database.accessPoints.get(id))?.weeklyFreeAccess).toBe(500);
    expect(codes(await putBackField(pick, TODAY))).toEqual(['history/nothing-to-put-back']);
  });

  it('works figure by figure on the returns of a place; nothing reported is put back as nothing', async () => {
    const { host, context } = await makeTestRegister();
    const register = host.register();
    const { recordHistory, putBackField } = makeHistoryVerbs(context);
    const { actOnReturns } = makeUsageVerbs(context);
    const { id: placeId } = value(await createAccessPoint(register, makeAccessPointInput()));
    const type = async (visits: number | null, users: number | null) =>
      value(
        await actOnReturns(
          [
            {
              kind: 'cells',
              placeId,
              stopId: null,
              run: { from: '2024-01', to: '2024-01' },
              source: 'typed',
              cells: [
                { measure: 'visits', value: visits },
                { measure: 'users', value: users },
              ],
            },
          ],
          TODAY,
        ),
      );
    await type(40, null);
    await type(0, 12);
    const { acts } = await recordHistory('usageReturn', placeId, null, 10);
    expect(acts.map(told)).toEqual([
      [
        ['users', null, 12],
        ['visits', 40, 0],
      ],
      [['visits', null, 40]],
    ]);
    const find = (field: string, act: number): FieldPick => {
      const found = picksOf('usageReturn', acts[act] ?? fail()).find(({ change }) => change.field === field);
      return found?.pick ?? fail();
    };
    const standing = async () =>
      (await register.parts.usage.get(usageReturnId(placeId, '2024-01', '2024-01')))?.values ?? null;
    value(await putBackField(find('users', 0), TODAY));
    expect(await standing()).toEqual({ visits: 0 });
    value(await putBackField(find('visits', 1), TODAY));
    expect(await standing()).toBeNull();
    value(await undoLast(register));
    value(await undoLast(register));
    expect(await standing()).toEqual({ visits: 0, users: 12 });
  });
});

it('a register made of a file says that its history begins there', async () => {
  const { host, context } = await makeTestRegister();
  const { recordHistory } = makeHistoryVerbs(context);
  const { id } = value(await createAccessPoint(host.register(), makeAccessPointInput()));
  expect((await recordHistory('accessPoint', id, null, 5)).start.filled).toBe(false);
  const place: AccessPoint = makeAccessPoint();
  const { settings } = host.register().database;
  const kept = await settings.toArray();
  value(
    await host.fillGeneration(async ({ putRecords }) => {
      await putRecords('settings', kept);
      await putRecords('accessPoint', [place]);
      return accepted({ settings: 1, accessPoint: 1 });
    }),
  );
  const opened = await recordHistory('accessPoint', place.id, null, 5);
  expect(opened).toMatchObject({ acts: [], next: null, start: { filled: true } });
  expect(Date.parse(opened.start.at)).toBeGreaterThan(Date.now() - 60_000);
});

function picksOf(
  table: ChangeTable,
  act: RecordAct,
): readonly { readonly change: FieldChange; readonly pick: FieldPick }[] {
  return act.changes.flatMap((change) =>
    change.standing === null
      ? []
      : [
          {
            change,
            pick: {
              table,
              id: change.id,
              field: change.field,
              seq: act.seq,
              standing: change.standing.value,
            },
          },
        ],
  );
}

function fail(): never {
  throw new Error('not there');
}

async function close({ host }: TestRegister): Promise<void> {
  host.register().database.close();
  await Dexie.delete('maillage-1');
}
