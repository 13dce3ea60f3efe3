import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import type { MergePlan } from '#shared/duplicates/merge-plan.ts';
import { mergedFields } from '#shared/duplicates/record-merge.ts';
import { editChanges } from '#shared/merge/record-changes.ts';
import { movedPairs } from './distinct-pair-store.ts';
import { successorLoops } from './place-succession.ts';
import { recordTablesOf } from './record-tables.ts';
import { writeRecords } from './record-writing.ts';
import { movedReferences } from './reference-moves.ts';
import type { Register } from './register.ts';
import { movedReturns } from './returns-move.ts';
import { movedInViews } from './saved-view-moves.ts';
import { movedSessions } from './sessions-move.ts';
import { tiedTo } from './ties.ts';
import type { Act, Written } from './write-path.ts';

/**
 * Makes one record of two, as one act: the fields chosen, everything that named the other names the kept one, its
 * returns and sessions move, and the other is marked deleted. Refused where months are left without a choice, or where
 * what would be left breaks a rule; then nothing is written.
 */
export function mergeRecords(register: Register, plan: MergePlan): Promise<Outcome<Written>> {
  return writeRecords(register, { reason: 'merge', changes: (act) => mergeChanges(register, plan, act) });
}

async function mergeChanges(
  register: Register,
  plan: MergePlan,
  act: Act,
): Promise<Outcome<readonly Change[]>> {
  const { table, keptId, otherId } = plan;
  if (keptId === otherId) return refused('duplicates/same-record');
  const tables = recordTablesOf(register.database);
  const [kept, other] = await tables[table].bulkGet([keptId, otherId]);
  if (kept === undefined || other === undefined || kept.deletedAt !== null || other.deletedAt !== null)
    return refused('record/gone');
  const patch = mergedFields(table, kept, other, plan.choices, act.newId);
  const edits = editChanges(table, kept, patch, recordParts[table], act);
  const own = [...edits, ...editChanges(table, other, { deletedAt: act.at }, recordParts[table], act)];
  const returns = table === 'accessPoint' ? await movedReturns(register, plan, edits, act) : accepted([]);
  if (!returns.ok) return returns;
  const sessions = await movedSessions(register, plan, edits, act);
  if (!sessions.ok) return sessions;
  const move = { from: otherId, to: keptId };
  const changes = [
    ...own,
    ...(await movedReferences(tables, table, move, new Set([keptId, otherId]), act)),
    ...(await movedPairs(tables, table, move, act)),
    ...(await movedInViews(tables, move, act)),
    ...returns.value,
    ...sessions.value,
  ];
  const problems: readonly Problem[] = [
    ...(table === 'accessPoint' ? await successorLoops(tables, changes, act) : []),
    ...(await tiedTo(register, changes, act)),
  ];
  return problems.length > 0 ? { ok: false, problems } : accepted(changes);
}
