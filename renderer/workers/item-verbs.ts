import {
  createItem,
  createItems,
  deleteItem,
  editItem,
  reinstateItems,
  retireItems,
} from '#renderer/storage/item-store.ts';
import { createKit, deleteKit, editKit, moveKit, retireKit } from '#renderer/storage/kit-store.ts';
import { createLot, deleteLot, editLot } from '#renderer/storage/lot-store.ts';
import {
  deleteMaintenance,
  editMaintenance,
  recordMaintenance,
} from '#renderer/storage/maintenance-store.ts';
import { deleteTransfer, editTransfer, moveItems } from '#renderer/storage/transfer-store.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import {
  defaultEquipmentSettings,
  EQUIPMENT_SETTINGS_ID,
} from '#shared/domain/equipment-settings/equipment-settings.ts';
import { categoryLetters, nextInventoryNumbers } from '#shared/domain/item/inventory-number.ts';
import type { Item } from '#shared/domain/item/item.ts';
import { itemRow } from '#shared/domain/item/item-row.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import { kitRow } from '#shared/domain/kit/kit-row.ts';
import { lotRow } from '#shared/domain/lot/lot-row.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import type { ItemApi, ItemsOf } from './item-api.ts';
import { itemListSource } from './item-list-source.ts';
import { type ItemSources, makeItemSources } from './item-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of items: their list, what scans them, and what writes them. */
export function makeItemVerbs(context: WorkerContext, platform?: ListPlatform): ItemApi {
  const sources = makeItemSources(context, platform);
  return { ...readings(context, sources), ...writings(context, sources) };
}

type Reading = 'itemRows' | 'itemsOf' | 'kitsOf' | 'kitRows' | 'lotRows' | 'nextInventoryNumbers';

function readings(context: WorkerContext, sources: ItemSources): Pick<ItemApi, Reading> {
  const { equipment, names, today } = sources;
  const list = itemListSource(sources);
  const kitRows = async (kits: readonly Kit[]) => {
    const from = [await equipment(), await names(), await today()] as const;
    return kits.map((kit) => kitRow(kit, ...from));
  };
  return {
    itemRows: async (ids) => (await list.read()).rows(ids),
    itemsOf: async (whose) => {
      const from = [await equipment(), await names(), await today()] as const;
      return [...itemsOf(from[0], whose)].sort(byName).map((item) => itemRow(item, ...from));
    },
    kitsOf: async (loanPointId) => {
      const { kits, kitsOfLoanPoint } = await equipment();
      const wanted = loanPointId === null ? [...kits.values()] : kitsOfLoanPoint(loanPointId);
      return kitRows([...wanted].sort(byName));
    },
    kitRows: async (ids) => {
      const { kits } = await equipment();
      return kitRows(ids.flatMap((id) => kits.get(id) ?? []));
    },
    lotRows: async () => {
      const from = [await equipment(), await names(), await today()] as const;
      return [...from[0].lots.values()]
        .sort(
          (a, b) => (b.receivedOn ?? '').localeCompare(a.receivedOn ?? '') || french.compare(a.name, b.name),
        )
        .map((lot) => lotRow(lot, ...from));
    },
    nextInventoryNumbers: async ({ pattern, category, year, count }) => {
      const { items, kits } = await equipment();
      const stored = await context.register().database.equipmentSettings.get(EQUIPMENT_SETTINGS_ID);
      const settings = stored === undefined || stored.deletedAt !== null ? defaultEquipmentSettings : stored;
      const taken = [...items.values(), ...kits.values()].flatMap(
        ({ inventoryNumber }) => inventoryNumber ?? [],
      );
      const letters = categoryLetters(category, settings.ownCategories);
      return nextInventoryNumbers(pattern ?? settings.inventoryPattern, { letters, year }, taken, count);
    },
  };
}

function writings({ register }: WorkerContext, { today }: ItemSources): Omit<ItemApi, Reading> {
  return {
    createItem: (input) => createItem(register(), input),
    createItems: (input, numbers) => createItems(register(), input, numbers),
    editItem: (id, patch) => editItem(register(), id, patch),
    deleteItem: (id) => deleteItem(register(), id),
    retireItems: (ids, retirement) => retireItems(register(), ids, retirement),
    reinstateItems: (ids) => reinstateItems(register(), ids),
    moveItems: (moves, note) => moveItems(register(), moves, note),
    editTransfer: (id, patch) => editTransfer(register(), id, patch),
    deleteTransfer: (id) => deleteTransfer(register(), id),
    createLot: (input, items) => createLot(register(), input, items),
    editLot: (id, patch) => editLot(register(), id, patch),
    deleteLot: (id) => deleteLot(register(), id),
    createKit: async (input, parts) => createKit(register(), input, parts, await today()),
    editKit: async (id, patch, parts) => editKit(register(), id, patch, parts, await today()),
    moveKit: (id, loanPointId, note) => moveKit(register(), id, loanPointId, note),
    retireKit: (id, on) => retireKit(register(), id, on),
    deleteKit: (id) => deleteKit(register(), id),
    recordMaintenance: (itemIds, fields) => recordMaintenance(register(), itemIds, fields),
    editMaintenance: (id, patch, condition) => editMaintenance(register(), id, patch, condition),
    deleteMaintenance: (id) => deleteMaintenance(register(), id),
  };
}

function itemsOf(equipment: Equipment, { kind, id }: ItemsOf): readonly Item[] {
  switch (kind) {
    case 'place':
      return equipment.itemsOfPlace(id);
    case 'loanPoint':
      return equipment.itemsOfLoanPoint(id);
    case 'kit':
      return equipment.partsOf(id);
    case 'lot':
      return equipment.itemsOfLot(id);
  }
}

const french = new Intl.Collator('fr', { numeric: true });

function byName(a: Item | Kit, b: Item | Kit): number {
  return (
    Number(a.retiredOn !== null) - Number(b.retiredOn !== null) ||
    french.compare(a.name, b.name) ||
    french.compare(a.inventoryNumber ?? '', b.inventoryNumber ?? '')
  );
}
