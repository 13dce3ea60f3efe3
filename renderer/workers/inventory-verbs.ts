import { settleDifferences } from '#renderer/storage/inventory-settling.ts';
import {
  closeInventory,
  countItems,
  countsOf,
  deleteInventory,
  editInventory,
  forgetReading,
  keepReading,
  livingInventory,
  recogniseReading,
  reopenInventory,
  startInventory,
  uncountItems,
} from '#renderer/storage/inventory-store.ts';
import type { Inventory } from '#shared/domain/inventory/inventory.ts';
import { type InventorySheet, inventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import { codeKey, itemsOfCode, kitOfCode } from '#shared/domain/inventory/read-code.ts';
import type { Item } from '#shared/domain/item/item.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import type { CodeReading, InventoryApi } from './inventory-api.ts';
import { makeItemSources } from './item-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** Longest code that is read, as its schema has it. */
const CODE_LIMIT = 200;

/** The verbs of inventories. */
export function makeInventoryVerbs(context: WorkerContext, platform?: ListPlatform): InventoryApi {
  const { register } = context;
  const { equipment, names, today } = makeItemSources(context, platform);
  const ground = async () => ({
    equipment: await equipment(),
    names: await names(),
    today: await today(),
  });
  const sheetOf = async (inventory: Inventory): Promise<InventorySheet> =>
    inventorySheet(inventory, await countsOf(register(), inventory.id), await ground());
  const readCode = makeCodeReader(context, sheetOf);
  return {
    inventorySheet: async (id) => {
      const inventory = await livingInventory(register(), id);
      return inventory === null ? null : sheetOf(inventory);
    },
    inventoryProgress: async (loanPointId) => {
      const own = await register().database.inventories.where('loanPointId').equals(loanPointId).toArray();
      return Promise.all(
        own
          .filter(({ deletedAt }) => deletedAt === null)
          .map(async (inventory) => {
            const { expected, seen } = await sheetOf(inventory);
            return { id: inventory.id, expected, seen };
          }),
      );
    },
    startInventory: (start) => startInventory(register(), start),
    editInventory: (id, patch) => editInventory(register(), id, patch),
    deleteInventory: (id) => deleteInventory(register(), id),
    closeInventory: async (id) => closeInventory(register(), id, await today(), sheetOf),
    reopenInventory: (id) => reopenInventory(register(), id),
    countItems: (id, sightings) => countItems(register(), id, sightings),
    uncountItems: (id, itemIds) => uncountItems(register(), id, itemIds),
    readCode,
    recogniseReading: (id, code, itemId) => recogniseReading(register(), id, code, itemId),
    forgetReading: (id, code) => forgetReading(register(), id, code),
    settleDifferences: async (id, settlements) =>
      settleDifferences(register(), id, settlements, await today(), sheetOf),
  };
}

/** Reads a code, and notes what it is of as seen. */
function makeCodeReader(
  { register }: WorkerContext,
  sheetOf: (inventory: Inventory) => Promise<InventorySheet>,
): InventoryApi['readCode'] {
  /** Notes an item as seen, then tells how it stands. */
  const see = async (inventory: Inventory, item: Item): Promise<Outcome<CodeReading>> => {
    const name = recordName(item);
    const sheet = await sheetOf(inventory);
    const known = sheet.lines.find(({ itemId }) => itemId === item.id);
    if (item.tracking === 'counted') return accepted({ kind: 'counted', itemId: item.id, name });
    if (known !== undefined && known.count !== null)
      return accepted({ kind: 'again', itemId: item.id, name });
    const written = await countItems(register(), inventory.id, [
      { itemId: item.id, quantity: 1, condition: null, note: null },
    ]);
    if (!written.ok) return written;
    const after = await sheetOf(inventory);
    const stray = after.differences.find(
      ({ itemId, kind }) =>
        itemId === item.id && (kind === 'elsewhere' || kind === 'out' || kind === 'retired'),
    );
    if (stray?.kind === 'out' && stray.loan !== null)
      return accepted({ kind: 'out', itemId: item.id, name, loan: stray.loan });
    if (stray?.kind === 'retired') return accepted({ kind: 'retired', itemId: item.id, name });
    return accepted(
      stray?.kind === 'elsewhere'
        ? { kind: 'elsewhere', itemId: item.id, name, holderName: stray.holderName }
        : { kind: 'seen', itemId: item.id, name },
    );
  };
  /** Keeps a reading that says nothing by itself; the same one is kept once. */
  const keep = async (
    id: string,
    code: string,
    kind: 'unknown' | 'ambiguous',
  ): Promise<Outcome<CodeReading>> => {
    const known = (await countsOf(register(), id)).some(
      (count) => count.itemId === null && codeKey(count.code) === codeKey(code),
    );
    if (known) return accepted({ kind, code });
    const written = await keepReading(register(), id, code);
    return written.ok ? accepted({ kind, code }) : written;
  };
  return async (id, typed) => {
    const code = typed.trim().slice(0, CODE_LIMIT);
    if (code === '') return refused('inventory/no-code');
    const inventory = await livingInventory(register(), id);
    if (inventory === null) return refused('record/gone');
    if (inventory.closedOn !== null) return refused('inventory/closed');
    const equipment = await register().parts.equipment.read();
    const [item, ...others] = itemsOfCode(code, equipment);
    if (item !== undefined) return others.length > 0 ? keep(id, code, 'ambiguous') : see(inventory, item);
    const kit = kitOfCode(code, equipment);
    if (kit === null) return keep(id, code, 'unknown');
    const parts = (await sheetOf(inventory)).lines.filter(
      ({ kitId, expected }) => kitId === kit.id && expected > 0,
    );
    return accepted({
      kind: 'kit',
      kitId: kit.id,
      name: recordName(kit),
      parts: parts.map(({ itemId }) => itemId),
      seen: parts.filter(({ count }) => count !== null).length,
    });
  };
}
