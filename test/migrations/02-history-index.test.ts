import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { strToU8 } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { databaseName, openDatabase } from '#renderer/storage/database.ts';
import { firstTables } from '#renderer/storage/migrations/01-first-tables.ts';
import { declareMigrations } from '#renderer/storage/migrations/migration.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

it('a register of version 1 has its past acts in the index of the history', async () => {
  const old = new Dexie(databaseName(1));
  declareMigrations(old, [firstTables]);
  const change = (table: string, id: string) => [table, id, 'name', null, 'x', { at: 'a', prev: null }];
  const put = (seq: number, changes: readonly unknown[]) =>
    old.table('changeBodies').put({ seq, body: strToU8(JSON.stringify(changes)) });
  await put(1, [change('settings', 's')]);
  await put(2, [change('accessPoint', 'a'), change('accessPoint', 'b'), change('accessPoint', 'a')]);
  await put(4, [change('usageReturn', 'a:2024-01:2024-01'), change('usageReturn', 'a:2024-02:2024-02')]);
  await put(5, [change('accessPoint', 'a')]);
  old.close();
  const opening = await openDatabase(1);
  if (opening.kind !== 'open') throw new Error('not opened');
  const { historyIndex } = opening.database;
  const found = (key: string) => historyIndex.where('records').equals(key).primaryKeys();
  expect(await found('accessPoint a')).toEqual([2, 5]);
  expect(await found('accessPoint b')).toEqual([2]);
  expect(await found('usageReturn a')).toEqual([4]);
  expect(await found('settings s')).toEqual([1]);
  opening.database.close();
});
