import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { databaseName, openDatabase } from '#renderer/storage/database.ts';
import { firstTables } from '#renderer/storage/migrations/01-first-tables.ts';
import { historyIndex } from '#renderer/storage/migrations/02-history-index.ts';
import { organisationTable } from '#renderer/storage/migrations/03-organisations.ts';
import { registerOfPeople } from '#renderer/storage/migrations/04-register-of-people.ts';
import { equipment } from '#renderer/storage/migrations/05-equipment.ts';
import { declareMigrations, mapOldChanges } from '#renderer/storage/migrations/migration.ts';
import { migrations } from '#renderer/storage/migrations/migrations.ts';
import { recordParsers } from '#renderer/storage/record-parsers.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const place = makeAccessPoint({ name: 'Cyber-base' });
const visit = {
  id: '0190c000-0000-7000-8000-0000000000f1',
  createdAt: place.createdAt,
  updatedAt: place.updatedAt,
  updatedBy: place.updatedBy,
  deletedAt: null,
  stamps: place.stamps,
  accessPointId: place.id,
  organisationId: null,
  animatorId: null,
  itemId: null,
  loanId: null,
  kind: 'visit',
  day: '2026-11-10',
  text: null,
  nextOn: null,
  nextDoneOn: null,
};

it('a register of version 5 opens with its notes, which are about no ticket', async () => {
  const old = new Dexie(databaseName(1));
  declareMigrations(old, [firstTables, historyIndex, organisationTable, registerOfPeople, equipment]);
  await old.table('accessPoints').add(place);
  await old.table('followUps').add(visit);
  expect(old.verno).toBe(5);
  old.close();
  const opening = await openDatabase(1);
  if (opening.kind !== 'open') throw new Error('not opened');
  const { database } = opening;
  const [after] = await database.followUps.toArray();
  expect(after).toEqual({ ...visit, ticketId: null });
  expect(recordParsers.followUp.safeParse(after).success).toBe(true);
  expect(await database.followUps.where('accessPointId').equals(place.id).count()).toBe(1);
  expect(await database.tickets.where('number').equals('AB-2024-0001').count()).toBe(0);
  expect(await database.ticketEvents.where('ticketId').equals(place.id).count()).toBe(0);
  database.close();
});

it('the journal of version 5 is replayed with the fields that its notes lacked', () => {
  const mapped = mapOldChanges(
    [
      ['followUp', visit.id, '', null, visit, null],
      ['followUp', visit.id, 'text', null, 'Imprimante en panne', null],
      ['accessPoint', place.id, '', null, place, null],
    ],
    5,
    migrations,
  );
  expect(mapped.map(([, , , before, after]) => [before, after])).toEqual([
    [null, { ...visit, ticketId: null }],
    [null, 'Imprimante en panne'],
    [null, place],
  ]);
});

it('a note of a register file of version 5 is read', () => {
  expect(recordParsers.followUp.safeParse(visit)).toMatchObject({
    success: true,
    data: { ticketId: null },
  });
});
