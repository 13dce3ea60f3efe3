import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import {
  accessPointProblems,
  selfReferenceProblems,
} from '#shared/domain/access-point/access-point-rules.ts';
import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { recordedOrganisationProblems, unknownCarriers } from './organisation-problems.ts';
import type { RecordTables } from './record-tables.ts';
import { changesByTable, rowsAfter, type Writer } from './rows-after.ts';

/**
 * What cannot stand in the rows that these changes would leave: a row that breaks its schema, a rule across fields
 * that fails, a name given twice, a reference to nothing. Empty = they may be written.
 *
 * @param writer who would write them, and when
 */
export async function recordProblems(
  tables: RecordTables,
  changes: readonly Change[],
  writer: Writer,
): Promise<readonly Problem[]> {
  const byTable = changesByTable(changes);
  const broken: Problem[] = [];
  const checked = <T extends RecordTable>(table: T) =>
    rowsAfter(tables, table, byTable.get(table) ?? [], writer, (error) => {
      broken.push(...schemaProblems(error));
    });
  for (const table of ['settings', 'report', 'importBatch'] as const) await checked(table);
  const networks = await checked('network');
  const organisations = await checked('organisation');
  const places = await checked('accessPoint');
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
  return [
    ...problems,
    ...(await unknownPlaces(tables, places)),
    ...(await recordedOrganisationProblems(tables.organisation, organisations)),
    ...(await unknownCarriers(tables.organisation, organisations, places)),
  ];
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

function problem(code: string, values: Problem['values'], field: string): Problem {
  return { code, values, severity: 'error', row: null, field };
}
