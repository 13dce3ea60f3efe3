import { useCallback, useEffect, useState } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { SessionChoice } from '#renderer/workers/session-api.ts';

/** Sessions shown at first, and more each time more are asked for. */
const AT_ONCE = 150;

/**
 * The sessions of a question, the first of them, and what all of them come to; undefined while they are awaited.
 *
 * @param question the same object while it asks the same
 */
export function useSessionList(question: SessionChoice) {
  const [limit, setLimit] = useState(AT_ONCE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its first sessions
  useEffect(() => setLimit(AT_ONCE), [question]);
  const read = useCallback(
    async (api: RegisterApi) => {
      const [page, totals] = await Promise.all([
        api.sessions({ ...question, offset: 0, limit }),
        api.sessionTotals(question),
      ]);
      return { ...page, totals };
    },
    [question, limit],
  );
  const answer = useRegisterQuery(read, ['session', 'accessPoint']);
  return { answer, more: () => setLimit(limit + AT_ONCE) };
}
