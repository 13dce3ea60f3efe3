import fc from 'fast-check';
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { type ValueWords, valueItems } from '#renderer/features/equipment-papers/value-items.ts';
import { valueGroups } from '#renderer/features/equipment-papers/value-rows.ts';
import { valueSheet } from '#renderer/features/equipment-papers/value-sheet.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { makeItem } from '#test/factories/equipment.ts';

const instance = createInstance({ resources: { fr, en }, lng: 'fr', interpolation: { escapeValue: false } });
await instance.init();
const A = '0190c000-0000-7000-8000-0000000000e1';
const words: ValueWords = {
  t: instance.getFixedT('fr', 'equipmentPapers'),
  items: instance.getFixedT('fr', 'items'),
  language: 'fr',
  categoryName: (code) => (code === 'laptop' ? 'Ordinateur portable' : code),
  loanPointName: (id) => (id === A ? 'Point A' : id),
};
const everything = { loanPointId: null, category: null };
const items = [
  makeItem({
    inventoryNumber: 'P-2',
    loanPointId: A,
    value: 50_000,
    origin: 'bought',
    acquiredOn: '2025-02-01',
  }),
  makeItem({ inventoryNumber: 'P-1', loanPointId: A, value: null }),
  makeItem({ inventoryNumber: 'C-1', category: 'consumable', tracking: 'counted', quantity: 10, value: 199 }),
  makeItem({ inventoryNumber: 'X-1', value: 1, retiredOn: '2025-01-01', retiredReason: 'lost' }),
];

test('groups have totals of what is known, what is at no loan point comes last, and what was retired is not there', () => {
  const groups = valueGroups(items, everything, 'loanPoint', words.loanPointName);
  expect(groups.map(({ key, worth }) => [key, worth])).toEqual([
    [A, { objects: 2, cents: 50_000, unknown: 1 }],
    [null, { objects: 10, cents: 1_990, unknown: 0 }],
  ]);
  const printed = JSON.stringify(valueItems(groups, 'loanPoint', '2026-11-24', words)).replaceAll(/\s/g, ' ');
  expect(printed).toContain('1 ligne sans valeur renseignée, hors total');
  expect(printed).toContain('519,90 €');
  expect(printed).toContain('Hors point de prêt');
});

test('the sheet has numbers in euros, n. r. for what is not known, and one total', () => {
  const { rows } = valueSheet(valueGroups(items, everything, 'category', words.categoryName), words);
  expect(rows).toHaveLength(4);
  expect(rows[1]?.cells.at(-1)).toEqual({ kind: 'missing', text: 'n. r.' });
  expect(rows[2]?.cells.at(-1)).toEqual({ kind: 'number', value: 500, shown: 'hundredths' });
  expect(rows[3]).toMatchObject({ total: true });
  expect(rows[3]?.cells.at(-1)).toEqual({ kind: 'number', value: 519.9, shown: 'hundredths' });
});

test('however the stock is cut, the groups hold each item once and sum to the same', () => {
  const stock = fc.array(
    fc.record({
      loanPointId: fc.constantFrom(null, A),
      category: fc.constantFrom('laptop', 'tablet'),
      quantity: fc.nat(5),
      value: fc.option(fc.nat(100_000), { nil: null }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(stock, (given) => {
      const made = given.map((fields) => makeItem({ ...fields, tracking: 'counted' }));
      const known = made.reduce((sum, { value, quantity }) => sum + (value ?? 0) * quantity, 0);
      for (const grouping of ['loanPoint', 'category'] as const) {
        const groups = valueGroups(made, everything, grouping, (key) => key);
        expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(
          made.map(({ id }) => id).sort(),
        );
        expect(groups.reduce((sum, { worth }) => sum + worth.cents, 0)).toBe(known);
      }
    }),
  );
});
