import { beforeEach, describe, expect, it } from 'vitest';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import type { ReturnAct } from '#shared/domain/usage-return/edit-return.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

const today = '2024-04-06';
const run = { from: '2024-03', to: '2024-03' };
let verbs: ReturnType<typeof makeUsageVerbs>;
let placeId: string;

beforeEach(async () => {
  const { context } = await makeTestRegister();
  verbs = makeUsageVerbs(context);
  const made = await makeAccessPointVerbs(context).createAccessPoint(makeAccessPointInput());
  if (!made.ok) throw new Error('the place was refused');
  placeId = made.value.id;
});

const cell = (measure: Measure, value: number | null): ReturnAct => ({
  kind: 'cells',
  placeId,
  stopId: null,
  run,
  cells: [{ measure, value }],
  source: 'typed',
});

const values = async () => (await verbs.placeReturns(placeId)).map((entry) => entry.values);

describe('acts of the grid', () => {
  it('two cells of one return, typed before the first is acknowledged, are both kept', async () => {
    const both = await Promise.all([
      verbs.actOnReturns([cell('visits', 12)], today),
      verbs.actOnReturns([cell('users', 5)], today),
    ]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await values()).toEqual([{ visits: 12, users: 5 }]);
  });

  it('the last figure emptied takes the return away, and nothing is left at zero', async () => {
    await verbs.actOnReturns([cell('visits', 12)], today);
    await verbs.actOnReturns([cell('visits', null)], today);
    expect(await values()).toEqual([]);
  });

  it('a block is kept whole or not at all, and the problem names its act', async () => {
    const wrong: ReturnAct = {
      kind: 'cells',
      placeId,
      stopId: null,
      run: { from: '2024-05', to: '2024-05' },
      cells: [
        { measure: 'visits', value: 3 },
        { measure: 'gender.woman', value: 4 },
      ],
      source: 'pasted',
    };
    const empty: ReturnAct = {
      kind: 'closed',
      placeId,
      stopId: null,
      run: { from: '2024-01', to: '2024-01' },
      closed: false,
    };
    const outcome = await verbs.actOnReturns([empty, cell('visits', 12), wrong], today);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'usage/gender-over-visits', row: 3 }] });
    expect(await values()).toEqual([]);
  });
});
