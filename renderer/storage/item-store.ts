import type { Day } from '#shared/domain/calendar/day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import {
  type Item,
  type ItemInput,
  itemInputSchema,
  type RetirementReason,
} from '#shared/domain/item/item.ts';
import { bookingAhead, loanOut } from '#shared/domain/item/item-hold.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { createRecord, editRecord, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { tiedTo } from './ties.ts';
import type { Act, Written } from './write-path.ts';

/** What an officer changes of an item in its form; who holds it, its kit and its end follow from acts. */
export type ItemPatch = Partial<
  Omit<ItemInput, 'loanPointId' | 'placeId' | 'kitId' | 'essentialToKit' | 'retiredOn' | 'retiredReason'>
>;

/** How items leave the stock. */
export type Retirement = {
  readonly on: Day;
  readonly reason: RetirementReason;
  /** Added to the notes of each item; null = nothing. */
  readonly notes: string | null;
};

const patchSchema = itemInputSchema
  .omit({
    loanPointId: true,
    placeId: true,
    kitId: true,
    essentialToKit: true,
    retiredOn: true,
    retiredReason: true,
  })
  .partial();

/** Enters a new item; refused when its inventory number is another one's. */
export function createItem(
  register: Register,
  input: ItemInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'item', itemInputSchema, input);
}

/** Enters one item for each inventory number, alike otherwise, as one act. */
export async function createItems(
  register: Register,
  input: Omit<ItemInput, 'inventoryNumber'>,
  numbers: readonly string[],
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => creationPlan(input, numbers, act),
  });
}

/** The changes that make one item for each number. */
export function creationPlan(
  input: Omit<ItemInput, 'inventoryNumber'>,
  numbers: readonly string[],
  act: Act,
): Outcome<readonly Change[]> {
  const changes: Change[] = [];
  for (const inventoryNumber of numbers) {
    const parsed = itemInputSchema.safeParse({ ...input, inventoryNumber });
    if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
    changes.push(creationChange('item', act.newId(), parsed.data, [], act));
  }
  return accepted(changes);
}

/** Changes some fields of an item. Accessories are given whole. */
export function editItem(register: Register, id: string, patch: ItemPatch): Promise<Outcome<Written>> {
  return editRecord(register, 'item', patchSchema, id, patch);
}

/**
 * Deletes an item that should never have been entered, with its moves and its maintenances; refused while loans,
 * inventories, notes or documents hang on it: then it is retired.
 */
export function deleteItem(register: Register, id: string): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      const item = equipment.items.get(id);
      if (item === undefined) return refused('record/gone');
      const out = loanOut(id, equipment);
      if (out !== null)
        return refused('item/out', { name: recordName(item), loan: out.number, due: out.due });
      const deletedAt = { deletedAt: act.at };
      const changes = [
        ...editChanges('item', item, deletedAt, [], act),
        ...equipment.transfersOf(id).flatMap((row) => editChanges('transfer', row, deletedAt, [], act)),
        ...equipment.maintenancesOf(id).flatMap((row) => editChanges('maintenance', row, deletedAt, [], act)),
      ];
      const problems = await tiedTo(register, changes, act);
      return problems.length > 0 ? { ok: false, problems } : accepted(changes);
    },
  });
}

/**
 * Takes items out of the stock from a day on, as one act: they stay in the register with the reason, and a
 * maintenance under way ends that day. Refused for what is out, or booked after that day.
 */
export function retireItems(
  register: Register,
  ids: readonly string[],
  retirement: Retirement,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      const problems: Problem[] = [];
      const changes: Change[] = [];
      for (const id of ids) {
        const item = equipment.items.get(id);
        if (item === undefined) return refused('record/gone');
        if (item.retiredOn !== null) continue;
        const problem = retirementProblem(item, retirement.on, equipment);
        if (problem === null) changes.push(...retirementChanges(item, retirement, equipment, act));
        else problems.push(problem);
      }
      return problems.length > 0 ? { ok: false, problems } : accepted(changes);
    },
  });
}

/** Brings items back into the stock, where they had been retired by mistake or were found again. */
export function reinstateItems(register: Register, ids: readonly string[]): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      const changes: Change[] = [];
      for (const id of ids) {
        const item = equipment.items.get(id);
        if (item === undefined) return refused('record/gone');
        changes.push(...editChanges('item', item, { retiredOn: null, retiredReason: null }, [], act));
      }
      return accepted(changes);
    },
  });
}

/** Why an item cannot leave the stock on a day; null when it can. */
export function retirementProblem(item: Item, on: Day, equipment: Equipment): Problem | null {
  const name = recordName(item);
  const problem = (code: string, values: Problem['values']): Problem => ({
    code,
    values: { name, ...values },
    severity: 'error',
    row: null,
    field: null,
  });
  const out = loanOut(item.id, equipment);
  if (out !== null) return problem('item/retire-out', { loan: out.number, due: out.due });
  const booked = bookingAhead({ ...item, kitId: null }, equipment, on);
  return booked === null ? null : problem('item/retire-booked', { loan: booked.number, from: booked.from });
}

/** The changes that take an item out of the stock, and end a maintenance under way. */
export function retirementChanges(
  item: Item,
  { on, reason, notes }: Retirement,
  equipment: Equipment,
  act: Act,
): readonly Change[] {
  const open = equipment.maintenancesOf(item.id).filter(({ to }) => to === null);
  return [
    ...editChanges(
      'item',
      item,
      {
        retiredOn: on,
        retiredReason: reason,
        ...(notes === null ? {} : { notes: [item.notes, notes].filter((text) => text !== null).join('\n') }),
      },
      [],
      act,
    ),
    ...open.flatMap((row) => editChanges('maintenance', row, { to: on < row.from ? row.from : on }, [], act)),
  ];
}
