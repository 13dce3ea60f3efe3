import {
  accessPointProblems,
  selfReferenceProblems,
} from '#shared/domain/access-point/access-point-rules.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { recordSchemas } from '#shared/domain/record/record-schemas.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { applyToRecord } from '#shared/merge/record-changes.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { RecordTables } from './record-tables.ts';
import { changesByTable, nobody, rowsAfter } from './rows-after.ts';

/**
 * What cannot stand in the rows that these changes would leave: a row that breaks its schema, a rule across fields
 * that fails, a name given twice, a reference to nothing. Empty = they may be written.
 */
export async function recordProblems(
  tables: RecordTables,
  changes: readonly Change[],
): Promise<readonly Problem[]> {
  const broken = await schemaBreaches(tables, changes);
  if (broken.length > 0) return broken;
  const byTable = changesByTable(changes);
  const networks = await rowsAfter(tables, 'network', byTable.get('network') ?? [], nobody);
  const places = await rowsAfter(tables, 'accessPoint', byTable.get('accessPoint') ?? [], nobody);
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
  places: Awaited<ReturnType<typeof rowsAfter<'accessPoint'>>>,
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

async function schemaBreaches(tables: RecordTables, changes: readonly Change[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [table, list] of changesByTable(changes)) {
    const byId = new Map<string, Change[]>();
    for (const change of list) {
      const ofId = byId.get(change[1]);
      if (ofId === undefined) byId.set(change[1], [change]);
      else ofId.push(change);
    }
    const made = (id: string): boolean => byId.get(id)?.[0]?.[2] === '';
    const ids = [...byId.keys()].filter((id) => !made(id));
    const rows = new Map((await tables[table].bulkGet(ids)).map((row, index) => [ids[index], row]));
    for (const [id, ofId] of byId) {
      const after = applyToRecord(rows.get(id) ?? null, ofId, nobody);
      if (after === null) continue;
      const parsed = recordSchemas[table].safeParse(after);
      if (!parsed.success) problems.push(...schemaProblems(parsed.error));
    }
  }
  return problems;
}

function problem(code: string, values: Problem['values'], field: string): Problem {
  return { code, values, severity: 'error', row: null, field };
}
