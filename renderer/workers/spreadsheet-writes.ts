import type { RegisterDatabase } from '#renderer/storage/database.ts';
import type { ChangedRecord, CreatedRecord } from '#renderer/storage/import-store.ts';
import type { RecordWrites, SpreadsheetWrites } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';

/** Tables that an import of a spreadsheet writes, those that are referred to first. */
const tables = [
  ['network', 'networks'],
  ['organisation', 'organisations'],
  ['accessPoint', 'accessPoints'],
  ['animator', 'animators'],
] as const;

/** What a plan writes, as the store takes it. */
export function writtenRecords(writes: SpreadsheetWrites): {
  readonly created: readonly CreatedRecord[];
  readonly changed: readonly ChangedRecord[];
} {
  const created: CreatedRecord[] = [];
  const changed: ChangedRecord[] = [];
  for (const [table, key] of tables) {
    for (const { id, input } of writes[key].created) created.push({ table, id, input });
    for (const { id, patch } of writes[key].changed) changed.push({ table, id, patch });
  }
  return { created, changed };
}

/** Whether a record to change is gone, or is no more what the preview was made from. */
export async function isOutdated(database: RegisterDatabase, writes: SpreadsheetWrites): Promise<boolean> {
  for (const [, key] of tables) {
    const changed: RecordWrites<unknown>['changed'] = writes[key].changed;
    if (changed.length === 0) continue;
    const rows = await database[key].bulkGet(changed.map(({ id }) => id));
    const stale = changed.some(({ basedOn }, index) => {
      const row = rows[index];
      return row === undefined || row.deletedAt !== null || row.updatedAt !== basedOn;
    });
    if (stale) return true;
  }
  return false;
}
