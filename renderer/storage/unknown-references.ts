import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import {
  type RecordReference,
  recordReferences,
  referredIds,
} from '#shared/domain/record/record-references.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import type { RecordTables } from './record-tables.ts';

/** Rows that an act touches, as it leaves them, table by table; null = gone. */
export type TouchedRows = { readonly [T in RecordTable]: ReadonlyMap<string, RecordRow | null> };

type Naming = {
  readonly reference: RecordReference;
  readonly row: RecordRow;
  readonly ids: readonly string[];
};

/**
 * The references of the rows that an act touches to records that would not be there: never made, or deleted. Each
 * record that is named is looked up once, however many rows name it.
 */
export async function unknownReferences(
  tables: RecordTables,
  touched: TouchedRows,
): Promise<readonly Problem[]> {
  const namings: Naming[] = [];
  const wanted = new Map<RecordTable, Set<string>>();
  for (const reference of recordReferences) {
    for (const row of touched[reference.table].values()) {
      if (row === null || row.deletedAt !== null) continue;
      const ids = referredIds(row, reference);
      if (ids.length === 0) continue;
      namings.push({ reference, row, ids });
      const known = wanted.get(reference.to);
      if (known === undefined) wanted.set(reference.to, new Set(ids));
      else for (const id of ids) known.add(id);
    }
  }
  const gone = new Map<RecordTable, ReadonlySet<string>>();
  for (const [table, ids] of wanted)
    gone.set(table, await notLiving(tables, table, [...ids], touched[table]));
  return namings
    .filter(({ reference, ids }) => ids.some((id) => gone.get(reference.to)?.has(id) === true))
    .map(({ reference, row }) => ({
      code: reference.refusal,
      values: { name: recordName(row) },
      severity: 'error',
      row: null,
      field: reference.field,
    }));
}

async function notLiving(
  tables: RecordTables,
  table: RecordTable,
  ids: readonly string[],
  touched: ReadonlyMap<string, RecordRow | null>,
): Promise<ReadonlySet<string>> {
  const toRead = ids.filter((id) => !touched.has(id));
  const read = toRead.length === 0 ? [] : await tables[table].bulkGet(toRead);
  const living = new Set<string>();
  for (const row of [...read, ...ids.map((id) => touched.get(id))])
    if (row !== undefined && row !== null && row.deletedAt === null) living.add(row.id);
  return new Set(ids.filter((id) => !living.has(id)));
}
