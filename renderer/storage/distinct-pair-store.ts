import type { Change } from '#shared/domain/change-set/change-set.ts';
import {
  type DistinctPair,
  type DistinctPairInput,
  distinctPairInputSchema,
  type PairedTable,
} from '#shared/domain/distinct-pair/distinct-pair.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { editChanges } from '#shared/merge/record-changes.ts';
import type { RecordTables } from './record-tables.ts';
import { recordTablesOf } from './record-tables.ts';
import { createRecord, deleteRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Act, Written } from './write-path.ts';

/** Two ids in the order in which a pair holds them. */
export function pairIds(a: string, b: string): Pick<DistinctPairInput, 'firstId' | 'secondId'> {
  return a < b ? { firstId: a, secondId: b } : { firstId: b, secondId: a };
}

/** Notes for good that two records are not the same. A pair that is noted already is left as it is. */
export async function markDistinct(
  register: Register,
  table: PairedTable,
  ids: readonly [string, string],
  reason: string | null,
): Promise<Outcome<Written & { readonly id: string }>> {
  if (ids[0] === ids[1]) return refused('duplicates/same-record');
  const rows = await recordTablesOf(register.database)[table].bulkGet([...ids]);
  if (rows.some((row) => row === undefined || row.deletedAt !== null)) return refused('record/gone');
  const pair = pairIds(...ids);
  const known = (await distinctPairs(register, table)).find(
    ({ firstId, secondId }) => firstId === pair.firstId && secondId === pair.secondId,
  );
  if (known !== undefined) return accepted({ changeSetId: null, seq: 0, id: known.id });
  return createRecord(register, 'distinctPair', distinctPairInputSchema, { table, ...pair, reason });
}

/** Takes back that two records are not the same: they are proposed again. */
export function forgetDistinct(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'distinctPair', id);
}

/** The pairs of a table noted as not the same, of which both records live. */
export async function distinctPairs(
  register: Register,
  table: PairedTable,
): Promise<readonly DistinctPair[]> {
  const tables = recordTablesOf(register.database);
  const pairs = (await tables.distinctPair.toArray()).filter(
    (pair) => pair.table === table && pair.deletedAt === null,
  );
  const ids = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
  const rows = await tables[table].bulkGet(ids);
  const living = new Set(
    rows.flatMap((row) => (row === undefined || row.deletedAt !== null ? [] : [row.id])),
  );
  return pairs.filter(({ firstId, secondId }) => living.has(firstId) && living.has(secondId));
}

/** The changes by which what was said of a record that is taken in is said of the one that stays. */
export async function movedPairs(
  tables: RecordTables,
  table: PairedTable,
  { from, to }: { readonly from: string; readonly to: string },
  act: Act,
): Promise<readonly Change[]> {
  const pairs = (await tables.distinctPair.toArray()).filter(
    (pair) => pair.table === table && pair.deletedAt === null,
  );
  const said = new Set(pairs.map(({ firstId, secondId }) => `${firstId} ${secondId}`));
  return pairs.flatMap((pair) => {
    if (pair.firstId !== from && pair.secondId !== from) return [];
    const ids = pairIds(to, pair.firstId === from ? pair.secondId : pair.firstId);
    const key = `${ids.firstId} ${ids.secondId}`;
    const patch = ids.firstId === ids.secondId || said.has(key) ? { deletedAt: act.at } : ids;
    said.add(key);
    return editChanges('distinctPair', pair, patch, recordParts.distinctPair, act);
  });
}
