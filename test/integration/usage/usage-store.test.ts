import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReturnEdit } from '#renderer/workers/register-api.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import { accepted } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import {
  type UsageReturn,
  type UsageReturnInput,
  usageReturnId,
} from '#shared/domain/usage-return/usage-return.ts';
import { NOT_REPORTED, stateCodes } from '#shared/figures/usage-view.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestHost, makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { makeReturnInput } from '#test/factories/usage-return.ts';
import { somePlaces } from '#test/factories/usage-return-arbitrary.ts';

let made: TestRegister;
let verbs: ReturnType<typeof makeUsageVerbs>;
const usage = () => made.host.register().parts.usage;
const [first = '', second = ''] = somePlaces;

beforeEach(async () => {
  made = await makeTestRegister();
  verbs = makeUsageVerbs(made.context);
  await addPlaces(somePlaces);
});

async function addPlaces(ids: readonly string[]): Promise<void> {
  const written = await made.host.register().writePath.write({
    reason: 'edit',
    changes: async (act) =>
      accepted(
        ids.map((id, index) =>
          creationChange(
            'accessPoint',
            id,
            makeAccessPointInput({
              name: `Lieu ${index}`,
              statusHistory: [
                {
                  id: `0190b000-0000-7000-8000-${String(index).padStart(12, '0')}`,
                  status: 'open',
                  from: null,
                  reason: null,
                },
              ],
            }),
            recordParts.accessPoint,
            act,
          ),
        ),
      ),
  });
  expect(written.ok).toBe(true);
}

const put = (overrides: Partial<UsageReturnInput> = {}): ReturnEdit => ({
  kind: 'put',
  entry: makeReturnInput({ placeId: first, ...overrides }),
});

async function saved(...edits: readonly ReturnEdit[]): Promise<void> {
  const written = await verbs.saveReturns(edits);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
}

/** What a return says, without its bookkeeping. */
const said = (returns: readonly UsageReturn[]) =>
  returns
    .map(({ id, values, comment, state, receivedOn, source, breakdownBasis }) =>
      JSON.stringify({
        id,
        values: Object.entries(values).sort(),
        comment,
        state,
        receivedOn,
        source,
        breakdownBasis,
      }),
    )
    .sort();

describe('returns that are saved', () => {
  it('are found by month and by place, with their comment', async () => {
    await saved(
      put({ comment: 'Grève du 3' }),
      put({ placeId: second, from: '2024-01', to: '2024-03', values: { visits: 0 } }),
      put({ from: '2024-05' }),
    );
    const march = await verbs.usageReturns({ from: '2024-03', to: '2024-03' });
    expect(march.map(({ placeId, comment, values }) => [placeId, comment, values.visits]).sort()).toEqual([
      [first, 'Grève du 3', 120],
      [second, null, 0],
    ]);
    expect((await verbs.placeReturns(first)).map(({ from }) => from).sort()).toEqual(['2024-03', '2024-05']);
  });

  it('tell zero from not reported in the columns', async () => {
    await saved(put({ values: { visits: 0 } }), put({ placeId: second, values: { users: 4 } }));
    const view = await usage().view();
    const row = [...view.place].findIndex((place) => view.placeIds[place] === first);
    const other = [...view.place].findIndex((place) => view.placeIds[place] === second);
    expect(view.column('visits')?.[row]).toBe(0);
    expect(view.column('visits')?.[other]).toBe(NOT_REPORTED);
    expect(view.column('gender.man')).toBeNull();
    expect(view.state[row]).toBe(stateCodes.received);
  });

  it('are all kept or none, with the edit that is wrong', async () => {
    const written = await verbs.saveReturns([
      put(),
      put({ placeId: second, values: { visits: 3, 'gender.man': 4 } }),
    ]);
    expect(written).toMatchObject({
      ok: false,
      problems: [
        { code: 'usage/gender-over-visits', row: 2, field: 'gender.man', values: { sum: 4, total: 3 } },
      ],
    });
    expect(await verbs.placeReturns(first)).toEqual([]);
    expect((await usage().view()).rows).toBe(0);
  });

  it('are refused where they overlap, unless the other goes in the same act', async () => {
    await saved(put());
    const yearly = put({ from: '2024-01', to: '2024-12' });
    expect(await verbs.saveReturns([yearly])).toMatchObject({
      ok: false,
      problems: [{ code: 'usage/overlap', row: 1 }],
    });
    await saved({ kind: 'remove', id: usageReturnId(first, '2024-03', '2024-03') }, yearly);
    expect((await verbs.placeReturns(first)).map(({ from, to }) => [from, to])).toEqual([
      ['2024-01', '2024-12'],
    ]);
  });

  it('are refused for a place that is not there, or in a shape that no screen sends', async () => {
    expect(await verbs.saveReturns([put({ placeId: '0190a000-0000-7000-8000-0000000000ff' })])).toMatchObject(
      {
        ok: false,
        problems: [{ code: 'usage/unknown-place' }],
      },
    );
    expect(await verbs.saveReturns([put({ comment: 'x'.repeat(2_001) })])).toMatchObject({
      ok: false,
      problems: [{ code: 'usage/invalid', field: 'comment' }],
    });
  });

  it('write nothing when they say what stands', async () => {
    await saved(put());
    const { seq } = await verbs
      .saveReturns([put()])
      .then((written) => (written.ok ? written.value : { seq: -1 }));
    expect(seq).toBe((await made.host.register().database.meta.get('state'))?.lastSeq);
    expect(await made.host.register().database.changeSets.count()).toBe(seq);
  });

  it('carry the stamp of the return that they replace', async () => {
    await saved(put());
    const [before] = await verbs.placeReturns(first);
    await saved(put({ values: { visits: 7 } }));
    const [after] = await verbs.placeReturns(first);
    expect(after?.stamp.prev).toBe(before?.stamp.at);
  });
});

