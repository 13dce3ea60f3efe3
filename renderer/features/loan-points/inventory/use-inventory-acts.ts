import { useCallback, useState } from 'react';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { Written } from '#renderer/workers/register-api.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';

/** Runs acts of an inventory: what was done is told with its undo, what was refused is kept to be shown. */
export function useInventoryActs(): {
  readonly problems: readonly Problem[];
  /** @param message null where the screen itself shows what was done */
  readonly run: (
    act: () => Promise<Outcome<Written>>,
    message: string | null,
    done?: () => void,
  ) => Promise<void>;
} {
  const notice = useWrittenNotice();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = useCallback(
    async (act: () => Promise<Outcome<Written>>, message: string | null, done?: () => void) => {
      const outcome = await act();
      setProblems(outcome.ok ? [] : outcome.problems);
      if (!outcome.ok) return;
      if (message !== null) notice(message, outcome.value);
      done?.();
    },
    [notice],
  );
  return { problems, run };
}
