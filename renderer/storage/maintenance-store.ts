import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import { type ItemCondition, itemInputSchema } from '#shared/domain/item/item.ts';
import { loanOut } from '#shared/domain/item/item-hold.ts';
import { type MaintenanceInput, maintenanceInputSchema } from '#shared/domain/maintenance/maintenance.ts';
import { accepted, type Outcome, type Problem } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { deleteRecord, editPlan, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

/** What is typed about a maintenance, the item aside. */
export type MaintenanceFields = Omit<MaintenanceInput, 'itemId'>;

const patchSchema = maintenanceInputSchema.omit({ itemId: true }).partial();

/** Records the same maintenance of some items as one act. Refused for what is retired; for what is out, while it lasts. */
export async function recordMaintenance(
  register: Register,
  itemIds: readonly string[],
  fields: MaintenanceFields,
): Promise<Outcome<Written>> {
  const parsed = maintenanceInputSchema.omit({ itemId: true }).safeParse(fields);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      // A past repair of what has left the stock, or has gone out since, can still be written down.
      const problems = maintenanceHindrances(equipment, itemIds, parsed.data.to === null);
      if (problems.length > 0) return { ok: false, problems };
      return accepted(
        itemIds.map((itemId) =>
          creationChange(
            'maintenance',
            act.newId(),
            { ...parsed.data, itemId } satisfies MaintenanceInput,
            [],
            act,
          ),
        ),
      );
    },
  });
}

/** Why a maintenance of some items cannot be recorded. @param begins whether it goes on, rather than being over */
export function maintenanceHindrances(
  equipment: Equipment,
  itemIds: readonly string[],
  begins: boolean,
): readonly Problem[] {
  return itemIds.flatMap((itemId): readonly Problem[] => {
    const item = equipment.items.get(itemId);
    if (item === undefined) return [problem('record/gone', {})];
    const name = recordName(item);
    const out = loanOut(itemId, equipment);
    if (!begins) return [];
    if (item.retiredOn !== null) return [problem('item/retired', { name })];
    return out !== null && item.tracking === 'unique'
      ? [problem('item/out', { name, loan: out.number, due: out.due })]
      : [];
  });
}

/** Changes a maintenance, and with it the condition of its item where one is given. */
export async function editMaintenance(
  register: Register,
  id: string,
  patch: Partial<MaintenanceFields>,
  condition: ItemCondition | null,
): Promise<Outcome<Written>> {
  const parsed = patchSchema.safeParse(patch);
  const after = itemInputSchema.shape.condition.safeParse(condition);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  if (!after.success) return { ok: false, problems: schemaProblems(after.error) };
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const edited = await editPlan(register, 'maintenance', id, parsed.data, act);
      if (!edited.ok || after.data === null) return edited;
      const itemId = (await register.database.maintenances.get(id))?.itemId ?? '';
      const item = await editPlan(register, 'item', itemId, { condition: after.data }, act);
      return item.ok ? accepted([...edited.value, ...item.value]) : item;
    },
  });
}

/** Takes away a maintenance that was recorded by mistake. */
export function deleteMaintenance(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'maintenance', id);
}

function problem(code: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field: null };
}