describe('blocks and edits', () => {
  const months = ['2024-01', '2024-02', '2024-03'];
  const edit = fc.record({
    placeId: fc.constantFrom(...somePlaces),
    from: fc.constantFrom(...months),
    value: fc.option(fc.integer({ min: 0, max: 900 }), { freq: 4 }),
    comment: fc.option(fc.constantFrom('un', 'deux')),
  });

  it('say the same once folded, once reopened, and as a plain map would', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(edit, fc.constant('fold' as const)), { minLength: 1, maxLength: 12 }),
        async (acts) => {
          await saved(...(await allReturns()).map(({ id }): ReturnEdit => ({ kind: 'remove', id })));
          const expected = new Map<string, string>();
          for (const act of acts) {
            if (act === 'fold') {
              await usage().fold();
              continue;
            }
            const { placeId, from, value, comment } = act;
            const id = usageReturnId(placeId, from, from);
            if (value === null) {
              expected.delete(id);
              await saved({ kind: 'remove', id });
            } else {
              expected.set(id, JSON.stringify([value, comment]));
              await saved(put({ placeId, from, values: { visits: value }, comment }));
            }
          }
          const found = async (register = made) => {
            const returns = await makeUsageVerbs(register.context).usageReturns({
              from: '2024-01',
              to: '2024-12',
            });
            return new Map(
              returns.map(({ id, values, comment }) => [id, JSON.stringify([values.visits, comment])]),
            );
          };
          expect(await found()).toEqual(expected);
          const view = await usage().view();
          expect(view.rows).toBe(expected.size);
          await usage().fold();
          expect(await made.host.register().database.usageDelta.count()).toBe(0);
          expect(await found()).toEqual(expected);
          const again = makeTestHost(made.home);
          expect(await again.host.open(again.home)).toMatchObject({ kind: 'open', replayed: 0 });
          expect(await found(again)).toEqual(expected);
          again.host.register().database.close();
        },
      ),
      { numRuns: 12 },
    );
  });

  const allReturns = () => verbs.usageReturns({ from: '2000-01', to: '2030-12' });

  it('of a whole month are packed at once, and then read as if typed one by one', async () => {
    const many = Array.from(
      { length: 70 },
      (_, index) => `0190a000-0000-7000-8000-${String(1_000 + index).padStart(12, '0')}`,
    );
    await addPlaces(many);
    const edits = many.map((placeId, index) =>
      put({
        placeId,
        from: '2010-01',
        values: { visits: index },
        comment: index % 9 === 0 ? `n° ${index}` : null,
      }),
    );
    const { database } = made.host.register();
    await saved(...edits);
    expect(await database.usageDelta.count()).toBe(0);
    const packed = said(await verbs.usageReturns({ from: '2010-01', to: '2010-01' }));
    expect(packed).toHaveLength(70);
    expect((await usage().view()).rows).toBe(70);
    const ids = (await allReturns()).map(({ id }) => id);
    await saved(...ids.map((id): ReturnEdit => ({ kind: 'remove', id })));
    expect(await allReturns()).toEqual([]);
    for (const one of edits) await saved(one);
    expect(await database.usageDelta.count()).toBe(70);
    expect(said(await allReturns())).toEqual(packed);
  });

  it('count as lost when a block is gone from the database', async () => {
    await saved(put());
    await usage().fold();
    const { database } = made.host.register();
    expect(await database.usageColumns.count()).toBe(3);
    await database.usageColumns.delete('2024-03:0000');
    const again = makeTestHost(made.home);
    const opening = await again.host.open(again.home);
    expect(opening.kind === 'open' && opening.replayed === 0 && !opening.rebuilt).toBe(false);
  });
});
