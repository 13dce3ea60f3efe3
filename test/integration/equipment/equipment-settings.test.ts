import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { undoLast } from '#renderer/storage/history-store.ts';
import { createRecord, editRecord } from '#renderer/storage/record-writing.ts';
import { makeEquipmentSettingsVerbs } from '#renderer/workers/equipment-settings-verbs.ts';
import {
  defaultEquipmentSettings,
  EQUIPMENT_SETTINGS_ID,
} from '#shared/domain/equipment-settings/equipment-settings.ts';
import { itemInputSchema } from '#shared/domain/item/item.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { makeItemInput } from '#test/factories/equipment.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

const HELMETS = '0190c000-0000-7000-8000-0000000000c1';
const BIKES = '0190c000-0000-7000-8000-0000000000c2';
const category = (id: string, name: string) => ({ id, name, counted: false });

async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  return {
    register,
    verbs: makeEquipmentSettingsVerbs(context),
    stored: () => register.database.equipmentSettings.get(EQUIPMENT_SETTINGS_ID),
    makeItem: (category: string) =>
      createRecord(register, 'item', itemInputSchema, makeItemInput({ category })),
  };
}

test('the first setting makes the record, undone it goes, and another one makes it whole again', async () => {
  const { register, verbs, stored } = await begin();
  value(await verbs.editEquipmentSettings({ loanDays: 21 }));
  expect(await stored()).toMatchObject({ ...defaultEquipmentSettings, loanDays: 21 });
  value(await undoLast(register));
  expect((await stored())?.deletedAt).not.toBeNull();
  value(await verbs.editEquipmentSettings({ documentHeader: 'Service numérique' }));
  expect(await stored()).toMatchObject({
    ...defaultEquipmentSettings,
    documentHeader: 'Service numérique',
    deletedAt: null,
  });
});

test('a pattern that numbers nothing and a usual length of no day are refused, and nothing is written', async () => {
  const { verbs, stored } = await begin();
  expect(codes(await verbs.editEquipmentSettings({ inventoryPattern: 'MAT', loanDays: 30 }))).toEqual([
    'equipment-settings/one-number',
  ]);
  expect((await verbs.editEquipmentSettings({ loanDays: 0 })).ok).toBe(false);
  expect(await stored()).toBeUndefined();
});

test('a category goes only once its items have moved, whatever the way', async () => {
  const { register, verbs, stored, makeItem } = await begin();
  expect(codes(await makeItem(HELMETS))).toEqual(['equipment-settings/unknown-category']);
  value(
    await verbs.editEquipmentSettings({
      ownCategories: [category(HELMETS, 'Casque'), category(BIKES, 'Vélo')],
    }),
  );
  const { id } = value(await makeItem(HELMETS));
  const stray = ['equipment-settings/unknown-category'];
  expect(codes(await verbs.editEquipmentSettings({ ownCategories: [category(BIKES, 'Vélo')] }))).toEqual(
    stray,
  );
  expect(codes(await verbs.replaceOwnCategory(HELMETS, HELMETS))).toEqual([
    'equipment-settings/no-such-category',
  ]);
  value(await verbs.replaceOwnCategory(HELMETS, BIKES));
  expect((await stored())?.ownCategories.map(({ name }) => name)).toEqual(['Vélo']);
  expect(await register.database.items.get(id)).toMatchObject({ category: BIKES });
  value(await undoLast(register));
  expect((await stored())?.ownCategories.map(({ name }) => name)).toEqual(['Casque', 'Vélo']);
  expect(await register.database.items.get(id)).toMatchObject({ category: HELMETS });
  value(await verbs.replaceOwnCategory(HELMETS, 'other'));
  expect(
    codes(await editRecord(register, 'item', itemInputSchema.partial(), id, { category: HELMETS })),
  ).toEqual(stray);
  expect(codes(await verbs.replaceOwnCategory(HELMETS, 'other'))).toEqual(['record/gone']);
});
