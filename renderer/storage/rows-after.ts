import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import { applyToRecord } from '#shared/merge/record-changes.ts';
import type { ChangeSetHead } from './database.ts';
import { recordParsers } from './record-parsers.ts';
import type { RowOf } from './record-row.ts';
import type { RecordTables } from './record-tables.ts';

/** When and by whom rows are written. */
export type Writer = Pick<ChangeSetHead, 'at' | 'by'>;

/** Stands for the writer of rows that are only looked at. */
export const nobody: Writer = { at: '2000-01-01T00:00:00.000Z', by: { device: 'none', officer: '' } };

/** The changes of record tables, table by table, in the order of the tables. */
export function changesByTable(changes: readonly Change[]): ReadonlyMap<RecordTable, readonly Change[]> {
  const byTable = new Map<RecordTable, Change[]>();
  for (const change of changes) {
    const [table] = change;
    if (table === 'usageReturn') continue;
    const list = byTable.get(table);
    if (list === undefined) byTable.set(table, [change]);
    else list.push(change);
  }
  return byTable;
}

/** The rows of one table once some changes are made; null = gone. Throws where a row would not be one. */
export async function rowsAfter<T extends RecordTable>(
  tables: RecordTables,
  table: T,
  changes: readonly Change[],
  writer: Writer,
): Promise<ReadonlyMap<string, RowOf[T] | null>> {
  const rows = new Map<string, RowOf[T] | null>();
  for (const [id, row] of await valuesAfter(tables, table, changes, writer))
    rows.set(id, row === null ? null : recordParsers[table].parse(row));
  return rows;
}

/** As {@link rowsAfter}, not yet checked against the schema. */
export async function valuesAfter(
  tables: RecordTables,
  table: RecordTable,
  changes: readonly Change[],
  writer: Writer,
): Promise<ReadonlyMap<string, unknown>> {
  const byId = new Map<string, Change[]>();
  for (const change of changes) {
    const list = byId.get(change[1]);
    if (list === undefined) byId.set(change[1], [change]);
    else list.push(change);
  }
  // A record made by the first change of its list needs no reading of what was there.
  const toRead = [...byId].filter(([, list]) => list[0]?.[2] !== '').map(([id]) => id);
  const read = new Map((await tables[table].bulkGet(toRead)).map((row, index) => [toRead[index], row]));
  return new Map([...byId].map(([id, list]) => [id, applyToRecord(read.get(id) ?? null, list, writer)]));
}
