import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it } from 'vitest';
import { editAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import { makeSpreadsheetVerbs } from '#renderer/workers/spreadsheet-verbs.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';
import {
  codes,
  csv,
  file,
  importFile,
  living,
  nothing,
  planOf,
  setUp,
  sources,
  value,
  verbsOf,
} from './spreadsheet-setting.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const PLACES = [
  ['Liste des lieux du réseau', '', '', '', ''],
  ['', '', '', '', ''],
  ['N°', 'Nom du lieu', 'Code postal', 'Commune', 'Téléphone', 'Réseau'],
  ['L1', 'Médiathèque des Halles', '16000', 'Angoulême', '05 45 38 00 24', 'PAPI'],
  ['L2', 'Espace du Port', '16100', 'Cognac', '05 45 38 00 25', 'PAPI'],
];

describe('places', () => {
  it('are made with their network in one act, and undoing it brings the same register back', async () => {
    const made = await makeTestRegister();
    const verbs = verbsOf(made);
    const { database } = made.host.register();
    const before = await living(made);
    const acts = await database.changeSets.count();
    const plan = await planOf(verbs, csv('lieux.csv', PLACES));
    expect(plan.target).toBe('accessPoint');
    expect(plan.counts).toEqual({ create: 2, change: 0, unchanged: 0, skip: 0 });
    expect(plan.newNetworks).toEqual(['PAPI']);
    expect(await verbs.planRowIds(plan.id, { actions: ['create'], onlyProblems: false })).toEqual(['4', '5']);
    expect(await verbs.planRows(plan.id, ['5'])).toMatchObject([{ row: 5, name: 'Espace du Port', id: '5' }]);
    expect(await living(made)).toEqual(before);

    const written = value(await verbs.applySpreadsheet(plan.id, nothing));
    expect(await database.changeSets.count()).toBe(acts + 1);
    const [network] = await database.networks.toArray();
    const places = await database.accessPoints.toArray();
    expect(places.map(({ name }) => name).sort()).toEqual(['Espace du Port', 'Médiathèque des Halles']);
    for (const place of places) expect(place.networkIds).toEqual([network?.id]);
    expect(await database.importBatches.toArray()).toMatchObject([
      { fileName: 'lieux.csv', format: 'csv', target: 'accessPoint', created: 2, undone: false },
    ]);
    value(await undoChangeSet(made.host.register(), written.changeSetId ?? ''));
    expect(await living(made)).toEqual(before);
    expect(await database.importBatches.toArray()).toMatchObject([{ undone: true }]);
  });

  it('are found again by their number: only what changed is written, and undo gives it back', async () => {
    const made = await makeTestRegister();
    const verbs = verbsOf(made);
    const { database } = made.host.register();
    await importFile(verbs, csv('lieux.csv', PLACES));
    const same = await planOf(verbs, csv('lieux.csv', PLACES));
    expect(same.counts).toEqual({ create: 0, change: 0, unchanged: 2, skip: 0 });
    expect(codes(await verbs.applySpreadsheet(same.id, nothing))).toEqual(['import/nothing-to-import']);

    const before = await living(made);
    const [title = [], blank = [], head = [], first = [], second = []] = PLACES;
    const changed = [title, blank, head, [...first.slice(0, 4), '05 45 38 00 99', 'PAPI'], second];
    const set = await importFile(verbs, csv('lieux.csv', changed));
    const place = (await database.accessPoints.toArray()).find(({ name }) => name.startsWith('Méd'));
    expect(place?.phone).toBe('+33545380099');
    value(await undoChangeSet(made.host.register(), set));
    expect(await living(made)).toEqual(before);
  });

  it('are found again by their likeness, unless the officer wants identifiers alone', async () => {
    const made = await makeTestRegister();
    const verbs = verbsOf(made);
    await importFile(verbs, csv('lieux.csv', PLACES));
    const unnumbered = csv('autre.csv', [
      ['Nom du lieu', 'Code postal', 'Commune', 'Courriel'],
      ['Mediathèque des halles', '16000', 'Angoulême', 'halles@exemple.fr'],
    ]);
    const plan = await planOf(verbs, unnumbered);
    expect(plan.counts).toMatchObject({ create: 0, change: 1 });
    const [row] = await verbs.planRows(plan.id, ['2']);
    expect(row?.matchedBy).toBe('likeness');
    const careful = await planOf(verbs, unnumbered, null, { matched: 'updateIdentified' });
    expect(careful.counts).toMatchObject({ change: 0, skip: 1 });
  });

  it('keep the layout of their columns, corrections and values included, for the next file', async () => {
    const made = await makeTestRegister();
    const verbs = verbsOf(made);
    const rows = [
      ['Nom du lieu', 'Commune', 'Statut', 'Bidule'],
      ['Espace du Port', 'Cognac', 'en sommeil', 'fibre'],
    ];
    const opened = value(await verbs.openSpreadsheet(csv('mars.csv', rows), nothing));
    const setup = await setUp(verbs, opened, 'accessPoint');
    const mapping = setup.mapping.map((column) => {
      if (column.header === 'Bidule') return { ...column, field: 'connection' };
      return column.header === 'Statut'
        ? { ...column, field: 'status', values: [{ from: 'en sommeil', to: 'frozen' }] }
        : column;
    });
    const plan = value(await verbs.planSpreadsheet(opened.id, { ...setup, mapping }, nothing));
    expect(plan.unknownValues).toEqual([]);
    value(await verbs.applySpreadsheet(plan.id, nothing));
    const [place] = await made.host.register().database.accessPoints.toArray();
    expect(place).toMatchObject({ connection: 'fibre', statusHistory: [{ status: 'frozen' }] });

    const next = value(await verbs.openSpreadsheet(csv('avril.csv', rows), nothing));
    const again = value(await verbs.proposeSpreadsheet(next.id, { sheet: 0, headerRow: 0 }, null, true));
    expect(again.remembered).toBe('mars.csv');
    expect(again.columns.map(({ field, values }) => ({ field, values }))).toEqual(
      mapping.map(({ field, values }) => ({ field, values })),
    );
    // A second import keeps one layout, not two.
    await importFile(verbs, csv('avril.csv', [...rows, ['Autre espace', 'Cognac', 'ouvert', 'ADSL']]));
    expect(await made.host.register().database.importLayouts.toArray()).toMatchObject([
      { fileName: 'avril.csv', target: 'accessPoint' },
    ]);
  });
});

