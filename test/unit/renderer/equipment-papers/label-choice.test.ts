import { expect, test } from 'vitest';
import { type LabelChoice, labelledThings } from '#renderer/features/equipment-papers/label-choice.ts';
import { makeItem, makeKit } from '#test/factories/equipment.ts';

const LOT = '0190c000-0000-7000-8000-0000000000d1';
const POINT = '0190c000-0000-7000-8000-0000000000d2';
const items = [
  makeItem({ inventoryNumber: 'PORT-10', lotId: LOT }),
  makeItem({ inventoryNumber: 'PORT-2', loanPointId: POINT }),
  makeItem({ inventoryNumber: 'TAB-1', category: 'tablet' }),
  makeItem({ inventoryNumber: 'OLD-1', retiredOn: '2025-01-01', retiredReason: 'obsolete' }),
  makeItem({ inventoryNumber: 'GONE-1', deletedAt: '2025-01-01T00:00:00.000Z' }),
];
const kits = [
  makeKit({ name: 'Malle B' }),
  makeKit({ name: 'Malle A', inventoryNumber: 'M-1', loanPointId: POINT }),
];
const all: LabelChoice = { source: 'all', loanPointId: null, category: null, lotId: null, withKits: true };
const named = (choice: Partial<LabelChoice>, chosen: ReadonlySet<string> | null = null) =>
  labelledThings(items, kits, { ...all, ...choice }, chosen).map(({ number, name }) => number ?? name);

test('all that is in stock is labelled by number, kits last', () => {
  expect(named({})).toEqual(['PORT-2', 'PORT-10', 'TAB-1', 'M-1', 'Malle B']);
  expect(named({ withKits: false })).toEqual(['PORT-2', 'PORT-10', 'TAB-1']);
});

test('a loan point, a category and a lot narrow the choice', () => {
  expect(named({ loanPointId: POINT })).toEqual(['PORT-2', 'M-1']);
  expect(named({ category: 'tablet' })).toEqual(['TAB-1']);
  expect(named({ lotId: LOT })).toEqual(['PORT-10']);
});

test('what was chosen one by one is labelled, retired or not, never what was deleted', () => {
  expect(named({ source: 'list' }, new Set(items.map(({ id }) => id)))).toEqual([
    'OLD-1',
    'PORT-2',
    'PORT-10',
    'TAB-1',
  ]);
  expect(named({ source: 'list' }, new Set())).toEqual([]);
});
