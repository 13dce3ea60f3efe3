import { useRef, useState } from 'react';
import type { DraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { Written } from '#renderer/workers/register-api.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { readTypedTime } from '#shared/domain/calendar/typed-time.ts';
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
  const today = useToday();
  const [values, setValues] = useState(first);
  const latest = useRef(first);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const isBeside = ({ field }: Problem): boolean => field !== null && shown.includes(field);
  return {
    values,
    busy,
    set: (change) => {
      // A field that is left and a button that is pressed tell their changes in one turn: neither is lost.
      const next = { ...latest.current, ...change };
      latest.current = next;
      setValues(next);
      keeper.keep({ savedAt: new Date().toISOString(), basedOn, values: next });
      // A day or a time that is only written out on leaving its field mends nothing: the sentence beside it stays, and
      // the dialog does not move under the pointer that leaves it.
      const moved = momentOf(next, today) !== momentOf(values, today) || next.when !== values.when;
      const touched = moved ? ['at', ...Object.keys(change)] : Object.keys(change);
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

/** What a typed moment means, however it is written. */
function momentOf({ day, time }: ActValues, today: Day): string {
  return JSON.stringify([readTypedDay(day, today), readTypedTime(time)]);
}
