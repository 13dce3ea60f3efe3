import { type Timeline, timelineOf } from '#shared/domain/change-set/timeline.ts';
import { type Outcome, refused } from '#shared/domain/problem.ts';
import type { ChangeSetHead } from './database.ts';
import type { Register } from './register.ts';
import { reversedChanges } from './reversal.ts';
import type { Written } from './write-path.ts';

/** Acts that undo and redo look back on. An import further back is undone by its id. */
const LOOK_BACK = 500;

/** Reverses an act of the officer; refused where later acts hang on what it wrote, which are named. */
export function undoChangeSet(register: Register, changeSetId: string): Promise<Outcome<Written>> {
  return register.writePath.write({
    reason: 'undo',
    reverses: () => changeSetId,
    changes: async (act) => {
      const head = await register.database.changeSets.where('id').equals(changeSetId).first();
      if (head === undefined) return refused('history/unknown');
      if (!['edit', 'import', 'merge'].includes(head.reason)) return refused('history/not-undoable');
      const timeline = timelineOf(await headsFrom(register, head.seq));
      if (timeline.isUndone(head.id)) return refused('history/already-undone');
      return reversedChanges(register, head, timeline, act);
    },
  });
}

/** Reverses the last act that stands. */
export function undoLast(register: Register): Promise<Outcome<Written>> {
  return reverseNext(register, 'undo', 'history/nothing-to-undo', ({ undoNext }) => undoNext);
}

/** Brings back the act undone last, unless another act came after. */
export function redoLast(register: Register): Promise<Outcome<Written>> {
  return reverseNext(register, 'redo', 'history/nothing-to-redo', ({ redoNext }) => redoNext);
}

function reverseNext(
  register: Register,
  reason: 'undo' | 'redo',
  nothing: string,
  next: (timeline: Timeline) => string | null,
): Promise<Outcome<Written>> {
  let reversed: string | null = null;
  return register.writePath.write({
    reason,
    reverses: () => reversed,
    changes: async (act) => {
      const heads = await lastHeads(register);
      const timeline = timelineOf(heads);
      reversed = next(timeline);
      const head = heads.find(({ id }) => id === reversed);
      if (head === undefined) return refused(nothing);
      return reversedChanges(register, head, timeline, act);
    },
  });
}

function headsFrom(register: Register, seq: number): Promise<ChangeSetHead[]> {
  return register.database.changeSets.where('seq').aboveOrEqual(seq).sortBy('seq');
}

async function lastHeads(register: Register): Promise<ChangeSetHead[]> {
  const heads = await register.database.changeSets.orderBy('seq').reverse().limit(LOOK_BACK).toArray();
  return heads.reverse();
}
