import { type Change, type RecordTable, recordTables } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { recordReferences, referredIds } from '#shared/domain/record/record-references.ts';
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

/** The refusal of each kind of tie. A structure's places and employees are named: they must be given another one. */
function tiedCode({ table, names = [] }: Tie): string {
  if (table === 'accessPoint') return names.length > 0 ? 'record/tied-carried' : 'record/tied-places';
  return `record/tied-${table === 'usageReturn' ? 'return' : table}s`;
}

function tiedProblem(name: string, tie: Tie): Problem {
  const { count, names = [] } = tie;
  const more = names.length > NAMED_LIMIT ? ['…'] : [];
  return {
    code: tiedCode(tie),
    values: { name, count, places: [...names.slice(0, NAMED_LIMIT), ...more].join(', ') },
    severity: 'error',
    row: null,
    field: null,
  };
}

/** How a record is called in a sentence: its name, else that of what it is about; empty where neither is known. */
export async function nameOf(register: Register, table: RecordTable, id: string): Promise<string> {
  const tables = recordTablesOf(register.database);
  const row = await tables[table].get(id);
  if (row === undefined) return '';
  const own = recordName(row);
  if (own !== '') return own;
  for (const reference of recordReferences) {
    const [about] = reference.table === table ? referredIds(row, reference) : [];
    const named = about === undefined ? undefined : await tables[reference.to].get(about);
    if (named !== undefined && recordName(named) !== '') return recordName(named);
  }
  return '';
}
