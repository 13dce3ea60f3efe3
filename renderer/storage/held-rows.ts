import type { Table } from 'dexie';
import type { RecordRow } from '#shared/domain/record/record-row.ts';

/** The living rows of a table, by id. */
export async function livingRows<T extends { readonly id: string; readonly deletedAt: string | null }>(
  table: Table<T, string>,
): Promise<ReadonlyMap<string, T>> {
  const rows: readonly T[] = await table.toArray();
  return new Map(rows.flatMap((row) => (row.deletedAt === null ? [[row.id, row] as const] : [])));
}

/** The living rows once an act has touched some of them; the same ones where it touched none. */
export function mendedRows<T extends RecordRow>(
  before: ReadonlyMap<string, T>,
  touched: ReadonlyMap<string, RecordRow> | undefined,
  isOwn: (row: RecordRow) => row is T,
): ReadonlyMap<string, T> {
  if (touched === undefined || touched.size === 0) return before;
  const after = new Map(before);
  for (const [id, row] of touched) {
    if (row.deletedAt === null && isOwn(row)) after.set(id, row);
    else after.delete(id);
  }
  return after;
}
