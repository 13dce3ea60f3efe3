import type { Change, ChangeTable, RecordTable } from '#shared/domain/change-set/change-set.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import {
  type RecordReference,
  recordReferences,
  referredIds,
} from '#shared/domain/record/record-references.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import type { Tie } from './contribution.ts';
import type { RecordTables } from './record-tables.ts';
import { changesByTable, rowsAfter, type Writer } from './rows-after.ts';

/** Living records that name some records of a table, once the pending changes are made. */
export async function recordTies(
  tables: RecordTables,
  table: ChangeTable,
  ids: ReadonlySet<string>,
  pending: readonly Change[],
  writer: Writer,
): Promise<readonly Tie[]> {
  if (ids.size === 0) return [];
  const byNaming = new Map<RecordTable, RecordReference[]>();
  for (const reference of recordReferences)
    if (reference.to === table)
      byNaming.set(reference.table, [...(byNaming.get(reference.table) ?? []), reference]);
  const changes = changesByTable(pending);
  const ties: Tie[] = [];
  for (const [naming, references] of byNaming) {
    const after = await rowsAfter(tables, naming, changes.get(naming) ?? [], writer);
    const named = new Map<string, string[]>();
    for (const row of await rowsNaming(tables, references, ids, after)) {
      if (row.deletedAt !== null) continue;
      // A place that is both hub and successor of another counts once.
      for (const id of new Set(references.flatMap((reference) => referredIds(row, reference))))
        if (ids.has(id)) {
          const names = named.get(id);
          if (names === undefined) named.set(id, [recordName(row)]);
          else names.push(recordName(row));
        }
    }
    for (const [id, names] of named)
      ties.push({ id, table: naming, count: names.length, names: table === 'organisation' ? names : [] });
  }
  return table === 'network' ? [...ties, ...(await reportTies(tables, ids, changes, writer))] : ties;
}

/** Rows of one table that name some of the ids, or that the pending changes touch, as those changes leave them. */
async function rowsNaming(
  tables: RecordTables,
  references: readonly RecordReference[],
  ids: ReadonlySet<string>,
  after: ReadonlyMap<string, RecordRow | null>,
): Promise<readonly RecordRow[]> {
  const keys = [...ids];
  const found = new Map<string, RecordRow | null>();
  for (const { table, field } of references) {
    const rows: readonly RecordRow[] = await tables[table].where(field).anyOf(keys).toArray();
    for (const row of rows) found.set(row.id, row);
  }
  for (const [id, row] of after) found.set(id, row);
  return [...found.values()].filter((row) => row !== null);
}

/** Living reports about some networks: their perimeter names one, and is no index. */
async function reportTies(
  tables: RecordTables,
  ids: ReadonlySet<string>,
  changes: ReadonlyMap<RecordTable, readonly Change[]>,
  writer: Writer,
): Promise<readonly Tie[]> {
  const reports = await rowsAfter(tables, 'report', changes.get('report') ?? [], writer);
  const counts = new Map<string, number>();
  for (const stored of await tables.report.toArray()) {
    const { deletedAt, perimeter } = reports.get(stored.id) ?? stored;
    if (deletedAt === null && perimeter.kind === 'network' && ids.has(perimeter.id))
      counts.set(perimeter.id, (counts.get(perimeter.id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, table: 'report', count }));
}
