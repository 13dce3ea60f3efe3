import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { Written } from '#renderer/workers/register-api.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';

/** Carries out an act that asks nothing more, and tells what came of it. @param onProblems told why it was refused */
export function useRun(
  onProblems: (problems: readonly Problem[]) => void,
): (act: () => Promise<Outcome<Written>>, message: string, done?: () => void) => Promise<void> {
  const notice = useWrittenNotice();
  return async (act, message, done) => {
    const outcome = await act();
    if (!outcome.ok) {
      onProblems(outcome.problems);
      return;
    }
    onProblems([]);
    notice(message, outcome.value);
    done?.();
  };
}
