import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { databaseName, openDatabase } from '#renderer/storage/database.ts';
import { declareMigrations } from '#renderer/storage/migrations/migration.ts';
import { migrations } from '#renderer/storage/migrations/migrations.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

it('a register of version 6 opens with its places, and room for sessions, surveys and reviews', async () => {
  const place = makeAccessPoint({ name: 'Cyber-base' });
  const old = new Dexie(databaseName(1));
  declareMigrations(
    old,
    migrations.filter(({ version }) => version <= 6),
  );
  await old.table('accessPoints').add(place);
  expect(old.verno).toBe(6);
  old.close();
  const opening = await openDatabase(1);
  if (opening.kind !== 'open') throw new Error('not opened');
  const { database } = opening;
  expect(await database.accessPoints.toArray()).toEqual([place]);
  expect(await database.surveyResponses.where('surveyId').equals(place.id).count()).toBe(0);
  expect(await database.qualityReviews.where('placeId').equals(place.id).count()).toBe(0);
  expect(await database.table('sessionText').where('externalId').equals('S-1').count()).toBe(0);
  database.close();
});
