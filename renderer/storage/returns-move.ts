import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { returnProblems } from '#shared/domain/usage-return/return-rules.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import type { MergePlan } from '#shared/duplicates/merge-plan.ts';
import { mergeOfReturns, type ReturnsMerge, returnsAfterMerge } from '#shared/duplicates/merge-returns.ts';
import { recordTablesOf } from './record-tables.ts';
import type { Register } from './register.ts';
import { rowsAfter } from './rows-after.ts';
import type { Act } from './write-path.ts';

/** What becomes of the returns of two places, before anything is chosen. */
export async function returnsOfPair(
  register: Register,
  keptId: string,
  otherId: string,
): Promise<ReturnsMerge> {
  const { usage } = register.parts;
  return mergeOfReturns(await usage.ofPlaces(new Set([keptId])), await usage.ofPlaces(new Set([otherId])));
}

/**
 * The changes that bring the returns of the other place under the kept one, as chosen; refused where months are left
 * without a choice, or where a return cannot stand in the place as it will be.
 *
 * @param edits of the kept place, in the same act
 */
export async function movedReturns(
  register: Register,
  { keptId, otherId, returns }: Pick<MergePlan, 'keptId' | 'otherId' | 'returns'>,
  edits: readonly Change[],
  act: Act,
): Promise<Outcome<readonly Change[]>> {
  const merge = await returnsOfPair(register, keptId, otherId);
  const after = returnsAfterMerge(merge, keptId, returns);
  if (after === null) {
    const count = merge.met.filter(({ key }) => returns[key] === undefined).length;
    return refused('duplicates/returns-to-choose', { count });
  }
  const problems = await misplaced(register, keptId, otherId, after.made, edits, act);
  if (problems.length > 0) return { ok: false, problems };
  const gone = new Map(after.gone.map((entry) => [entry.id, entry]));
  const changes: Change[] = [];
  for (const entry of after.made) {
    const before = gone.get(entry.id) ?? null;
    gone.delete(entry.id);
    const stamp = act.stamp(before?.stamp ?? null);
    const moved: UsageReturn = { ...entry, updatedAt: act.at, updatedBy: act.by, stamp };
    changes.push(['usageReturn', entry.id, '', before, moved, stamp]);
  }
  for (const entry of gone.values())
    changes.push(['usageReturn', entry.id, '', entry, null, act.stamp(entry.stamp)]);
  return accepted(changes);
}

/** Why returns could not be entered in the kept place as it will be, where they could in their own. */
async function misplaced(
  register: Register,
  keptId: string,
  otherId: string,
  made: readonly UsageReturn[],
  edits: readonly Change[],
  act: Act,
): Promise<readonly Problem[]> {
  if (made.length === 0) return [];
  const tables = recordTablesOf(register.database);
  const [stored, other] = await tables.accessPoint.bulkGet([keptId, otherId]);
  const kept = (await rowsAfter(tables, 'accessPoint', edits, act, () => undefined)).get(keptId) ?? stored;
  if (kept === undefined || other === undefined) return [];
  const errors = (entry: UsageReturn, place: typeof kept) =>
    returnProblems(entry, place).filter(({ severity }) => severity === 'error');
  return made.flatMap((entry) => {
    const known = new Set(errors(entry, other).map(({ code }) => code));
    return errors(entry, kept).filter(({ code }) => !known.has(code));
  });
}
