import { useMemo, useState } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import { useNow } from './use-now.ts';

const MINUTE = 60_000;

/**
 * An answer of the register worker that tells of time: read again each minute, and after each change set that touches
 * one of the tables. While it is read again, the former answer stays.
 *
 * @param ask must stay the same between renders (`useCallback`) while the question is the same
 * @returns undefined while the first answer to this question is awaited
 */
export function useTimedQuery<T>(
  ask: (api: RegisterApi) => Promise<T>,
  tables: readonly ChangeTable[],
): T | undefined {
  const now = useNow(MINUTE);
  const read = useMemo(() => askedAt(ask, now), [ask, now]);
  const answer = useRegisterQuery(read, tables);
  const [kept, setKept] = useState<{ readonly ask: unknown; readonly value: T } | null>(null);
  if (answer !== undefined && (kept?.ask !== ask || kept.value !== answer)) setKept({ ask, value: answer });
  return answer ?? (kept?.ask === ask ? kept.value : undefined);
}

/** The question of an instant: that of another one is another question. */
function askedAt<T>(ask: (api: RegisterApi) => Promise<T>, _now: number): (api: RegisterApi) => Promise<T> {
  return (api) => ask(api);
}
