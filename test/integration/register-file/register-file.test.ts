import { beforeEach, describe, expect, it } from 'vitest';
import { recordTablesOf } from '#renderer/storage/record-tables.ts';
import type { ReturnEdit } from '#renderer/workers/register-api.ts';
import { makeRegisterFileVerbs } from '#renderer/workers/register-file-verbs.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import { recordTables } from '#shared/domain/change-set/change-set.ts';
import { accepted } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeMemorySink, makeMemorySource } from '#test/factories/memory-file.ts';
import { makeTestHost, makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { makeReturnInput } from '#test/factories/usage-return.ts';
import { somePlaces } from '#test/factories/usage-return-arbitrary.ts';

let made: TestRegister;
const [first = '', second = ''] = somePlaces;

/** A register of two places, a deleted one, and returns: packed, edited since, removed, commented. */
beforeEach(async () => {
  made = await makeTestRegister();
  const { writePath, parts } = made.host.register();
  await writePath.write({
    reason: 'edit',
    changes: async (act) =>
      accepted(
        somePlaces
          .slice(0, 3)
          .map((id, index) =>
            creationChange(
              'accessPoint',
              id,
              makeAccessPointInput({ name: `Lieu ${index}` }),
              recordParts.accessPoint,
              act,
            ),
          ),
      ),
  });
  await writePath.write({
    reason: 'edit',
    changes: async (act) =>
      accepted([['accessPoint', somePlaces[2] ?? '', 'deletedAt', null, act.at, act.stamp(null)]]),
  });
  const put = (overrides: Parameters<typeof makeReturnInput>[0]): ReturnEdit => ({
    kind: 'put',
    entry: makeReturnInput({ placeId: first, ...overrides }),
  });
  const { saveReturns, placeReturns } = makeUsageVerbs(made.context);
  await saveReturns([
    put({ comment: 'Grève du 3' }),
    put({ from: '2024-04', comment: 'à retirer' }),
    put({ placeId: second, from: '2024-01', to: '2024-06', values: { visits: 0 }, receivedOn: null }),
  ]);
  await parts.usage.fold();
  await saveReturns([
    put({ values: { visits: 7, 'gender.woman': 0 }, comment: 'Revu' }),
    put({ from: '2024-05' }),
  ]);
  const [removed] = (await placeReturns(first)).filter(({ from }) => from === '2024-04');
  await saveReturns([{ kind: 'remove', id: removed?.id ?? '' }]);
});

async function contentOf({ host }: TestRegister) {
  const { database, parts } = host.register();
  const tables = recordTablesOf(database);
  const rows: Record<string, readonly unknown[]> = {};
  for (const table of recordTables) rows[table] = await tables[table].orderBy('id').toArray();
  const returns = await parts.usage.touching({ from: '2000-01', to: '2050-12' });
  return { rows, returns: [...returns].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

async function saved(): Promise<Uint8Array> {
  const sink = makeMemorySink();
  const outcome = await makeRegisterFileVerbs(made.context).saveRegisterFile(sink, () => {});
  expect(outcome).toEqual({ ok: true, value: { records: 7 } });
  return sink.bytes();
}

describe('a register file', () => {
  it('holds the register, and opens on another computer as the same one with a device of its own', async () => {
    const bytes = await saved();
    const before = await contentOf(made);
    expect(before.returns.map(({ from, values, comment }) => [from, values, comment])).toEqual([
      ['2024-03', { visits: 7, 'gender.woman': 0 }, 'Revu'],
      ['2024-05', { visits: 120 }, null],
      ['2024-01', { visits: 0 }, null],
    ]);
    const other = makeTestHost();
    await other.host.open(other.home);
    const progress: number[] = [];
    const opened = await makeRegisterFileVerbs(other.context).openRegisterFile(
      makeMemorySource(bytes),
      ({ done }) => progress.push(done),
    );
    expect(opened).toMatchObject({ ok: true });
    expect(await contentOf(other)).toEqual(before);
    const [here, there] = [made.host.register().pointer, other.host.register().pointer];
    expect(there.registerId).toBe(here.registerId);
    expect(there.deviceId).not.toBe(here.deviceId);
    expect(progress.at(-1)).toBe(bytes.length - 8);
    const again = makeMemorySink();
    await makeRegisterFileVerbs(other.context).saveRegisterFile(again, () => {});
    expect(again.bytes().length).toBeGreaterThan(0);
    const figures = await other.host.register().parts.usage.view();
    expect(figures.rows).toBe(3);
  });

  it('can be edited once opened, and opened again after a restart', async () => {
    const bytes = await saved();
    const verbs = makeRegisterFileVerbs(made.context);
    expect(await verbs.openRegisterFile(makeMemorySource(bytes), () => {})).toMatchObject({ ok: true });
    const { saveReturns } = makeUsageVerbs(made.context);
    const entry = makeReturnInput({ placeId: first, values: { visits: 8 } });
    expect((await saveReturns([{ kind: 'put', entry }])).ok).toBe(true);
    const expected = await contentOf(made);
    const again = makeTestHost(made.home);
    expect(await again.host.open(again.home)).toMatchObject({ kind: 'open', replayed: 0 });
    expect(await contentOf(again)).toEqual(expected);
    expect(expected.returns.find(({ from }) => from === '2024-03')?.values.visits).toBe(8);
    const list = await again.host.register().parts.list.readFor(['form']);
    expect(
      list
        .entries()
        .map(({ entry }) => entry.name)
        .sort(),
    ).toEqual(['Lieu 0', 'Lieu 1']);
  });

  it('that is refused leaves the register as it was', async () => {
    const bytes = await saved();
    const before = await contentOf(made);
    const { generation } = made.host.register().pointer;
    const cut = bytes.slice(0, bytes.length - 20);
    const verbs = makeRegisterFileVerbs(made.context);
    expect(await verbs.openRegisterFile(makeMemorySource(cut), () => {})).toMatchObject({
      ok: false,
      problems: [{ code: 'register-file/truncated' }],
    });
    expect(made.host.register().pointer.generation).toBe(generation);
    expect(await contentOf(made)).toEqual(before);
    const written = await made.host.register().writePath.write({
      reason: 'edit',
      changes: async (act) => accepted([['accessPoint', first, 'name', 'Lieu 0', 'Autre', act.stamp(null)]]),
    });
    expect(written.ok).toBe(true);
  });

  it('that can’t be written is discarded, and says why', async () => {
    let discarded = false;
    const outcome = await makeRegisterFileVerbs(made.context).saveRegisterFile(
      {
        write: async () => {
          throw new Error('disk full');
        },
        finish: async () => 'never',
        discard: async () => {
          discarded = true;
        },
      },
      () => {},
    );
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ code: 'register-file/write-failed', values: { detail: 'disk full' } }],
    });
    expect(discarded).toBe(true);
  });
});
