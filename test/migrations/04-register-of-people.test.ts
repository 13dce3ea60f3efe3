import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { databaseName, openDatabase } from '#renderer/storage/database.ts';
import { firstTables } from '#renderer/storage/migrations/01-first-tables.ts';
import { historyIndex } from '#renderer/storage/migrations/02-history-index.ts';
import { organisationTable } from '#renderer/storage/migrations/03-organisations.ts';
import { declareMigrations, mapOldChanges } from '#renderer/storage/migrations/migration.ts';
import { migrations } from '#renderer/storage/migrations/migrations.ts';
import { recordParsers } from '#renderer/storage/record-parsers.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { makeOrganisation } from '#test/factories/organisation.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function rowsOfVersion3() {
  const { stops: _stops, wheelchair: _wheelchair, ...place } = makeAccessPoint({ name: 'Cyber-base' });
  const { externalIds: _ids, verifiedOn: _verified, ...organisation } = makeOrganisation();
  return { place, organisation };
}

it('a register of version 3 opens with its places and structures, what is new being unknown', async () => {
  const { place, organisation } = rowsOfVersion3();
  const old = new Dexie(databaseName(1));
  declareMigrations(old, [firstTables, historyIndex, organisationTable]);
  await old.table('accessPoints').add(place);
  await old.table('organisations').add(organisation);
  expect(old.verno).toBe(3);
  old.close();
  const opening = await openDatabase(1);
  if (opening.kind !== 'open') throw new Error('not opened');
  const { database } = opening;
  const [placeAfter] = await database.accessPoints.toArray();
  const [organisationAfter] = await database.organisations.toArray();
  expect(placeAfter).toEqual({ ...place, stops: [], wheelchair: null });
  expect(organisationAfter).toEqual({ ...organisation, externalIds: [], verifiedOn: null });
  expect(recordParsers.accessPoint.safeParse(placeAfter).success).toBe(true);
  expect(recordParsers.organisation.safeParse(organisationAfter).success).toBe(true);
  expect(await database.animators.where('employerId').equals(organisation.id).count()).toBe(0);
  expect(await database.followUps.where('nextOn').above('').count()).toBe(0);
  database.close();
});

it('the journal of version 3 is replayed with the fields that its records lacked', () => {
  const { place, organisation } = rowsOfVersion3();
  const mapped = mapOldChanges(
    [
      ['accessPoint', place.id, '', null, place, null],
      ['organisation', organisation.id, '', null, organisation, null],
      ['accessPoint', place.id, 'name', 'Cyber-base', 'Cyber', null],
    ],
    3,
    migrations,
  );
  expect(mapped.map(([, , , before, after]) => [before, after])).toEqual([
    [null, { ...place, stops: [], wheelchair: null }],
    [null, { ...organisation, externalIds: [], verifiedOn: null }],
    ['Cyber-base', 'Cyber'],
  ]);
});
