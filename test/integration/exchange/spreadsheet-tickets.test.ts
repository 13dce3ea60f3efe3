import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import { actOnTicket } from '#renderer/storage/ticket-act-store.ts';
import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import { makeTicketTold } from '#test/factories/hotline.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';
import { codes, csv, living, nothing, planOf, value, verbsOf } from './spreadsheet-setting.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const HEADERS = ['N° de demande', 'Objet', 'Demandeur', 'Date de la demande', 'Répondu le', 'Résolu le'];
const TICKETS = [
  HEADERS,
  ['T-1', 'Imprimante muette', 'Alex Martin', '02/03/2026 09:05', '02/03/2026 09:30', '03/03/2026 10:00'],
  ['T-2', 'Écran noir', 'Lou Petit', '02/03/2026 10:00', '', ''],
  ['', 'Mot de passe perdu', '', '02/03/2026 11:00', '', '01/03/2026 11:00'],
  ['', 'Projet de fab lab', '', '04/03/2026 11:00', '', ''],
];

it('tickets are imported in one act with what happened to them, found again, and undone exactly', async () => {
  const made = await makeTestRegister();
  const verbs = verbsOf(made);
  const register = made.host.register();
  const { database, parts } = register;
  const before = await living(made);
  const acts = await database.changeSets.count();
  const plan = await planOf(verbs, csv('demandes.csv', TICKETS));
  expect(plan.target).toBe('ticket');
  expect(plan.counts).toEqual({ create: 3, change: 0, unchanged: 0, skip: 1 });
  expect(await verbs.planProblems(plan.id)).toMatchObject([
    { row: 4, problems: [{ code: 'spreadsheet/ticket-out-of-order', field: 'Résolu le' }] },
  ]);
  expect(await living(made)).toEqual(before);

  const written = value(await verbs.applySpreadsheet(plan.id, nothing));
  expect(await database.changeSets.count()).toBe(acts + 1);
  const { tickets, levels } = await parts.hotline.read();
  expect([...levels.keys()]).toEqual([DEFAULT_LEVEL_ID]);
  expect(
    [...tickets.values()].map(({ number, moments }) => [
      number.replace(/[A-Z]{2}/, 'XX'),
      moments.map(({ kind }) => kind).join(' '),
    ]),
  ).toEqual([
    ['T-1', 'opened answered solved'],
    ['T-2', 'opened'],
    ['D2026-XX-0001', 'opened'],
  ]);

  // The next list of the same office: T-2 was solved meanwhile.
  const next = TICKETS.map((row) => (row[0] === 'T-2' ? [...row.slice(0, 5), '05/03/2026 16:00'] : row));
  const again = await planOf(verbs, csv('demandes.csv', next.slice(0, 3)));
  expect(again.counts).toEqual({ create: 0, change: 1, unchanged: 1, skip: 0 });
  const second = value(await verbs.applySpreadsheet(again.id, nothing));
  const solved = [...(await parts.hotline.read()).tickets.values()].find(({ number }) => number === 'T-2');
  expect(solved?.moments.map(({ kind }) => kind)).toEqual(['opened', 'solved']);

  value(await undoChangeSet(register, second.changeSetId ?? ''));
  value(await undoChangeSet(register, written.changeSetId ?? ''));
  expect(await living(made)).toEqual(before);
});

it('what is done to a ticket after the preview makes it out of date', async () => {
  const made = await makeTestRegister();
  const verbs = verbsOf(made);
  const register = made.host.register();
  const first = await planOf(verbs, csv('demandes.csv', TICKETS.slice(0, 3)));
  value(await verbs.applySpreadsheet(first.id, nothing));
  const plan = await planOf(verbs, csv('demandes.csv', [HEADERS, ...TICKETS.slice(4)]));
  const [ticket] = await register.database.tickets.where('number').equals('T-2').toArray();
  value(await actOnTicket(register, ticket?.id ?? '', { ...makeTicketTold(), kind: 'note' }));
  expect(codes(await verbs.applySpreadsheet(plan.id, nothing))).toEqual(['import/plan-outdated']);
});