it('structures of an ODS are made, then found again by SIRET', async () => {
  const made = await makeTestRegister();
  const verbs = verbsOf(made);
  const { database } = made.host.register();
  const rows = (mail: string) => [
    ['Raison sociale', 'SIRET', 'Commune', 'Courriel'],
    ['Mairie de Cognac', '21160102600019', 'Cognac', mail],
    ['Association Les Ponts', '', 'Angoulême', ''],
  ];
  const ods = async (mail: string) =>
    file('structures.ods', await writeOds({ sheets: [{ name: 'Structures', rows: rows(mail) }] }));
  const before = await living(made);
  const first = await importFile(verbs, await ods('a@exemple.fr'), 'organisation');
  expect(await database.organisations.count()).toBe(2);
  const plan = await planOf(verbs, await ods('b@exemple.fr'), 'organisation');
  expect(plan.counts).toMatchObject({ create: 0, change: 1, unchanged: 1 });
  expect(await verbs.planRows(plan.id, ['2'])).toMatchObject([{ matchedBy: 'siret' }]);
  const second = value(await verbs.applySpreadsheet(plan.id, nothing)).changeSetId ?? '';
  for (const set of [second, first]) value(await undoChangeSet(made.host.register(), set));
  expect(await living(made)).toEqual(before);
});

