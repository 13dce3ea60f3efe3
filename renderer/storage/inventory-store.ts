import type { Day } from '#shared/domain/calendar/day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import {
  type Finding,
  type Inventory,
  type InventoryCount,
  type InventoryCountInput,
  type InventoryInput,
  inventoryCountInputSchema,
  inventoryInputSchema,
  inventoryParts,
} from '#shared/domain/inventory/inventory.ts';
import type { Difference } from '#shared/domain/inventory/inventory-differences.ts';
import type { InventorySheet } from '#shared/domain/inventory/inventory-sheet.ts';
import { codeKey } from '#shared/domain/inventory/read-code.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { editRecord, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Act, Written } from './write-path.ts';

/** What is typed to start an inventory. */
export type InventoryStart = Omit<InventoryInput, 'closedOn' | 'findings'>;

/** What was seen of an item. */
export type Sighting = Pick<InventoryCountInput, 'quantity' | 'condition' | 'note'> & {
  readonly itemId: string;
};

const startSchema = inventoryInputSchema.omit({ closedOn: true, findings: true });

/** Starts an inventory; refused while another one of the loan point is open. */
export async function startInventory(
  register: Register,
  start: InventoryStart,
): Promise<Outcome<Written & { readonly id: string }>> {
  const parsed = startSchema.safeParse(start);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  let id = '';
  const written = await writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const open = (
        await register.database.inventories.where('loanPointId').equals(start.loanPointId).toArray()
      ).find(({ closedOn, deletedAt }) => closedOn === null && deletedAt === null);
      if (open !== undefined) return refused('inventory/already-open', { name: open.name });
      id = act.newId();
      const fields: InventoryInput = { ...parsed.data, closedOn: null, findings: [] };
      return accepted([creationChange('inventory', id, fields, inventoryParts, act)]);
    },
  });
  return written.ok ? accepted({ ...written.value, id }) : written;
}

/** Changes what was typed about an inventory. */
export function editInventory(
  register: Register,
  id: string,
  patch: Partial<Omit<InventoryStart, 'loanPointId'>>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'inventory', startSchema.omit({ loanPointId: true }).partial(), id, patch);
}

/** Deletes an inventory with what was seen in it. What was settled stays so. */
export function deleteInventory(register: Register, id: string): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const inventory = await livingInventory(register, id);
      if (inventory === null) return refused('record/gone');
      const counts = await countsOf(register, id);
      return accepted([
        ...editChanges('inventory', inventory, { deletedAt: act.at }, inventoryParts, act),
        ...deletions(counts, act),
      ]);
    },
  });
}

/**
 * Closes an inventory on a day. Differences that are not settled are noted as left as they are.
 *
 * @param sheetOf lays the inventory out as it stands when it is closed
 */
export function closeInventory(
  register: Register,
  id: string,
  today: Day,
  sheetOf: (inventory: Inventory) => Promise<InventorySheet>,
): Promise<Outcome<Written>> {
  return whileOpen(register, id, async (inventory, act) => {
    const { differences } = await sheetOf(inventory);
    const closedOn = today < inventory.startedOn ? inventory.startedOn : today;
    const findings = [
      ...inventory.findings,
      ...differences.map((difference) => findingOf(difference, 'left', today, act)),
    ];
    return accepted(editChanges('inventory', inventory, { closedOn, findings }, inventoryParts, act));
  });
}

/** Opens a closed inventory again; refused while another one of the loan point is open. */
export function reopenInventory(register: Register, id: string): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const inventory = await livingInventory(register, id);
      if (inventory === null) return refused('record/gone');
      const others = await register.database.inventories
        .where('loanPointId')
        .equals(inventory.loanPointId)
        .toArray();
      const open = others.find((row) => row.id !== id && row.closedOn === null && row.deletedAt === null);
      if (open !== undefined) return refused('inventory/already-open', { name: open.name });
      return accepted(editChanges('inventory', inventory, { closedOn: null }, inventoryParts, act));
    },
  });
}

