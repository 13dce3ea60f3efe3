import {
  defaultEquipmentSettings,
  EQUIPMENT_SETTINGS_ID,
  type EquipmentSettingsInput,
  equipmentSettingsInputSchema,
  equipmentSettingsParts,
} from '#shared/domain/equipment-settings/equipment-settings.ts';
import { itemCategories } from '#shared/domain/item/item.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { editChanges } from '#shared/merge/record-changes.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { type SettingsRecord, settingsChanges } from './settings-changes.ts';
import type { Written } from './write-path.ts';

const patchSchema = equipmentSettingsInputSchema.partial();
const settings: SettingsRecord = {
  table: 'equipmentSettings',
  id: EQUIPMENT_SETTINGS_ID,
  defaults: defaultEquipmentSettings,
  parts: equipmentSettingsParts,
};

/** Sets some of the settings of equipment; the first act of all makes the record. */
export async function editEquipmentSettings(
  register: Register,
  patch: Partial<EquipmentSettingsInput>,
): Promise<Outcome<Written>> {
  const parsed = patchSchema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const stored = await register.database.equipmentSettings.get(EQUIPMENT_SETTINGS_ID);
      return accepted(settingsChanges(settings, stored, parsed.data, act));
    },
  });
}

/** Takes a category of the officer's away, its items moved to another one, as one act. */
export function replaceOwnCategory(register: Register, id: string, to: string): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const { database } = register;
      const stored = await database.equipmentSettings.get(EQUIPMENT_SETTINGS_ID);
      const own = stored?.deletedAt === null ? stored.ownCategories : [];
      const left = own.filter((category) => category.id !== id);
      if (left.length === own.length) return refused('record/gone');
      const codes: readonly string[] = [...itemCategories, ...left.map((category) => category.id)];
      if (!codes.includes(to)) return refused('equipment-settings/no-such-category');
      const items = await database.items
        .filter(({ deletedAt, category }) => deletedAt === null && category === id)
        .toArray();
      return accepted([
        ...items.flatMap((item) => editChanges('item', item, { category: to }, [], act)),
        ...settingsChanges(settings, stored, { ownCategories: left }, act),
      ]);
    },
  });
}
