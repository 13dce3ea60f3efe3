import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { undoChangeSet } from '#renderer/storage/history-store.ts';
import { createRecord } from '#renderer/storage/record-writing.ts';
import { itemInputSchema } from '#shared/domain/item/item.ts';
import { kitInputSchema } from '#shared/domain/kit/kit.ts';
import { loanInputSchema } from '#shared/domain/loan/loan.ts';
import { loanLineInputSchema } from '#shared/domain/loan/loan-line.ts';
import { makeItemInput, makeKitInput, makeLoanInput, makeLoanLineInput } from '#test/factories/equipment.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';
import { codes, csv, importFile, living, nothing, planOf, value, verbsOf } from './spreadsheet-setting.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const ITEMS = [
  ['N° inventaire', 'Désignation', 'Catégorie', 'Quantité'],
  ['PORT-1', 'Portable', 'portable', '1'],
  ['PORT-2', 'Portable', 'portable', '1'],
  ['CAB-1', 'Câbles HDMI', 'câble', '10'],
];
const HEADERS = [
  'N° de prêt',
  'Personne',
  'N° inventaire',
  'Malle',
  'Quantité',
  'Du',
  'Retour prévu le',
  'Sorti le',
  'Rendu le',
];
const LOANS = [
  HEADERS,
  ['P-1', 'Alex Martin', 'PORT-1', '', '', '', '06/11/2026', '02/11/2026', '06/11/2026'],
  ['P-1', '', 'CAB-1', '', '4', '', '', '', '05/11/2026'],
  ['P-2', 'Lou Petit', '', 'Malle tablettes', '', '', '04/12/2026', '20/11/2026', ''],
  ['', 'Sam Roy', 'PORT-2', '', '', '01/12/2026', '04/12/2026', '', ''],
  ['', 'Noa Blanc', 'PORT-2', '', '', '04/12/2026', '09/12/2026', '', ''],
];

it('loans are imported in one act, what is taken is told, and undoing it brings the same register back', async () => {
  const made = await makeTestRegister();
  const verbs = verbsOf(made);
  const register = made.host.register();
  const { database } = register;
  await importFile(verbs, csv('materiel.csv', ITEMS), 'item');
  const kit = value(
    await createRecord(register, 'kit', kitInputSchema, makeKitInput({ name: 'Malle tablettes' })),
  );
  // Without parts, nothing of the kit can have left.
  const empty = await planOf(verbs, csv('prets.csv', LOANS));
  expect(empty.target).toBe('loan');
  expect(
    (await verbs.planProblems(empty.id)).map(({ problems }) => problems.map(({ code }) => code)),
  ).toEqual([['spreadsheet/loan-empty-kit'], ['spreadsheet/loan-taken-row']]);

  const part = makeItemInput({ inventoryNumber: 'TAB-1', name: 'Tablette', kitId: kit.id });
  value(await createRecord(register, 'item', itemInputSchema, part));
  const before = await living(made);
  const acts = await database.changeSets.count();
  const plan = await planOf(verbs, csv('prets.csv', LOANS));
  expect(plan.counts).toEqual({ create: 4, change: 0, unchanged: 0, skip: 1 });
  const [told] = await verbs.planProblems(plan.id);
  expect(told).toMatchObject({
    row: 6,
    problems: [{ values: { borrower: 'Sam Roy', until: '04/12/2026' } }],
  });
  expect(await living(made)).toEqual(before);

  const written = value(await verbs.applySpreadsheet(plan.id, nothing));
  expect(await database.changeSets.count()).toBe(acts + 1);
  const loans = await database.loans.toArray();
  expect(loans).toMatchObject([
    { number: 'P-1', borrowerName: 'Alex Martin', from: '2026-11-02', handedOverOn: '2026-11-02' },
    { number: 'P-2', handedOverOn: '2026-11-20' },
    { number: expect.stringMatching(/^2026-[A-Z]{2}-001$/), borrowerName: 'Sam Roy', handedOverOn: null },
  ]);
  expect(
    (await database.loanLines.toArray()).map(({ quantity, returnedOn }) => [quantity, returnedOn]),
  ).toEqual([
    [1, '2026-11-06'],
    [4, '2026-11-05'],
    [1, null],
    [1, null],
    [1, null],
  ]);

  // The same file again: the numbered loan stays as it is, and what the other one holds is not lent twice.
  const again = await planOf(verbs, csv('prets.csv', LOANS));
  expect(again.counts).toEqual({ create: 0, change: 0, unchanged: 3, skip: 2 });
  expect(codes(await verbs.applySpreadsheet(again.id, nothing))).toEqual(['import/nothing-to-import']);

  value(await undoChangeSet(register, written.changeSetId ?? ''));
  expect(await living(made)).toEqual(before);
});

it('a loan booked since the preview makes it out of date', async () => {
  const made = await makeTestRegister();
  const verbs = verbsOf(made);
  const register = made.host.register();
  await importFile(verbs, csv('materiel.csv', ITEMS), 'item');
  const plan = await planOf(
    verbs,
    csv(
      'prets.csv',
      LOANS.filter(([number]) => number !== 'P-2'),
    ),
  );
  const [item] = await register.database.items.toArray();
  const loan = value(await createRecord(register, 'loan', loanInputSchema, makeLoanInput()));
  value(
    await createRecord(
      register,
      'loanLine',
      loanLineInputSchema,
      makeLoanLineInput({ loanId: loan.id, itemId: item?.id ?? '' }),
    ),
  );
  expect(codes(await verbs.applySpreadsheet(plan.id, nothing))).toEqual(['import/plan-outdated']);
});
