import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { Report, ReportChapter } from '#shared/domain/report/report.ts';
import { emptyRichText, plainTextOf, richTextOf } from '#shared/domain/rich-text/rich-text.ts';

function plain({ narratives }: Report, chapter: ReportChapter): string {
  return plainTextOf(narratives[chapter] ?? emptyRichText, () => '…').replaceAll('\n', '\n\n');
}

export type NarrativeState = 'saved' | 'pending' | 'failed';

const QUIET_BEFORE_SAVING = 700;

/**
 * The officer's text of one chapter, saved when typing pauses, when the field is left and when the window hides. What
 * is not saved yet is kept as a draft at each change, and taken up again if the window was closed meanwhile.
 *
 * @param saving the writes of this report under way, one after the other: each sets all its texts
 */
export function useNarrative(report: Report, chapter: ReportChapter, saving: RefObject<Promise<void>>) {
  const { api, database } = useRegister();
  const [text, setText] = useState(plain(report, chapter));
  const [state, setState] = useState<NarrativeState>('saved');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const unsaved = useRef<string | null>(null);
  const stored = useRef(report);
  stored.current = report;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const { id } = report;
  const key = `report:${id}:${chapter}`;

  const flush = useCallback((): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const drafts = makeDraftStore(database);
    // One edit at a time, each on top of what the last one wrote.
    saving.current = saving.current.then(async () => {
      const current = unsaved.current;
      if (current === null) return;
      unsaved.current = null;
      const row = (await database.reports.get(id)) ?? stored.current;
      const outcome = await api.editReport(id, {
        narratives: { ...row.narratives, [chapter]: richTextOf(current) },
      });
      setProblems(outcome.ok ? [] : outcome.problems);
      if (!outcome.ok) {
        unsaved.current ??= current;
        setState('failed');
        return;
      }
      if (unsaved.current !== null) return;
      localStorage.removeItem(key);
      await drafts.remove(key);
      setState('saved');
    });
  }, [api, database, id, chapter, key, saving]);

  const change = useCallback(
    (next: string): void => {
      setText(next);
      setState('pending');
      unsaved.current = next;
      void makeDraftStore(database).put(key, next, new Date().toISOString());
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(flush, QUIET_BEFORE_SAVING);
    },
    [database, key, flush],
  );

  useEffect(() => {
    let here = true;
    void makeDraftStore(database)
      .read(key)
      .then((draft) => {
        const last = localStorage.getItem(key) ?? draft;
        if (!here || typeof last !== 'string' || unsaved.current !== null) return;
        localStorage.removeItem(key);
        if (last !== plain(stored.current, chapter)) change(last);
      });
    const hidden = () => document.visibilityState === 'hidden' && flush();
    const closing = () => {
      // A window that closes waits for no database: the last letters are kept at once, until they are saved.
      if (unsaved.current !== null) localStorage.setItem(key, unsaved.current);
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
  }, [database, key, chapter, change, flush]);

  // An undo, or another window's edit, shows here unless something is being typed.
  const kept = plain(report, chapter);
  useEffect(() => {
    if (unsaved.current === null && timer.current === null) setText(kept);
  }, [kept]);

  return { text, state, problems, change, flush };
}
