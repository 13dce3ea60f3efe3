import type { RegisterDatabase } from '#renderer/storage/database.ts';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';

/** Living records of a table, in no order; those that are gone are left out. */
export async function livingRows(
  database: RegisterDatabase,
  table: PairedTable,
  ids: readonly string[],
): Promise<readonly RowOf[PairedTable][]> {
  const keys = [...ids];
  const rows =
    table === 'accessPoint'
      ? await database.accessPoints.bulkGet(keys)
      : table === 'organisation'
        ? await database.organisations.bulkGet(keys)
        : await database.animators.bulkGet(keys);
  return rows.filter((row) => row !== undefined).filter(({ deletedAt }) => deletedAt === null);
}
