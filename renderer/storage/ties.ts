import { type Change, type RecordTable, recordTables } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { recordTablesOf } from './record-tables.ts';
import type { Register } from './register.ts';
import type { Writer } from './rows-after.ts';

/**
 * Why the records that these changes mark deleted cannot go: each one on which something living still hangs once the
 * changes are made, by its name.
 *
 * @param writer who makes them, and when
 */
export async function tiedTo(
  register: Register,
  changes: readonly Change[],
  writer: Writer,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const { parts } = register;
  for (const table of recordTables) {
    const going = new Set(
      changes
        .filter(([name, , field, , after]) => name === table && field === 'deletedAt' && after !== null)
        .map(([, id]) => id),
    );
    if (going.size === 0) continue;
    for (const { ties } of [parts.records, ...parts.contributions]) {
      for (const tie of (await ties?.(table, going, changes, writer)) ?? []) {
        const name = await nameOf(register, table, tie.id);
        problems.push({
          code: `record/tied-${tie.table === 'usageReturn' ? 'returns' : tie.table === 'report' ? 'reports' : 'places'}`,
          values: { name, count: tie.count },
          severity: 'error',
          row: null,
          field: null,
        });
      }
    }
  }
  return problems;
}

/** How a record is called in a sentence; empty where it has no name. */
export async function nameOf(register: Register, table: RecordTable, id: string): Promise<string> {
  const row = await recordTablesOf(register.database)[table].get(id);
  return row !== undefined && 'name' in row ? row.name : '';
}
