import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { RowCounts } from './database.ts';
import type { RegisterParts } from './register-parts.ts';

/** Rows of each table once some changes are made: a whole record adds one where nothing was, takes one where nothing is left. */
export function countsAfter(counts: RowCounts, changes: readonly Change[]): RowCounts {
  const after: Record<string, number> = { ...counts };
  for (const [table, , field, before, value] of changes) {
    if (field !== '') continue;
    const step = (value === null ? 0 : 1) - (before === null ? 0 : 1);
    after[table] = (after[table] ?? 0) + step;
  }
  return after;
}

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
