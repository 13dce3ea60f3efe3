import { useCallback, useEffect, useState } from 'react';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { PlanRow } from '#renderer/workers/spreadsheet-api.ts';
import type { ImportAction } from '#shared/exchange/import-plan.ts';

/** The rows of a plan that a filter lets through, by their numbers; undefined while they are awaited. */
export function usePlanIds(
  planId: string,
  actions: readonly ImportAction[],
  onlyProblems: boolean,
): readonly string[] | undefined {
  const { api } = useRegister();
  const [ids, setIds] = useState<readonly string[]>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const asked = actions.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same actions in another array are the same question
  useEffect(() => {
    let isGone = false;
    api.planRowIds(planId, { actions, onlyProblems }).then(
      (found) => {
        if (!isGone) setIds(found);
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      isGone = true;
    };
  }, [api, planId, asked, onlyProblems]);
  if (failure !== null) throw failure.error;
  return ids;
}

/** Fetches rows of a plan. */
export function usePlanReader(planId: string): (ids: readonly string[]) => Promise<readonly PlanRow[]> {
  const { api } = useRegister();
  return useCallback((ids) => api.planRows(planId, ids), [api, planId]);
}
