import type { RowCounts } from './database.ts';
import type { RegisterParts } from './register-parts.ts';

/** Rows that each table holds now. */
export async function countRows(parts: RegisterParts): Promise<RowCounts> {
  const counts: Record<string, number> = {};
  for (const part of [parts.records, ...parts.contributions])
    for (const [table, count] of (await part.count?.()) ?? []) counts[table] = count;
  return counts;
}

/** Tables whose rows are not as many as they should be; a table that nobody counts is left out. */
export function countDifferences(found: RowCounts, expected: RowCounts): readonly string[] {
  return Object.keys(found).filter((table) => found[table] !== (expected[table] ?? 0));
}