/** Notes what was seen of some items, as one act; what was noted of them before is replaced. */
export function countItems(
  register: Register,
  inventoryId: string,
  sightings: readonly Sighting[],
): Promise<Outcome<Written>> {
  return whileOpen(register, inventoryId, async (_, act) => {
    const counts = await countsOf(register, inventoryId);
    const changes: Change[] = [];
    for (const { itemId, quantity, condition, note } of sightings) {
      const item = await register.database.items.get(itemId);
      if (item === undefined || item.deletedAt !== null) return refused('record/gone');
      const code = item.inventoryNumber;
      const planned = sightingChanges(
        counts.find((count) => count.itemId === itemId),
        { inventoryId, itemId, code, at: act.at, quantity, condition, note },
        act,
      );
      if (!planned.ok) return planned;
      changes.push(...planned.value);
    }
    return accepted(changes);
  });
}

/** Takes back what was seen of some items, as one act. */
export function uncountItems(
  register: Register,
  inventoryId: string,
  itemIds: readonly string[],
): Promise<Outcome<Written>> {
  return whileOpen(register, inventoryId, async (_, act) => {
    const gone = new Set(itemIds);
    const counts = await countsOf(register, inventoryId);
    return accepted(
      deletions(
        counts.filter(({ itemId }) => itemId !== null && gone.has(itemId)),
        act,
      ),
    );
  });
}

/** Keeps the reading of a code that is of no item, or of several. */
export function keepReading(
  register: Register,
  inventoryId: string,
  code: string,
): Promise<Outcome<Written>> {
  return whileOpen(register, inventoryId, async (_, act) =>
    sightingChanges(
      undefined,
      { inventoryId, itemId: null, code, at: act.at, quantity: 1, condition: null, note: null },
      act,
    ),
  );
}

/** Says which item a code that was read is of; an item that was seen already is not counted twice. */
export function recogniseReading(
  register: Register,
  inventoryId: string,
  code: string,
  itemId: string,
): Promise<Outcome<Written>> {
  return whileOpen(register, inventoryId, async (_, act) => {
    const counts = await countsOf(register, inventoryId);
    const [first, ...others] = readingsOf(counts, code);
    if (first === undefined) return refused('record/gone');
    const seen = counts.some((count) => count.itemId === itemId);
    return accepted([
      ...(seen ? deletions([first], act) : editChanges('inventoryCount', first, { itemId }, [], act)),
      ...deletions(others, act),
    ]);
  });
}

/** Forgets the readings of a code that is of no item. */
export function forgetReading(
  register: Register,
  inventoryId: string,
  code: string,
): Promise<Outcome<Written>> {
  return whileOpen(register, inventoryId, async (_, act) =>
    accepted(deletions(readingsOf(await countsOf(register, inventoryId), code), act)),
  );
}

/** A difference as the inventory keeps it once something was done about it. */
export function findingOf(
  { kind, itemId, code, expected, seen }: Difference,
  act: Finding['act'],
  on: Day,
  { newId }: Pick<Act, 'newId'>,
): Finding {
  return { id: newId(), kind, itemId, code, expected, seen, act, on };
}

/** An inventory that is there; null when it is not. */
export async function livingInventory(register: Register, id: string): Promise<Inventory | null> {
  const row = await register.database.inventories.get(id);
  return row === undefined || row.deletedAt !== null ? null : row;
}

/** What was seen in an inventory. */
export async function countsOf(register: Register, inventoryId: string): Promise<readonly InventoryCount[]> {
  const rows = await register.database.inventoryCounts.where('inventoryId').equals(inventoryId).toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** Writes to an inventory that is open; refused once it is closed. */
export function whileOpen(
  register: Register,
  id: string,
  plan: (inventory: Inventory, act: Act) => Promise<Outcome<readonly Change[]>>,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const inventory = await livingInventory(register, id);
      if (inventory === null) return refused('record/gone');
      return inventory.closedOn === null ? plan(inventory, act) : refused('inventory/closed');
    },
  });
}

function sightingChanges(
  known: InventoryCount | undefined,
  input: InventoryCountInput,
  act: Act,
): Outcome<readonly Change[]> {
  const parsed = inventoryCountInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  if (known === undefined)
    return accepted([creationChange('inventoryCount', act.newId(), parsed.data, [], act)]);
  const { at, quantity, condition, note } = parsed.data;
  return accepted(editChanges('inventoryCount', known, { at, quantity, condition, note }, [], act));
}

function readingsOf(counts: readonly InventoryCount[], code: string): readonly InventoryCount[] {
  return counts.filter((count) => count.itemId === null && codeKey(count.code) === codeKey(code));
}

function deletions(counts: readonly InventoryCount[], act: Act): readonly Change[] {
  return counts.flatMap((count) => editChanges('inventoryCount', count, { deletedAt: act.at }, [], act));
}
