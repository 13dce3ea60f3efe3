import { useCallback, useEffect, useRef, useState } from 'react';
import type { DuplicatePair } from '#renderer/workers/duplicates-api.ts';
import type { Progress } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';

/** Where a search for duplicates stands. `pairs` = those of the last search that ended; null before. */
export type DuplicateSearch = {
  readonly pairs: readonly DuplicatePair[] | null;
  readonly progress: Progress | null;
  readonly stopped: boolean;
  readonly search: () => void;
  readonly stop: () => void;
};

/** How long a search waits for the one before to end, in milliseconds. */
const RETRY_MS = 100;

/** Searches when it is opened, and again after each act on the records or on the pairs that are not the same. */
export function useDuplicates(table: PairedTable): DuplicateSearch {
  const { api, onChange } = useRegister();
  const [pairs, setPairs] = useState<readonly DuplicatePair[] | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [stopped, setStopped] = useState(false);
  const turn = useRef(0);
  const running = useRef(false);
  running.current = progress !== null;

  const search = useCallback(() => {
    turn.current += 1;
    const own = turn.current;
    const isCurrent = () => own === turn.current;
    const run = async (): Promise<void> => {
      const outcome = await api.findDuplicates(table, (now) => {
        if (isCurrent()) setProgress(now);
      });
      if (!isCurrent()) return;
      if (!outcome.ok && outcome.problems.some(({ code }) => code === 'task/another-running')) {
        // The search before this one is being stopped.
        setTimeout(() => {
          if (isCurrent()) void run();
        }, RETRY_MS);
        return;
      }
      setProgress(null);
      if (outcome.ok) setPairs(outcome.value);
      else setStopped(true);
    };
    setStopped(false);
    setProgress({ done: 0, total: 0 });
    void run();
  }, [api, table]);

  useEffect(() => {
    search();
    const stopListening = onChange(({ tables }) => {
      if (tables.includes(table) || tables.includes('distinctPair')) search();
    });
    return () => {
      turn.current += 1;
      stopListening();
      if (running.current) void api.cancel();
    };
  }, [api, search, onChange, table]);

  const stop = useCallback(() => void api.cancel(), [api]);
  return { pairs, progress, stopped, search, stop };
}
