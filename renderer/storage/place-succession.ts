import {
  closedFrom,
  type Succession,
  successionProblems,
  successorLoop,
} from '#shared/domain/access-point/succession.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { editChanges } from '#shared/merge/record-changes.ts';
import { type RecordTables, recordTablesOf } from './record-tables.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { changesByTable, rowsAfter } from './rows-after.ts';
import type { Act, Written } from './write-path.ts';

/** Closes a place on a day with another as its successor, as one act. Both keep their past. */
export function closeWithSuccessor(register: Register, succession: Succession): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const tables = recordTablesOf(register.database);
      const [place, successor] = await tables.accessPoint.bulkGet([
        succession.placeId,
        succession.successorId,
      ]);
      if (place === undefined || place.deletedAt !== null) return refused('record/gone');
      if (successor === undefined || successor.deletedAt !== null) return refused('record/gone');
      const wrong = successionProblems(place, successor, succession);
      if (wrong.length > 0) return { ok: false, problems: wrong };
      const statusHistory = closedFrom(place.statusHistory, succession, act.newId);
      const patch = { statusHistory, successorId: successor.id };
      const changes = editChanges('accessPoint', place, patch, recordParts.accessPoint, act);
      const loops = await successorLoops(tables, changes, act);
      return loops.length > 0 ? { ok: false, problems: loops } : accepted(changes);
    },
  });
}

/** The places that would succeed one another in a circle once some changes are made. */
export async function successorLoops(
  tables: RecordTables,
  changes: readonly Change[],
  act: Act,
): Promise<readonly Problem[]> {
  const after = await rowsAfter(
    tables,
    'accessPoint',
    changesByTable(changes).get('accessPoint') ?? [],
    act,
    () => undefined,
  );
  const successors = new Map<string, string>();
  for (const { id, successorId } of await tables.accessPoint.where('successorId').above('').toArray())
    if (successorId !== null) successors.set(id, successorId);
  for (const [id, row] of after) {
    if (row === null || row.deletedAt !== null || row.successorId === null) successors.delete(id);
    else successors.set(id, row.successorId);
  }
  for (const id of after.keys()) {
    const loop = successorLoop(id, (one) => successors.get(one) ?? null);
    if (loop.length === 0) continue;
    const name = after.get(id)?.name ?? '';
    return [
      { code: 'succession/loop', values: { name }, severity: 'error', row: null, field: 'successorId' },
    ];
  }
  return [];
}
