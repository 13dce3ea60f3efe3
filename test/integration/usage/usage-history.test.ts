import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeHistoryVerbs } from '#renderer/workers/history-verbs.ts';
import type { ReturnEdit } from '#renderer/workers/register-api.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import { accepted } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { type UsageReturnInput, usageReturnId } from '#shared/domain/usage-return/usage-return.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestHost, makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { makeReturnInput } from '#test/factories/usage-return.ts';
import { somePlaces } from '#test/factories/usage-return-arbitrary.ts';

let made: TestRegister;
const [first = ''] = somePlaces;
const put = (overrides: Partial<UsageReturnInput> = {}): ReturnEdit => ({
  kind: 'put',
  entry: makeReturnInput({ placeId: first, ...overrides }),
});
const visits = async (): Promise<readonly (number | undefined)[]> =>
  (await makeUsageVerbs(made.context).placeReturns(first)).map(({ values }) => values.visits);

async function save(...edits: readonly ReturnEdit[]): Promise<void> {
  expect(await makeUsageVerbs(made.context).saveReturns(edits)).toMatchObject({ ok: true });
}

beforeEach(async () => {
  made = await makeTestRegister();
  await made.host.register().writePath.write({
    reason: 'edit',
    changes: async (act) =>
      accepted(
        somePlaces.map((id) =>
          creationChange('accessPoint', id, makeAccessPointInput(), recordParts.accessPoint, act),
        ),
      ),
  });
});

describe('undo of returns', () => {
  it('brings back what stood, forgets what was new, and does it again', async () => {
    const { undoLast, redoLast } = makeHistoryVerbs(made.context);
    await save(put({ values: { visits: 1 } }));
    await made.host.register().parts.usage.fold();
    await save(put({ values: { visits: 2 } }));
    expect(await undoLast()).toMatchObject({ ok: true });
    expect(await visits()).toEqual([1]);
    expect(await undoLast()).toMatchObject({ ok: true });
    expect(await visits()).toEqual([]);
    expect(await redoLast()).toMatchObject({ ok: true });
    expect(await redoLast()).toMatchObject({ ok: true });
    expect(await visits()).toEqual([2]);
  });

  it('is refused where a later return stands in its months', async () => {
    const { undoChangeSet } = makeHistoryVerbs(made.context);
    await save(put({ values: { visits: 1 } }));
    const removal = await makeUsageVerbs(made.context).saveReturns([
      { kind: 'remove', id: usageReturnId(first, '2024-03', '2024-03') },
    ]);
    await save(put({ from: '2024-01', to: '2024-06', values: { visits: 9 } }));
    const id = removal.ok ? removal.value.changeSetId : null;
    expect(await undoChangeSet(id ?? '')).toMatchObject({ ok: false, problems: [{ code: 'usage/overlap' }] });
    expect(await visits()).toEqual([9]);
  });
});

describe('the start', () => {
  it('writes again returns that the journal has and the database lacks', async () => {
    await save(put({ values: { visits: 1 } }));
    const { database } = made.host.register();
    // The transaction of the last act never reached the disk: its rows and its state are those of the act before.
    const state = await database.meta.get('state');
    await save(put({ from: '2024-04', values: { visits: 2 } }));
    const { seq } = (await database.changeSets.orderBy('seq').last()) ?? { seq: 0 };
    await database.transaction('rw', database.tables, async () => {
      await database.meta.put(state ?? expect.fail());
      await database.changeSets.delete(seq);
      await database.changeBodies.delete(seq);
    });
    const again = makeTestHost(made.home);
    // Its columns were already written: replaying must not count them twice.
    const opening = await again.host.open(again.home);
    made = again;
    expect(await visits()).toEqual([1, 2]);
    expect(opening.kind).toBe('open');
    await again.host.register().parts.usage.fold();
    expect((await again.host.register().parts.usage.view()).rows).toBe(2);
  });

  it('keeps a place from going while returns hang on it', async () => {
    await save(put());
    const writer = { at: '2026-11-23T10:00:00.000Z', by: { device: 'a1b2', officer: '' } };
    const ties = await made.host
      .register()
      .parts.usage.contribution.ties?.('accessPoint', new Set([first]), [], writer);
    expect(ties).toEqual([{ id: first, table: 'usageReturn', count: 1 }]);
  });
});
