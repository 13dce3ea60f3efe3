import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
import { makeNetworkVerbs } from '#renderer/workers/network-verbs.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

test('networks count their places, each in several of them, and go once they have none', async () => {
  const { context } = await makeTestRegister();
  const networks = makeNetworkVerbs(context);
  const places = makeAccessPointVerbs(context);
  const papi = value(await networks.createNetwork({ name: 'PAPI', description: null })).id;
  const cyber = value(await networks.createNetwork({ name: 'Cybercommunes', description: null })).id;
  const make = async (name: string, networkIds: string[]) =>
    value(await places.createAccessPoint(makeAccessPointInput({ name, networkIds }))).id;
  const both = await make('Zénith', [papi, cyber]);
  const one = await make('Étoile', [papi]);

  expect(await networks.networkCounts()).toEqual({ [papi]: 2, [cyber]: 1 });
  expect(await networks.networkPlaceIds(papi)).toEqual([one, both]);
  expect(codes(await networks.deleteNetwork(cyber))).toEqual(['record/tied-places']);
  expect(codes(await networks.editNetwork(cyber, { name: 'papi' }))).toEqual(['network/name-taken']);
  value(await networks.editNetwork(cyber, { description: 'Du pays de Brest' }));

  value(await places.editAccessPoint(both, { networkIds: [papi] }));
  expect(await networks.networkCounts()).toEqual({ [papi]: 2 });
  value(await networks.deleteNetwork(cyber));
  expect((await context.register().database.networks.get(cyber))?.deletedAt).not.toBeNull();
});
