import {
  type Change,
  type ChangeTable,
  type RecordTable,
  recordTables,
} from '#shared/domain/change-set/change-set.ts';
import type { RecordRow, RowOf } from '#shared/domain/record/record-row.ts';
import { stampUnder } from '#shared/merge/record-changes.ts';
import type { Stamp } from '#shared/merge/stamp.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { recordProblems } from './record-problems.ts';
import { type RecordTables, recordTablesOf } from './record-tables.ts';
import { recordTies } from './record-ties.ts';
import { changesByTable, rowsAfter, storedRows, type Writer } from './rows-after.ts';

/** Rows of the record tables after a change set, by table and id. The write path hands them on to the others. */
export type RowsAfter = Map<RecordTable, Map<string, RecordRow>>;

/** The records' share of the write path: rows with their stamps. */
export type RecordContribution = Omit<Contribution, 'apply'> & {
  /** Gives the rows as they stand after, and what writes them. Both inside the transaction. */
  readonly prepareRecords: (
    changes: readonly Change[],
    set: Writer,
  ) => Promise<{ readonly rows: RowsAfter; readonly write: () => Promise<void> }>;
};

export function makeRecordContribution(database: RegisterDatabase): RecordContribution {
  const tables = recordTablesOf(database);
  return {
    tables: recordTables,
    stores: Object.values(tables),
    prepareRecords: async (changes, set) => {
      const after: RowsAfter = new Map();
      const writes: (() => Promise<void>)[] = [];
      for (const [table, ofTable] of changesByTable(changes)) {
        const rows = await rowsAfter(tables, table, ofTable, set);
        writes.push(() => write(tables, table, rows));
        const kept = new Map<string, RecordRow>();
        for (const [id, row] of rows) if (row !== null) kept.set(id, row);
        after.set(table, kept);
      }
      return {
        rows: after,
        write: async () => {
          for (const one of writes) await one();
        },
      };
    },
    count: async () => {
      const counts = new Map<ChangeTable, number>();
      for (const table of recordTables) counts.set(table, await tables[table].count());
      return counts;
    },
    reversal: {
      standing: (changes, writer) => standing(tables, changes, writer),
      invert,
      hindrances: (changes, writer) => recordProblems(tables, changes, writer, true),
    },
    ties: (table, ids, pending, writer) => recordTies(tables, table, ids, pending, writer),
  };
}

async function write<T extends RecordTable>(
  tables: RecordTables,
  table: T,
  rows: ReadonlyMap<string, RowOf[T] | null>,
): Promise<void> {
  const kept: RowOf[T][] = [];
  const gone: string[] = [];
  for (const [id, row] of rows) {
    if (row === null) gone.push(id);
    else kept.push(row);
  }
  if (kept.length > 0) await tables[table].bulkPut(kept);
  if (gone.length > 0) await tables[table].bulkDelete(gone);
}

async function standing(
  tables: RecordTables,
  changes: readonly Change[],
  writer: Writer,
): Promise<readonly (Stamp | null)[]> {
  const rows = new Map<string, RecordRow>();
  for (const [table, list] of changesByTable(changes)) {
    const ids = list.map(([, id]) => id);
    for (const [id, row] of await storedRows(tables, table, ids, writer)) rows.set(`${table} ${id}`, row);
  }
  return changes.map(([table, id, field]) => {
    const row = rows.get(`${table} ${id}`);
    if (row === undefined) return null;
    const own = stampUnder(row, field);
    // Deleting a record is a later word on every field of it.
    const deletion = row.stamps.fields.deletedAt;
    return deletion !== undefined && deletion.at > own.at ? deletion : own;
  });
}

/** A record that was made is marked deleted, never taken out: another register may hold it too. */
function invert([table, id, field, before, after]: Change, stamp: Stamp, at: string): Change {
  if (field !== '') return [table, id, field, after, before, stamp];
  // The mark of an import stays, and says that it was undone.
  if (table === 'importBatch') return [table, id, 'undone', false, true, stamp];
  return [table, id, 'deletedAt', null, at, stamp];
}
