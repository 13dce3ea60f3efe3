import type { Change, ChangeTable } from './change-set.ts';

/**
 * The key of a record in the index of the history. The returns of a place share one key, that of their place, since
 * they are read together.
 *
 * @param id of the record; for `usageReturn`, of a place or of one of its returns
 */
export function recordKey(table: ChangeTable, id: string): string {
  return `${table} ${table === 'usageReturn' ? (id.split(':', 1)[0] ?? id) : id}`;
}

/** The keys of the records that some changes touch, each once, in the order in which they are met. */
export function recordKeysOf(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.map(([table, id]) => recordKey(table, id)))];
}
