import {
  EQUIPMENT_SETTINGS_ID,
  type EquipmentSettings,
} from '#shared/domain/equipment-settings/equipment-settings.ts';
import { type Item, itemCategories } from '#shared/domain/item/item.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { RecordTables } from './record-tables.ts';

const common: ReadonlySet<string> = new Set(itemCategories);

/**
 * Items whose category is neither one of the program's nor one of the officer's, once an act is done.
 *
 * @param tables as they are before the act
 */
export async function strayCategories(
  tables: Pick<RecordTables, 'item' | 'equipmentSettings'>,
  items: ReadonlyMap<string, Item | null>,
  settings: ReadonlyMap<string, EquipmentSettings | null>,
): Promise<readonly Problem[]> {
  const touched = [...items.values()].filter(hasOwnCategory);
  if (touched.length === 0 && settings.size === 0) return [];
  const before = await tables.equipmentSettings.get(EQUIPMENT_SETTINGS_ID);
  const changed = settings.get(EQUIPMENT_SETTINGS_ID);
  const known = categoriesOf(changed === undefined ? before : changed);
  const lost = [...categoriesOf(before)].filter((id) => !known.has(id));
  const stored =
    lost.length === 0
      ? []
      : await tables.item.filter((item) => !items.has(item.id) && hasOwnCategory(item)).toArray();
  return [...touched, ...stored].flatMap((item): readonly Problem[] =>
    item === null || known.has(item.category)
      ? []
      : [
          {
            code: 'equipment-settings/unknown-category',
            values: { number: item.inventoryNumber, name: item.name },
            severity: 'error',
            row: null,
            field: 'category',
          },
        ],
  );
}

function hasOwnCategory(item: Item | null): boolean {
  return item !== null && item.deletedAt === null && !common.has(item.category);
}

function categoriesOf(settings: EquipmentSettings | null | undefined): ReadonlySet<string> {
  return settings === null || settings === undefined || settings.deletedAt !== null
    ? new Set()
    : new Set(settings.ownCategories.map(({ id }) => id));
}
