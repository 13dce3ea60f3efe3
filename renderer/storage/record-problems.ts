import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import {
  accessPointProblems,
  selfReferenceProblems,
} from '#shared/domain/access-point/access-point-rules.ts';
import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { recordParsers } from './record-parsers.ts';
import type { RowOf } from './record-row.ts';
import type { RecordTables } from './record-tables.ts';
import { changesByTable, nobody, valuesAfter } from './rows-after.ts';

/**
 * What cannot stand in the rows that these changes would leave: a row that breaks its schema, a rule across fields
 * that fails, a name given twice, a reference to nothing. Empty = they may be written.
 */
export async function recordProblems(
  tables: RecordTables,
  changes: readonly Change[],
): Promise<readonly Problem[]> {
  const byTable = changesByTable(changes);
  const broken: Problem[] = [];
  for (const table of ['settings', 'report', 'importBatch'] as const)
    await checkedRows(tables, table, byTable.get(table) ?? [], broken);
  const networks = await checkedRows(tables, 'network', byTable.get('network') ?? [], broken);
  const places = await checkedRows(tables, 'accessPoint', byTable.get('accessPoint') ?? [], broken);
  if (broken.length > 0) return broken;
  const stored = await tables.network.toArray();
  const living = [...stored.map((row) => networks.get(row.id) ?? row), ...networks.values()].filter(
    (row) => row !== null && row.deletedAt === null,
  );
  const known = new Map(living.flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  for (const { id, name } of known.values()) {
    const twin = names.get(foldText(name));
    if (twin !== undefined && (networks.has(id) || networks.has(twin)))
      problems.push(problem('network/name-taken', { name }, 'name'));
    names.set(foldText(name), id);
  }
  for (const place of places.values()) {
    if (place === null || place.deletedAt !== null) continue;
    problems.push(...accessPointProblems(place), ...selfReferenceProblems(place.id, place));
    if (place.networkIds.some((id) => !known.has(id)))
      problems.push(problem('access-point/unknown-network', { name: place.name }, 'networkIds'));
  }
  return [...problems, ...(await unknownPlaces(tables, places))];
}

/** References of places to places that are not there. */
async function unknownPlaces(
  tables: RecordTables,
  places: ReadonlyMap<string, AccessPoint | null>,
): Promise<readonly Problem[]> {
  const named = [...places.values()].flatMap((place) =>
    place === null || place.deletedAt !== null
      ? []
      : (['hubId', 'successorId'] as const).flatMap((field) =>
          place[field] === null ? [] : [{ field, name: place.name, id: place[field] }],
        ),
  );
  const rows = await tables.accessPoint.bulkGet(named.map(({ id }) => id));
  return named.flatMap(({ field, id, name }, index) => {
    const row = places.get(id) ?? rows[index];
    return row === undefined || row === null || row.deletedAt !== null
      ? [problem('access-point/unknown-place', { name }, field)]
      : [];
  });
}

/** The rows after some changes; a row that breaks its schema is left out, and its breaches are added to `broken`. */
async function checkedRows<T extends RecordTable>(
  tables: RecordTables,
  table: T,
  changes: readonly Change[],
  broken: Problem[],
): Promise<ReadonlyMap<string, RowOf[T] | null>> {
  const rows = new Map<string, RowOf[T] | null>();
  for (const [id, value] of await valuesAfter(tables, table, changes, nobody)) {
    if (value === null) {
      rows.set(id, null);
      continue;
    }
    const parsed = recordParsers[table].safeParse(value);
    if (parsed.success) rows.set(id, parsed.data);
    else broken.push(...schemaProblems(parsed.error));
  }
  return rows;
}

function problem(code: string, values: Problem['values'], field: string): Problem {
  return { code, values, severity: 'error', row: null, field };
}
