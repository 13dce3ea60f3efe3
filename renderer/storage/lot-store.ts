import type { ItemInput } from '#shared/domain/item/item.ts';
import { type LotInput, lotInputSchema } from '#shared/domain/lot/lot.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { creationPlan } from './item-store.ts';
import { deleteRecord, editRecord, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

/** The items of a lot, alike but for their numbers. */
export type LotItems = {
  readonly item: Omit<ItemInput, 'inventoryNumber' | 'lotId'>;
  readonly numbers: readonly string[];
};

/** Enters a lot and its items as one act; null where they are entered later. */
export async function createLot(
  register: Register,
  input: LotInput,
  items: LotItems | null,
): Promise<Outcome<Written & { readonly id: string }>> {
  const parsed = lotInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  let id = '';
  const written = await writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      id = act.newId();
      const lot = creationChange('lot', id, parsed.data, [], act);
      if (items === null) return accepted([lot]);
      const made = creationPlan({ ...items.item, lotId: id }, items.numbers, act);
      return made.ok ? accepted([lot, ...made.value]) : made;
    },
  });
  return written.ok ? accepted({ ...written.value, id }) : written;
}

/** Changes some fields of a lot. */
export function editLot(register: Register, id: string, patch: Partial<LotInput>): Promise<Outcome<Written>> {
  return editRecord(register, 'lot', lotInputSchema.partial(), id, patch);
}

/** Deletes a lot; refused while it has items. */
export function deleteLot(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'lot', id);
}
