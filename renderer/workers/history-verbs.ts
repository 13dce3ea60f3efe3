import { redoLast, undoChangeSet, undoLast } from '#renderer/storage/history-store.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that undo and redo. */
export function makeHistoryVerbs({
  register,
}: WorkerContext): Pick<RegisterApi, 'undoChangeSet' | 'undoLast' | 'redoLast'> {
  return {
    undoChangeSet: (changeSetId) => undoChangeSet(register(), changeSetId),
    undoLast: () => undoLast(register()),
    redoLast: () => redoLast(register()),
  };
}
