import { recordTablesOf } from '#renderer/storage/record-tables.ts';
import type { Register } from '#renderer/storage/register.ts';
import { recordTables } from '#shared/domain/change-set/change-set.ts';
import { bookkeepingFields } from '#shared/domain/record/record.ts';

/**
 * Everything that a register says, record by record: stamps, dates of change and history aside, and what was deleted
 * with them. Two contents are equal when nothing that an officer could see tells the registers apart.
 */
export async function contentOf(register: Register): Promise<ReadonlyMap<string, unknown>> {
  const content = new Map<string, unknown>();
  const tables = recordTablesOf(register.database);
  for (const table of recordTables) {
    for (const row of await tables[table].toArray()) {
      if (row.deletedAt !== null) continue;
      const kept = Object.entries(row).filter(([field]) => !bookkeepingFields.some((one) => one === field));
      content.set(`${table} ${row.id}`, Object.fromEntries(kept));
    }
  }
  const memory = await register.parts.usage.memory();
  const places = (await register.database.accessPoints.toArray()).map(({ id }) => id);
  for (const entry of memory.ofPlaces(new Set(places))) {
    const { updatedAt, updatedBy, stamp, ...said } = entry;
    content.set(`usageReturn ${entry.id}`, said);
  }
  for (const session of (await register.parts.sessions.chosen({})).sessions) {
    const { updatedAt, updatedBy, stamp, ...said } = session;
    content.set(`session ${session.id}`, said);
  }
  return content;
}
