import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { databaseName, openDatabase } from '#renderer/storage/database.ts';
import { declareMigrations, mapOldChanges } from '#renderer/storage/migrations/migration.ts';
import { migrations } from '#renderer/storage/migrations/migrations.ts';
import { PLACES_KEY, readBlock } from '#renderer/storage/usage-column-records.ts';
import { decodeReturn, encodeReturns } from '#shared/domain/usage-return/usage-block.ts';
import { usageReturnSchema } from '#shared/domain/usage-return/usage-return.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import { makeReturn } from '#test/factories/usage-return.ts';

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

it('returns of version 6, packed or waiting, in the journal or in the history, are of whole places', async () => {
  const { stopId, fromSessions, cellComments, ...before } = makeReturn();
  const after = { ...before, stopId, fromSessions, cellComments };
  const old = new Dexie(databaseName(1));
  declareMigrations(
    old,
    migrations.filter(({ version }) => version <= 6),
  );
  await old.table('usageDelta').bulkAdd([
    { id: before.id, entry: before },
    { id: 'gone', entry: null },
  ]);
  const { stop, stops, choice, choices, ...packed } = encodeReturns('2024-03', [after], () => 0);
  await old.table('usageColumns').bulkAdd([
    { key: PLACES_KEY, ids: [before.placeId] },
    { key: '2024-03:0000', ...packed },
  ]);
  old.close();
  const opening = await openDatabase(1);
  if (opening.kind !== 'open') throw new Error('not opened');
  const { database } = opening;
  expect(await database.usageDelta.toArray()).toEqual([
    { id: after.id, entry: after },
    { id: 'gone', entry: null },
  ]);
  const record = await database.usageColumns.get('2024-03:0000');
  if (record === undefined) throw new Error('the block is gone');
  expect(
    decodeReturn(
      readBlock(record),
      0,
      () => before.placeId,
      () => null,
    ),
  ).toEqual(after);
  expect({ stop, stops, choice, choices }).toEqual({ stop: null, stops: [], choice: null, choices: [] });
  const change = ['usageReturn', before.id, '', null, before, before.stamp] as const;
  expect(mapOldChanges([change], 6, migrations)[0]?.[4]).toEqual(after);
  expect(usageReturnSchema.parse(before)).toEqual(after);
  database.close();
});
