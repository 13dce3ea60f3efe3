import type { ChangeSet } from './change-set.ts';

/** What the timeline looks at of a change set. */
export type TimelineEntry = Pick<ChangeSet, 'id' | 'seq' | 'reason' | 'reverses'>;

/** Which acts stand, and what undo and redo would take next. */
export type Timeline = {
  /** The act that undo takes: the last one that stands. Null when there is none. */
  readonly undoNext: string | null;
  /** The undo that redo takes back: the last one, unless an act came after it. */
  readonly redoNext: string | null;
  /** Whether an act was undone, and not redone since. */
  readonly isUndone: (id: string) => boolean;
  /** Acts after a sequence that stand, oldest first: neither undone, nor an undo or a redo themselves. */
  readonly standingAfter: (seq: number) => readonly TimelineEntry[];
};

/**
 * Reads the history of acts, undos and redos.
 *
 * @param entries oldest first; a run of the history that does not begin at its start is enough for the acts in it
 */
export function timelineOf(entries: readonly TimelineEntry[]): Timeline {
  const undone = new Set<string>();
  const undoable: string[] = [];
  const redoable: string[] = [];
  const originals = new Map<string, string>();
  const take = (stack: string[], id: string): void => {
    const index = stack.lastIndexOf(id);
    if (index !== -1) stack.splice(index, 1);
  };
  for (const { id, reason, reverses } of entries) {
    if (reason === 'undo' && reverses !== null) {
      originals.set(id, reverses);
      undone.add(reverses);
      take(undoable, reverses);
      redoable.push(id);
    } else if (reason === 'redo' && reverses !== null) {
      const original = originals.get(reverses);
      take(redoable, reverses);
      if (original === undefined) continue;
      undone.delete(original);
      undoable.push(original);
    } else {
      redoable.length = 0;
      if (reason !== 'start') undoable.push(id);
    }
  }
  return {
    undoNext: undoable.at(-1) ?? null,
    redoNext: redoable.at(-1) ?? null,
    isUndone: (id) => undone.has(id),
    standingAfter: (seq) =>
      entries.filter(
        (entry) =>
          entry.seq > seq && entry.reason !== 'undo' && entry.reason !== 'redo' && !undone.has(entry.id),
      ),
  };
}
