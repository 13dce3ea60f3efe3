import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { FieldChange } from '#shared/domain/change-set/record-history.ts';
import { partEntries } from '#shared/merge/part-order.ts';
import type { AnyRecord } from '#shared/merge/record-changes.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import { recordTablesOf } from './record-tables.ts';
import type { Register } from './register.ts';

/** Changes of one record as its history shows them. */
export async function recordFieldChanges(
  register: Register,
  table: RecordTable,
  id: string,
  changes: readonly Change[],
): Promise<readonly FieldChange[]> {
  const row = (await recordTablesOf(register.database)[table].get(id)) ?? null;
  return changes.map(([, , field, before, after]) => ({
    id,
    field,
    // The record as a whole is told, not shown: its fields are on its page.
    before: field === '' ? null : (before ?? null),
    after: field === '' && after !== null ? true : (after ?? null),
    standing: standingUnder(row, table, field, before ?? null),
  }));
}

/** What stands in a field where another value can be put back; null where there is nothing to do. */
function standingUnder(
  row: AnyRecord | null,
  table: RecordTable,
  field: string,
  before: unknown,
): FieldChange['standing'] {
  // The mark of an import is the program's own.
  if (row === null || row.deletedAt !== null || table === 'importBatch') return null;
  if (field === '' || field === 'deletedAt') return null;
  const value = valueUnder(row, field);
  return sameValue(value, before) ? null : { value };
}

/** What a record holds under a field or an entry of a repeating part; null where nothing is. */
export function valueUnder(row: AnyRecord, field: string): unknown {
  const fields: Readonly<Record<string, unknown>> = { ...row };
  const slash = field.indexOf('/');
  if (slash === -1) return fields[field] ?? null;
  return partEntries(fields[field.slice(0, slash)]).find(({ id }) => id === field.slice(slash + 1)) ?? null;
}
