import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
import { makeFiguresFacts } from '#renderer/workers/figures-facts.ts';
import { makeSessionVerbs } from '#renderer/workers/session-verbs.ts';
import type { SourceChoice } from '#renderer/workers/usage-sources-api.ts';
import { makeUsageSourcesVerbs } from '#renderer/workers/usage-sources-verbs.ts';
import { makeUsageVerbs } from '#renderer/workers/usage-verbs.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { holdReturns } from '#shared/figures/held-returns.ts';
import { layPlaceMonths } from '#shared/figures/place-months.ts';
import { measureTotal } from '#shared/figures/totals.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister, type TestRegister } from '#test/factories/test-register.ts';
import { makeSessionInput } from '#test/factories/usage-observation.ts';

const sources = {
  loadCommunes: async () => buildCommuneIndex(exampleTerritory()),
  now: () => new Date('2025-06-02T10:00:00Z'),
};
const month = { from: '2025-03', to: '2025-03' };
let made: TestRegister;
let placeId: string;
let verbs: ReturnType<typeof makeUsageSourcesVerbs>;

beforeEach(async () => {
  made = await makeTestRegister();
  const { context } = made;
  const place = await makeAccessPointVerbs(context).createAccessPoint(makeAccessPointInput());
  if (!place.ok) throw new Error('the place was refused');
  placeId = place.value.id;
  verbs = makeUsageSourcesVerbs(context, sources);
  const returned = await makeUsageVerbs(context).actOnReturns(
    [
      {
        kind: 'cells',
        placeId,
        stopId: null,
        run: month,
        cells: [
          { measure: 'visits', value: 40 },
          { measure: 'workshopsHeld', value: 4 },
        ],
        source: 'typed',
      },
    ],
    '2025-04-06',
  );
  const logged = await makeSessionVerbs(context).saveSessions([
    { kind: 'put', id: null, entry: makeSessionInput(placeId, { participants: 6, seats: 8 }) },
  ]);
  expect([returned.ok, logged.ok]).toEqual([true, true]);
});

async function held(): Promise<number | null> {
  const facts = await makeFiguresFacts(made.context, sources).facts();
  const ground = layPlaceMonths(facts, month, { kind: 'all' }, '2025-06-02');
  return measureTotal(holdReturns(ground, month), 'workshopsHeld').value;
}

const choice = (source: SourceChoice['source']): SourceChoice => ({
  placeId,
  stopId: null,
  ...month,
  measures: ['workshopsHeld'],
  source,
});

describe('the two sources of usage', () => {
  it('a difference is listed with both numbers; a choice makes the other one count, and is undone', async () => {
    expect(await verbs.sourceBoard()).toMatchObject({
      logged: true,
      places: [
        { id: placeId, lines: [{ measure: 'workshopsHeld', returned: 4, logged: 1, counts: 'return' }] },
      ],
    });
    expect(await held()).toBe(4);
    const chosen = await verbs.chooseSources([choice('sessions')]);
    if (!chosen.ok || chosen.value.changeSetId === null) throw new Error('the choice was refused');
    expect(await held()).toBe(1);
    expect((await verbs.sourceBoard()).places[0]?.lines[0]).toMatchObject({
      returned: 4,
      counts: 'sessions',
    });
    expect((await undoChangeSet(made.host.register(), chosen.value.changeSetId)).ok).toBe(true);
    expect(await held()).toBe(4);
  });

  it('a choice of what counts already, or of a return that is gone, writes nothing', async () => {
    const same = await verbs.chooseSources([choice('return'), { ...choice('sessions'), from: '2025-02' }]);
    expect(same).toMatchObject({ ok: true, value: { changeSetId: null } });
  });
});
