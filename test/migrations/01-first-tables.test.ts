import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { databaseName, openDatabase } from '#renderer/storage/database.ts';
import { firstTables } from '#renderer/storage/migrations/01-first-tables.ts';
import { declareMigrations, type Migration, mapOldChanges } from '#renderer/storage/migrations/migration.ts';
import { migrations, SCHEMA_VERSION } from '#renderer/storage/migrations/migrations.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('migrations', () => {
  it('count up from 1 to the version that the program writes', () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1),
    );
  });

  it('a database of version 1 opens with its rows in the program of today', async () => {
    const old = new Dexie(databaseName(1));
    declareMigrations(old, [firstTables]);
    const { carrierId: _, ...place } = makeAccessPoint();
    await old.table('accessPoints').add(place);
    expect(old.verno).toBe(1);
    old.close();
    const opening = await openDatabase(1);
    if (opening.kind !== 'open') throw new Error('not opened');
    expect(opening.database.verno).toBe(SCHEMA_VERSION);
    expect(await opening.database.accessPoints.toArray()).toEqual([{ ...place, carrierId: null }]);
    expect(await opening.database.organisations.count()).toBe(0);
    opening.database.close();
  });

  it('a change of an old journal goes through the maps of every later version, and only of those', () => {
    const renamed: Migration = {
      version: 2,
      stores: {},
      mapChange: ([table, id, field, ...rest]) => [table, id, field === 'title' ? 'name' : field, ...rest],
    };
    const dropped: Migration = {
      version: 3,
      stores: {},
      mapChange: (change) => (change[2] === 'obsolete' ? null : change),
    };
    const steps = [firstTables, renamed, dropped];
    const change = (field: string) => ['network', 'a', field, null, 'x', null] as const;
    const mapped = (field: string, from: number) =>
      mapOldChanges([change(field)], from, steps).map(([, , name]) => name);
    expect(mapped('title', 1)).toEqual(['name']);
    expect(mapped('title', 2)).toEqual(['title']);
    expect(mapped('obsolete', 1)).toEqual([]);
    expect(mapped('obsolete', 3)).toEqual(['obsolete']);
  });
});
