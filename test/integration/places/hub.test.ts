import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
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

test('a place depends on a hub, never on itself nor on one that depends on it, however far', async () => {
  const { context } = await makeTestRegister();
  const verbs = makeAccessPointVerbs(context);
  const make = async (name: string, hubId: string | null) =>
    value(await verbs.createAccessPoint(makeAccessPointInput({ name, hubId }))).id;
  const first = await make('Pôle ressource', null);
  const second = await make('Relais', first);
  const third = await make('Point d’accès', second);

  const circle = await verbs.editAccessPoint(first, { hubId: third });
  expect(circle.ok ? [] : circle.problems).toMatchObject([
    {
      code: 'access-point/hub-circle',
      field: 'hubId',
      values: { name: 'Pôle ressource', hub: 'Point d’accès' },
    },
  ]);
  const itself = await verbs.editAccessPoint(first, { hubId: first });
  expect(itself.ok ? [] : itself.problems.map(({ code }) => code)).toEqual(['access-point/refers-to-itself']);
  expect((await verbs.deleteAccessPoint(second)).ok).toBe(false);
  value(await verbs.editAccessPoint(third, { hubId: first }));
  expect((await context.register().database.accessPoints.get(third))?.hubId).toBe(first);
});
