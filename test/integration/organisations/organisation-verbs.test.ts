import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { createAccessPoint, deleteAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import { makeAccessPointVerbs } from '#renderer/workers/access-point-verbs.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import { makeOrganisationVerbs } from '#renderer/workers/organisation-verbs.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeOrganisationInput } from '#test/factories/organisation.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

async function begin() {
  const { context } = await makeTestRegister();
  const sources = {
    loadCommunes: async () => buildCommuneIndex(exampleTerritory()),
    now: () => new Date('2026-11-23T10:00:00Z'),
  };
  return {
    register: context.register(),
    organisations: makeOrganisationVerbs(context),
    places: makeAccessPointVerbs(context),
    lists: makeListVerbs(context, sources),
  };
}

test('a structure carries places: listed with it, found by its name, and not deleted while it does', async () => {
  const { organisations, places, lists, register } = await begin();
  const { id } = value(
    await organisations.createOrganisation(makeOrganisationInput({ name: 'MJC Lanterne' })),
  );
  const place = value(
    await places.createAccessPoint(makeAccessPointInput({ name: 'Cyber-base', carrierId: id })),
  );
  const { ids } = await lists.listRecords('organisation', wholeList);
  expect(await lists.organisationRows(ids)).toMatchObject([{ id, places: 1 }]);
  expect(await lists.carriedPlaces(id)).toMatchObject([{ id: place.id, name: 'Cyber-base' }]);
  const question = { ...wholeList, search: 'lanterne' };
  expect((await lists.listRecords('accessPoint', question)).ids).toEqual([place.id]);

  const refused = await organisations.deleteOrganisation(id);
  expect(refused).toMatchObject({
    ok: false,
    problems: [{ code: 'record/tied-carried', values: { count: 1, places: 'Cyber-base' } }],
  });
  value(await places.editAccessPoint(place.id, { carrierId: null }));
  value(await organisations.deleteOrganisation(id));
  expect((await lists.listRecords('organisation', wholeList)).total).toBe(0);
  expect((await lists.listRecords('accessPoint', question)).ids).toEqual([]);
  expect(codes(await places.editAccessPoint(place.id, { carrierId: id }))).toEqual([
    'access-point/unknown-carrier',
  ]);
  value(await undoLast(register));
  expect((await lists.listRecords('organisation', wholeList)).ids).toEqual([id]);
});

test('a patch without a carrier leaves the carrier alone', async () => {
  const { organisations, places, register } = await begin();
  const { id } = value(await organisations.createOrganisation(makeOrganisationInput()));
  const place = value(await places.createAccessPoint(makeAccessPointInput({ carrierId: id })));
  value(await places.editAccessPoint(place.id, { notes: 'Sonner deux fois' }));
  expect(await register.database.accessPoints.get(place.id)).toMatchObject({ carrierId: id });
});

test('a SIRET or an RNA belongs to one structure, and a wrong key is refused', async () => {
  const { organisations } = await begin();
  const siret = '73282932000074';
  value(await organisations.createOrganisation(makeOrganisationInput({ siret, rna: 'W161001234' })));
  const other = makeOrganisationInput({ name: 'Autre' });
  expect(codes(await organisations.createOrganisation({ ...other, siret }))).toEqual([
    'organisation/siret-taken',
  ]);
  expect(codes(await organisations.createOrganisation({ ...other, rna: 'W161001234' }))).toEqual([
    'organisation/rna-taken',
  ]);
  expect(codes(await organisations.createOrganisation({ ...other, siret: '73282932000075' }))).toEqual([
    'organisation/siret-not-valid',
  ]);
});

test('undoing the making of a structure is refused once a place names it; undoing a deleted place too, once its structure went', async () => {
  const { organisations, register } = await begin();
  const made = value(await organisations.createOrganisation(makeOrganisationInput()));
  const place = value(await createAccessPoint(register, makeAccessPointInput({ carrierId: made.id })));
  expect(codes(await undoChangeSet(register, made.changeSetId ?? ''))).toEqual(['record/tied-carried']);
  const gone = value(await deleteAccessPoint(register, place.id));
  value(await organisations.deleteOrganisation(made.id));
  expect(codes(await undoChangeSet(register, gone.changeSetId ?? ''))).toEqual([
    'access-point/unknown-carrier',
  ]);
});
