import { useState } from 'react';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { Written } from '#renderer/workers/register-api.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';

/** An act of a dialog: what it was refused for, and whether it is under way. */
export type ActState = {
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  readonly refuse: (problems: readonly Problem[]) => void;
  /** Carries it out; says so, or tells why not. @param message given once it is done */
  readonly run: (act: () => Promise<Outcome<Written>>, message: string, done: () => void) => Promise<void>;
};

/** Keeps the state of an act. */
export function useAct(): ActState {
  const notice = useWrittenNotice();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  return {
    problems,
    busy,
    refuse: setProblems,
    run: async (act, message, done) => {
      setBusy(true);
      const outcome = await act();
      setBusy(false);
      if (!outcome.ok) {
        setProblems(outcome.problems);
        return;
      }
      setProblems([]);
      notice(message, outcome.value);
      done();
    },
  };
}
