import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { RowCounts } from './database.ts';

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
