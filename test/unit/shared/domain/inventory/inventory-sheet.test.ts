import { expect, test } from 'vitest';
import { inventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import {
  makeEquipment,
  makeInventory,
  makeInventoryCount,
  makeItem,
  makeKit,
  makeLoan,
  makeLoanLine,
  makeLoanPoint,
  makeMaintenance,
} from '#test/factories/equipment.ts';

const here = makeLoanPoint({ name: 'Valmont' });
const there = makeLoanPoint({ name: 'Brévenne' });
const kit = makeKit({ name: 'Malle photo', loanPointId: here.id });
const at = { loanPointId: here.id };

const seen = makeItem({ ...at, inventoryNumber: 'A-1', name: 'Vu' });
const unseen = makeItem({ ...at, inventoryNumber: 'A-2', name: 'Pas vu', kitId: kit.id });
const lent = makeItem({ ...at, inventoryNumber: 'A-3', name: 'En prêt' });
const lentSeen = makeItem({ ...at, inventoryNumber: 'A-4', name: 'En prêt, mais vu' });
const broken = makeItem({ ...at, inventoryNumber: 'A-5', name: 'En réparation' });
const gone = makeItem({
  ...at,
  inventoryNumber: 'A-6',
  name: 'Perdu',
  retiredOn: '2026-01-10',
  retiredReason: 'lost',
});
const elsewhere = makeItem({ loanPointId: there.id, inventoryNumber: 'B-1', name: 'Ailleurs' });
const allotted = makeItem({ placeId: 'place', inventoryNumber: 'B-2', name: 'Affecté' });
const cables = makeItem({ ...at, inventoryNumber: 'C-1', name: 'Câbles', tracking: 'counted', quantity: 10 });
const worn = makeItem({ ...at, inventoryNumber: 'A-7', name: 'Usé', condition: 'good' });

const loan = makeLoan({ handedOverOn: '2026-03-01', number: 'P-9', borrowerName: 'Dominique Exemple' });
const equipment = makeEquipment({
  loanPoints: [here, there],
  kits: [kit],
  items: [seen, unseen, lent, lentSeen, broken, gone, elsewhere, allotted, cables, worn],
  loans: [loan],
  loanLines: [
    makeLoanLine({ loanId: loan.id, itemId: lent.id }),
    makeLoanLine({ loanId: loan.id, itemId: lentSeen.id }),
    makeLoanLine({ loanId: loan.id, itemId: cables.id, quantity: 3 }),
  ],
  maintenances: [makeMaintenance({ itemId: broken.id, from: '2026-03-01' })],
});
const ground = {
  equipment,
  names: {
    place: (id: string) => (id === 'place' ? 'Médiathèque' : null),
    borrower: () => 'Dominique Exemple',
  },
  today: '2026-03-10',
};
const inventory = makeInventory({ loanPointId: here.id });
const count = (itemId: string | null, over: { code?: string; quantity?: number; condition?: 'worn' } = {}) =>
  makeInventoryCount({ inventoryId: inventory.id, itemId, ...over });
const counts = [
  count(seen.id),
  count(lentSeen.id),
  count(gone.id),
  count(elsewhere.id),
  count(allotted.id),
  count(cables.id, { quantity: 6 }),
  count(worn.id, { condition: 'worn' }),
  count(null, { code: 'X-99' }),
  count(null, { code: 'x-99 ' }),
];

test('what is expected is what is on the shelf: neither on loan, nor in repair, nor retired', () => {
  const { lines, expected, seen: told } = inventorySheet(inventory, [], ground);
  expect(lines.map((line) => [line.inventoryNumber, line.expected])).toEqual([
    ['C-1', 7],
    ['A-3', 0],
    ['A-4', 0],
    ['A-5', 0],
    ['A-7', 1],
    ['A-1', 1],
    ['A-2', 1],
  ]);
  expect([told, expected]).toEqual([0, 4]);
  expect(lines.find(({ itemId }) => itemId === lent.id)?.loan).toMatchObject({ number: 'P-9' });
  expect(lines.find(({ itemId }) => itemId === broken.id)?.inRepair).toBe(true);
});

test('each difference is of its kind, told once, with what it takes to settle it', () => {
  const { differences, seen: told, expected } = inventorySheet(inventory, counts, ground);
  expect(
    differences.map(({ kind, name, code, expected: wanted, seen: found }) => [
      kind,
      name ?? code,
      wanted,
      found,
    ]),
  ).toEqual([
    ['missing', 'A-2 Pas vu', 1, 0],
    ['elsewhere', 'B-2 Affecté', null, null],
    ['elsewhere', 'B-1 Ailleurs', null, null],
    ['out', 'A-4 En prêt, mais vu', null, null],
    ['retired', 'A-6 Perdu', null, null],
    ['unknown', 'X-99', null, null],
    ['quantity', 'C-1 Câbles', 7, 6],
    ['condition', 'A-7 Usé', null, null],
  ]);
  expect(differences.map(({ holderName }) => holderName).slice(1, 3)).toEqual(['Médiathèque', 'Brévenne']);
  expect(differences.find(({ kind }) => kind === 'unknown')?.countIds).toHaveLength(2);
  expect([told, expected]).toEqual([3, 4]);
});

test('a settled difference is told no more, though the register still differs', () => {
  const finding = { id: 'f', on: '2026-03-09', act: 'left', expected: 1, seen: 0 } as const;
  const settled = makeInventory({
    ...inventory,
    findings: [
      { ...finding, kind: 'missing', itemId: unseen.id, code: null },
      { ...finding, kind: 'unknown', itemId: null, code: ' X-99' },
    ],
  });
  const kinds = inventorySheet(settled, counts, ground).differences.map(({ kind }) => kind);
  expect(kinds).not.toContain('missing');
  expect(kinds).not.toContain('unknown');
  expect(kinds).toHaveLength(6);
});

test('a closed inventory tells what was seen and found, whatever the register says since', () => {
  const finding = { id: 'f', on: '2026-03-09', code: null } as const;
  const closed = makeInventory({
    ...inventory,
    closedOn: '2026-03-09',
    findings: [
      { ...finding, kind: 'missing', itemId: unseen.id, act: 'retired', expected: 1, seen: 0 },
      { ...finding, kind: 'elsewhere', itemId: elsewhere.id, act: 'broughtHere', expected: null, seen: null },
      { ...finding, kind: 'quantity', itemId: cables.id, act: 'corrected', expected: 7, seen: 6 },
    ],
  });
  const sheet = inventorySheet(
    closed,
    [count(seen.id), count(elsewhere.id), count(cables.id, { quantity: 6 })],
    ground,
  );
  expect(sheet.differences).toEqual([]);
  expect([sheet.seen, sheet.expected]).toEqual([2, 3]);
  expect(sheet.lines.find(({ itemId }) => itemId === elsewhere.id)?.expected).toBe(0);
});
