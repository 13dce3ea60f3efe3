import { useState } from 'react';
import type { DraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { Written } from '#renderer/workers/register-api.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import type { ActValues } from './act-values.ts';

/** The dialog of an act at work: what is typed, what is wrong with it, and whether it is being written. */
export type ActForm = {
  readonly values: ActValues;
  readonly set: (change: Partial<ActValues>) => void;
  /** What is wrong with a field that is shown; null while nothing is. */
  readonly error: (field: string) => string | null;
  /** What was refused, other than beside the fields shown. */
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  readonly refuse: (problems: readonly Problem[]) => void;
  /** Writes it; says so and forgets the draft, or tells why not. @param message given once it is done */
  readonly run: (act: () => Promise<Outcome<Written>>, message: string, done: () => void) => Promise<void>;
};

/**
 * Keeps what is typed in the dialog of an act, its draft with it.
 *
 * @param shown the fields of the dialog beside which errors stand
 */
export function useActForm(
  first: ActValues,
  basedOn: string,
  keeper: DraftKeeper,
  shown: readonly string[],
): ActForm {
  const notice = useWrittenNotice();
  const [values, setValues] = useState(first);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const isBeside = ({ field }: Problem): boolean => field !== null && shown.includes(field);
  return {
    values,
    busy,
    set: (change) => {
      const next = { ...values, ...change };
      setValues(next);
      keeper.keep({ savedAt: new Date().toISOString(), basedOn, values: next });
      const touched =
        'day' in change || 'time' in change || 'when' in change
          ? ['at', ...Object.keys(change)]
          : Object.keys(change);
      setProblems(problems.filter(({ field }) => field === null || !touched.includes(field)));
    },
    error: (field) => {
      const found = problems.find((problem) => problem.field === field);
      return found === undefined ? null : problemSentence(found);
    },
    problems: problems.filter((problem) => !isBeside(problem)),
    refuse: setProblems,
    run: async (act, message, done) => {
      setBusy(true);
      const outcome = await act();
      setBusy(false);
      if (!outcome.ok) {
        setProblems(outcome.problems);
        return;
      }
      await keeper.forget();
      notice(message, outcome.value);
      done();
    },
  };
}
