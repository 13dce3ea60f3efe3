import type { Table } from 'dexie';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { RegisterDatabase } from './database.ts';
import type { RowOf } from './record-row.ts';

/** The database's table of each record table. */
export type RecordTables = { readonly [T in RecordTable]: Table<RowOf[T], string> };

export function recordTablesOf(database: RegisterDatabase): RecordTables {
  return {
    settings: database.settings,
    network: database.networks,
    organisation: database.organisations,
    accessPoint: database.accessPoints,
    report: database.reports,
    importBatch: database.importBatches,
  };
}
