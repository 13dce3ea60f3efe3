import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Change, ChangeTable } from '#shared/domain/change-set/change-set.ts';
import type { Tie } from './contribution.ts';
import type { RecordTables } from './record-tables.ts';
import { changesByTable, rowsAfter, type Writer } from './rows-after.ts';

/** Living places and reports that name some networks, structures or places, once the pending changes are made. */
export async function recordTies(
  tables: RecordTables,
  table: ChangeTable,
  ids: ReadonlySet<string>,
  pending: readonly Change[],
  writer: Writer,
): Promise<readonly Tie[]> {
  if (ids.size === 0 || (table !== 'network' && table !== 'organisation' && table !== 'accessPoint'))
    return [];
  const counts = new Map<string, Map<'accessPoint' | 'report', number>>();
  const names = new Map<string, string[]>();
  const tie = (id: string | null, by: 'accessPoint' | 'report', name?: string): void => {
    if (id === null || !ids.has(id)) return;
    if (name !== undefined) names.set(id, [...(names.get(id) ?? []), name]);
    const ofId = counts.get(id) ?? new Map();
    ofId.set(by, (ofId.get(by) ?? 0) + 1);
    counts.set(id, ofId);
  };
  const changes = changesByTable(pending);
  const places = await rowsAfter(tables, 'accessPoint', changes.get('accessPoint') ?? [], writer);
  for (const place of await placesNaming(tables, table, ids, places)) {
    if (place.deletedAt !== null) continue;
    if (table === 'network') for (const id of place.networkIds) tie(id, 'accessPoint');
    else if (table === 'organisation') tie(place.carrierId, 'accessPoint', place.name);
    else for (const id of new Set([place.hubId, place.successorId])) tie(id, 'accessPoint');
  }
  if (table === 'network') {
    const reports = await rowsAfter(tables, 'report', changes.get('report') ?? [], writer);
    for (const stored of await tables.report.toArray()) {
      const report = reports.get(stored.id) ?? stored;
      if (report.deletedAt === null && report.perimeter.kind === 'network')
        tie(report.perimeter.id, 'report');
    }
  }
  return [...counts].flatMap(([id, byTable]) =>
    [...byTable].map(([by, count]) => ({ id, table: by, count, names: names.get(id) ?? [] })),
  );
}

/** Where places name the records of a table. */
const namingIndexes = {
  network: ['networkIds'],
  organisation: ['carrierId'],
  accessPoint: ['hubId', 'successorId'],
} as const;

/** Places that name some of the ids, or that the pending changes touch, as those changes leave them. */
async function placesNaming(
  tables: RecordTables,
  table: keyof typeof namingIndexes,
  ids: ReadonlySet<string>,
  pending: ReadonlyMap<string, AccessPoint | null>,
): Promise<readonly AccessPoint[]> {
  const keys = [...ids];
  const found = new Map<string, AccessPoint | null>();
  for (const index of namingIndexes[table])
    for (const row of await tables.accessPoint.where(index).anyOf(keys).toArray()) found.set(row.id, row);
  for (const [id, row] of pending) found.set(id, row);
  return [...found.values()].filter((row) => row !== null);
}
