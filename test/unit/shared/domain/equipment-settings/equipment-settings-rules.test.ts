import { expect, it } from 'vitest';
import { defaultEquipmentSettings } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { equipmentSettingsProblems } from '#shared/domain/equipment-settings/equipment-settings-rules.ts';

const codes = (overrides: Partial<typeof defaultEquipmentSettings>) =>
  equipmentSettingsProblems({ ...defaultEquipmentSettings, ...overrides }).map(({ code, values }) => [
    code,
    values,
  ]);

it('holds for what the program sets', () => {
  expect(codes({})).toEqual([]);
});

it('asks for one number in the pattern, and knows what may stand beside it', () => {
  expect(codes({ inventoryPattern: '{CAT}/{AAAA}/{0000}' })).toEqual([]);
  expect(codes({ inventoryPattern: 'MAT' })).toEqual([['equipment-settings/one-number', { count: 0 }]]);
  expect(codes({ inventoryPattern: '{00}-{000}' })).toEqual([
    ['equipment-settings/one-number', { count: 2 }],
  ]);
  expect(codes({ inventoryPattern: '{MOIS}-{000}' })).toEqual([
    ['equipment-settings/unknown-part', { part: '{MOIS}' }],
  ]);
});

it('refuses two categories of one name, case and accents aside', () => {
  const category = (id: string, name: string) => ({ id, name, counted: false });
  expect(codes({ ownCategories: [category('a', 'Casque'), category('b', 'Vélo')] })).toEqual([]);
  expect(codes({ ownCategories: [category('a', 'Vélo'), category('b', 'velo')] })).toEqual([
    ['equipment-settings/category-twice', { name: 'velo' }],
  ]);
});