it('animators of an XLSX are made with their employer, and undone with it', async () => {
  const made = await makeTestRegister();
  const verbs = verbsOf(made);
  const { database } = made.host.register();
  const before = await living(made);
  const xlsx = file(
    'animateurs.xlsx',
    await writeXlsx({
      sheets: [
        {
          name: 'Équipe',
          rows: [
            ['Nom', 'Prénom', 'Employeur', 'ETP', 'Courriel'],
            ['DURAND', 'Zoé', 'Mairie de Cognac', 0.8, 'zoe@exemple.fr'],
          ],
        },
      ],
    }),
  );
  const set = await importFile(verbs, xlsx, 'animator');
  const [employer] = await database.organisations.toArray();
  expect(await database.animators.toArray()).toMatchObject([
    { firstName: 'Zoé', ftePercent: 80, employerId: employer?.id },
  ]);
  value(await undoChangeSet(made.host.register(), set));
  expect(await living(made)).toEqual(before);
});

it('a plan made before a record changed is refused, and nothing is written', async () => {
  const made = await makeTestRegister();
  const verbs = verbsOf(made);
  await importFile(verbs, csv('lieux.csv', PLACES));
  const rows = PLACES.map((row) => row.map((cell) => cell.replace('00 24', '00 98')));
  const plan = await planOf(verbs, csv('lieux.csv', rows));
  const [place] = await made.host.register().database.accessPoints.toArray();
  value(await editAccessPoint(made.host.register(), place?.id ?? '', { notes: 'Changé entre-temps' }));
  const before = await living(made);
  expect(codes(await verbs.applySpreadsheet(plan.id, nothing))).toEqual(['import/plan-outdated']);
  expect(await living(made)).toEqual(before);
});

it('a cancelled plan and a cancelled import write nothing', async () => {
  const made = await makeTestRegister();
  const before = await living(made);
  let controller = new AbortController();
  const verbs = makeSpreadsheetVerbs({ ...made.context, task: (work) => work(controller.signal) }, sources);
  const opened = value(await verbs.openSpreadsheet(csv('lieux.csv', PLACES), nothing));
  const setup = await setUp(verbs, opened);
  await expect(verbs.planSpreadsheet(opened.id, setup, () => controller.abort())).rejects.toThrow(/abort/i);
  controller = new AbortController();
  const plan = value(await verbs.planSpreadsheet(opened.id, setup, nothing));
  await expect(verbs.applySpreadsheet(plan.id, () => controller.abort())).rejects.toThrow(/abort/i);
  expect(await living(made)).toEqual(before);
});

it.each<[string, ReturnType<typeof file>, string]>([
  ['an empty file', file('x.csv', new Uint8Array(0)), 'spreadsheet/empty-file'],
  ['200 MB', file('x.csv', new Uint8Array(0), 200 * 1024 * 1024), 'import/file-too-large'],
  ['a file that ends too soon', file('x.csv', new Uint8Array(3), 10), 'import/file-cut'],
  [
    'a broken workbook',
    file('x.xlsx', new TextEncoder().encode('PK\u0003\u0004 rien')),
    'spreadsheet/damaged',
  ],
])('refuses %s and leaves the register as it was', async (_name, source, code) => {
  const made = await makeTestRegister();
  const before = await living(made);
  expect(codes(await verbsOf(made).openSpreadsheet(source, nothing))).toEqual([code]);
  expect(await living(made)).toEqual(before);
});

it('a file that was closed, or another one opened, answers no more', async () => {
  const made = await makeTestRegister();
  const verbs = verbsOf(made);
  const plan = await planOf(verbs, csv('lieux.csv', PLACES));
  await verbs.closeSpreadsheet();
  expect(codes(await verbs.applySpreadsheet(plan.id, nothing))).toEqual(['import/plan-gone']);
  expect(await verbs.planRowIds(plan.id, { actions: [], onlyProblems: false })).toEqual([]);
});
