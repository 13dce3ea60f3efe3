import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import {
  type RecordReference,
  recordReferences,
  referredIds,
} from '#shared/domain/record/record-references.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import { editChanges } from '#shared/merge/record-changes.ts';
import type { RecordTables } from './record-tables.ts';
import type { Act } from './write-path.ts';

/** A living record that names another one, and by which field. */
export type Naming = { readonly reference: RecordReference; readonly row: RecordRow };

/** Every living record that names one, reference by reference. */
export async function namingsOf(
  tables: RecordTables,
  table: RecordTable,
  id: string,
): Promise<readonly Naming[]> {
  const namings: Naming[] = [];
  for (const reference of recordReferences) {
    if (reference.to !== table) continue;
    const rows: readonly RecordRow[] = await tables[reference.table]
      .where(reference.field)
      .equals(id)
      .toArray();
    for (const row of rows) if (row.deletedAt === null) namings.push({ reference, row });
  }
  return namings;
}

/**
 * The changes by which every record that names `from` names `to` instead; a record that would name itself names
 * nothing. `without` = records that the same act changes otherwise.
 */
export async function movedReferences(
  tables: RecordTables,
  table: RecordTable,
  { from, to }: { readonly from: string; readonly to: string },
  without: ReadonlySet<string>,
  act: Act,
): Promise<readonly Change[]> {
  const patches = new Map<string, { readonly naming: Naming; readonly patch: Record<string, unknown> }>();
  for (const naming of await namingsOf(tables, table, from)) {
    const { reference, row } = naming;
    if (without.has(row.id)) continue;
    const known = patches.get(row.id) ?? { naming, patch: {} };
    const moved = referredIds(row, reference).map((id) => (id === from ? to : id));
    known.patch[reference.field] = reference.many ? [...new Set(moved)] : to;
    patches.set(row.id, known);
  }
  return [...patches.values()].flatMap(({ naming: { reference, row }, patch }) =>
    editChanges(reference.table, row, patch, recordParts[reference.table], act),
  );
}
