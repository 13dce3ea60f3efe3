import { type Change, type RecordTable, recordTables } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { Tie } from './contribution.ts';
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
        problems.push(tiedProblem(name, tie));
      }
    }
  }
  return problems;
}

/** Names told in a refusal at most, so that it stays readable. */
const NAMED_LIMIT = 5;

function tiedProblem(name: string, { table, count, names = [] }: Tie): Problem {
  const by = table === 'usageReturn' ? 'returns' : table === 'report' ? 'reports' : 'places';
  const more = names.length > NAMED_LIMIT ? ['…'] : [];
  return {
    code: names.length > 0 ? 'record/tied-carried' : `record/tied-${by}`,
    values: { name, count, places: [...names.slice(0, NAMED_LIMIT), ...more].join(', ') },
    severity: 'error',
    row: null,
    field: null,
  };
}

/** How a record is called in a sentence; empty where it has no name. */
export async function nameOf(register: Register, table: RecordTable, id: string): Promise<string> {
  const row = await recordTablesOf(register.database)[table].get(id);
  return row !== undefined && 'name' in row ? row.name : '';
}
