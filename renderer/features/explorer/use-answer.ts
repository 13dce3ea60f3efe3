import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import type { ExploreOutcome } from '#shared/figures/explore/explore-answer.ts';
import { exploreTables } from './explore-tables.ts';

/** An answer; the former one stays, marked, while the next is computed. Undefined while the first is awaited. */
export type ShownAnswer = { readonly outcome: ExploreOutcome | undefined; readonly isStale: boolean };

/** Asks the register worker a question. How it is drawn asks nothing of it. */
export function useAnswer(question: ExplorationQuestion): ShownAnswer {
  const { measure, rows, columns, filters, period, comparedWithYearBefore, shape } = question;
  const read = useCallback(
    (api: RegisterApi) =>
      api.explore({ measure, rows, columns, filters, period, comparedWithYearBefore, shape: 'bar' }),
    [measure, rows, columns, filters, period, comparedWithYearBefore],
  );
  const answer = useRegisterQuery(read, exploreTables);
  const [last, setLast] = useState<ExploreOutcome>();
  useEffect(() => {
    if (answer !== undefined) setLast(answer);
  }, [answer]);
  const shown = answer ?? last;
  const outcome = useMemo(
    (): ExploreOutcome | undefined =>
      shown?.ok === true
        ? // The answer keeps the question that it is of; only its shape is the screen's.
          { ok: true, answer: { ...shown.answer, question: { ...shown.answer.question, shape } } }
        : shown,
    [shown, shape],
  );
  return { outcome, isStale: answer === undefined && last !== undefined };
}
