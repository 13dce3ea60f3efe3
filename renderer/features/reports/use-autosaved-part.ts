import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import type { Report, ReportInput } from '#shared/domain/report/report.ts';

/** `failed`: what is typed is kept on this PC, and not in the register. */
export type SavingState = 'saved' | 'pending' | 'failed';

/** A part of a report that is written as it is typed. The same object as long as it is the same part. */
export type ReportPart<T> = {
  /** The key of its draft. */
  readonly key: string;
  readonly keptIn: (report: Report) => T;
  /** What changes in the report, on top of what it is now; problems when the part cannot be kept as it is. */
  readonly patch: (report: Report, value: T) => Outcome<Partial<ReportInput>>;
  /** A draft that was read; null when it is none. */
  readonly readDraft: (draft: unknown) => T | null;
};

const QUIET_BEFORE_SAVING = 700;

/**
 * A part of a report, saved when typing pauses, when the field is left and when the window hides. What is not saved yet
 * is kept as a draft at each change, and taken up again if the window was closed meanwhile.
 *
 * @param saving the writes of this report under way, one after the other: each sets all its texts
 */
export function useAutosavedPart<T>(report: Report, part: ReportPart<T>, saving: RefObject<Promise<void>>) {
  const { api, database } = useRegister();
  const [value, setValue] = useState(() => part.keptIn(report));
  const [state, setState] = useState<SavingState>('saved');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const unsaved = useRef<{ readonly value: T } | null>(null);
  /** What was written from here and has not come back from the register yet. */
  const written = useRef<string[]>([]);
  const stored = useRef(report);
  stored.current = report;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const { id } = report;
  const { key } = part;

  const flush = useCallback((): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    // One edit at a time, each on top of what the last one wrote.
    saving.current = saving.current.then(async () => {
      const current = unsaved.current;
      if (current === null) return;
      unsaved.current = null;
      const row = (await database.reports.get(id)) ?? stored.current;
      const patch = part.patch(row, current.value);
      if (patch.ok) {
        const next = JSON.stringify(part.keptIn({ ...row, ...patch.value }));
        if (next !== JSON.stringify(part.keptIn(row))) written.current.push(next);
      }
      const outcome = patch.ok ? await api.editReport(id, patch.value) : patch;
      setProblems(outcome.ok ? [] : outcome.problems);
      if (!outcome.ok) {
        unsaved.current ??= current;
        setState('failed');
        return;
      }
      if (unsaved.current !== null) return;
      await makeDraftStore(database).remove(key);
      setState('saved');
    });
  }, [api, database, id, part, key, saving]);

  const change = useCallback(
    (next: T): void => {
      setValue(next);
      setState('pending');
      unsaved.current = { value: next };
      void makeDraftStore(database).put(key, next, new Date().toISOString());
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(flush, QUIET_BEFORE_SAVING);
    },
    [database, key, flush],
  );

  useEffect(() => {
    let here = true;
    const drafts = makeDraftStore(database);
    void drafts.read(key).then((draft) => {
      if (!here || unsaved.current !== null) return;
      const last = draft === null ? null : part.readDraft(draft);
      if (last !== null && !isSame(last, part.keptIn(stored.current))) change(last);
    });
    const hidden = () => document.visibilityState === 'hidden' && flush();
    const closing = () => {
      // A window that closes waits for no database: the last letters are kept at once, until they are saved.
      if (unsaved.current !== null) drafts.putAtOnce(key, unsaved.current.value, new Date().toISOString());
      flush();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', closing);
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', closing);
      flush();
    };
  }, [database, key, part, change, flush]);

  // An undo, or another window's edit, shows here unless something is being typed. What was written here comes back
  // from the register too, late: it is no news.
  const kept = JSON.stringify(part.keptIn(report));
  const lastKept = useRef(kept);
  useEffect(() => {
    if (kept === lastKept.current) return;
    lastKept.current = kept;
    const own = written.current.indexOf(kept);
    if (own >= 0) written.current.splice(0, own + 1);
    else if (unsaved.current === null && timer.current === null) setValue(part.keptIn(stored.current));
  }, [kept, part]);

  return { value, state, problems, change, flush };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
