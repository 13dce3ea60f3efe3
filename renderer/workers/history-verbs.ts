import { redoLast, undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import { pickedChange, putBackRecordField } from '#renderer/storage/put-back.ts';
import { recordHistory } from '#renderer/storage/record-history.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { isRecordTable } from '#shared/domain/change-set/change-set.ts';
import type { FieldPick } from '#shared/domain/change-set/record-history.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { setCells } from '#shared/domain/usage-return/edit-return.ts';
import { isMeasure } from '#shared/domain/usage-return/measures.ts';
import { parseReturnId } from '#shared/domain/usage-return/usage-block.ts';
import { z } from '#shared/schema.ts';
import type { RegisterApi, Written } from './register-api.ts';
import { putBackSessionField } from './session-verbs.ts';
import { returnChanges } from './usage-verbs.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that undo and redo, tell the history of a record and put back a value of it. */
export function makeHistoryVerbs(
  context: WorkerContext,
): Pick<RegisterApi, 'undoChangeSet' | 'undoLast' | 'redoLast' | 'recordHistory' | 'putBackField'> {
  const { register } = context;
  return {
    undoChangeSet: (changeSetId) => undoChangeSet(register(), changeSetId),
    undoLast: () => undoLast(register()),
    redoLast: () => redoLast(register()),
    recordHistory: (table, id, before, limit) => recordHistory(register(), table, id, before, limit),
    putBackField: (pick, today) =>
      isRecordTable(pick.table)
        ? putBackRecordField(register(), pick.table, pick)
        : pick.table === 'session'
          ? putBackSessionField(context, pick)
          : putBackFigure(context, pick, today),
  };
}

const figureSchema = z.number().nullable();

/** Puts back a figure of a return as if it were typed again: the rules of the grid hold. */
function putBackFigure(context: WorkerContext, pick: FieldPick, today: Day): Promise<Outcome<Written>> {
  const register = context.register();
  return register.writePath.write({
    reason: 'edit',
    changes: async (act) => {
      const picked = await pickedChange(register, pick);
      if (!picked.ok) return picked;
      const target = parseReturnId(pick.id);
      if (target === null || !isMeasure(pick.field)) return refused('history/nothing-to-put-back');
      const entry = await register.parts.usage.get(pick.id);
      const cell = { measure: pick.field, value: figureSchema.parse(picked.value.before) };
      const edit = setCells(
        { placeId: target.placeId, stopId: target.stopId, run: target, entry },
        [cell],
        today,
        entry?.source ?? 'typed',
      );
      return edit.kind === 'nothing' ? accepted([]) : returnChanges(context, [edit], act);
    },
  });
}
