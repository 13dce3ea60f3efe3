import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { overlapProblems } from '#shared/domain/usage-return/return-rules.ts';
import { type UsageReturn, usageReturnSchema } from '#shared/domain/usage-return/usage-return.ts';
import type { Reversal, Tie } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { recordTablesOf } from './record-tables.ts';
import { changesByTable, rowsAfter, type Writer } from './rows-after.ts';
import type { UsageMemory } from './usage-memory.ts';

/** How changes of returns are reversed: a return comes back whole, as one stamp (data.md, *Merging*). */
export function makeUsageReversal(database: RegisterDatabase, load: () => Promise<UsageMemory>): Reversal {
  return {
    standing: async (changes) => {
      const memory = await load();
      return changes.map(([, id]) => memory.get(id)?.stamp ?? null);
    },
    invert: ([table, id, field, before, after], stamp, at) => {
      const entry = before === null ? null : usageReturnSchema.parse(before);
      return [table, id, field, after, entry === null ? null : { ...entry, updatedAt: at, stamp }, stamp];
    },
    hindrances: async (changes, writer, all) => hindrances(database, await load(), changes, writer, all),
  };
}

/** Returns as they stand once some changes are made. */
export function returnsAfter(
  returns: readonly UsageReturn[],
  changes: readonly Change[],
): readonly UsageReturn[] {
  const entries = new Map(returns.map((entry) => [entry.id, entry]));
  for (const [table, id, , , after] of changes) {
    if (table !== 'usageReturn') continue;
    if (after === null) entries.delete(id);
    else entries.set(id, usageReturnSchema.parse(after));
  }
  return [...entries.values()];
}

/** How many returns hang on each of some places. */
export function returnTies(placeIds: ReadonlySet<string>, returns: readonly UsageReturn[]): readonly Tie[] {
  const counts = new Map<string, number>();
  for (const { placeId } of returns)
    if (placeIds.has(placeId)) counts.set(placeId, (counts.get(placeId) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, table: 'usageReturn', count }));
}

async function hindrances(
  database: RegisterDatabase,
  memory: UsageMemory,
  changes: readonly Change[],
  writer: Writer,
  all: readonly Change[],
): Promise<readonly Problem[]> {
  const made = changes.flatMap(([, , , , after]) => (after === null ? [] : [usageReturnSchema.parse(after)]));
  const gone = new Set(changes.filter(([, , , , after]) => after === null).map(([, id]) => id));
  const placeIds = new Set(made.map(({ placeId }) => placeId));
  // A place may come back in the same act as its returns.
  const tables = recordTablesOf(database);
  const ofPlaces = changesByTable(all).get('accessPoint') ?? [];
  const after = await rowsAfter(tables, 'accessPoint', ofPlaces, writer);
  const stored = await database.accessPoints.bulkGet([...placeIds]);
  const names = new Map(
    [...placeIds].flatMap((id, index) => {
      const place = after.has(id) ? after.get(id) : stored[index];
      return place == null || place.deletedAt !== null ? [] : [[place.id, place.name]];
    }),
  );
  const problems: Problem[] = [...placeIds]
    .filter((id) => !names.has(id))
    .map(() => ({ code: 'usage/unknown-place', values: {}, severity: 'error', row: null, field: 'placeId' }));
  const standing = memory.ofPlaces(placeIds).filter(({ id }) => !gone.has(id));
  const overlaps = overlapProblems(made, standing, (id) => names.get(id) ?? '');
  return [...problems, ...overlaps.map(({ problem }) => problem)];
}
