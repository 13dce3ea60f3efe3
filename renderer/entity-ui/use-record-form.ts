import { type UseFormReturnType, useForm } from '@mantine/form';
import { type RefObject, useRef, useState } from 'react';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { problemSentence } from './problem-sentence.ts';

/** The form of a record at work: what was typed, what is wrong with it, what was refused. */
export type RecordForm<Values extends Record<string, unknown>> = {
  readonly form: UseFormReturnType<Values>;
  readonly keeper: DraftKeeper;
  /** When the record that is typed over had been written; null for a new one. */
  readonly basedOn: string | null;
  /** What is wrong with what was typed, as it was when it was last sent. */
  readonly shown: readonly Problem[];
  /** Why the register did not take it. */
  readonly refusals: readonly Problem[];
  readonly busy: boolean;
  /** Takes the focus once something is wrong. */
  readonly summary: RefObject<HTMLDivElement | null>;
  readonly submit: () => Promise<void>;
  /** A problem in words. */
  readonly sentenceOf: (problem: Problem) => string;
};

type Options<Values extends Record<string, unknown>, Input> = {
  readonly keeper: DraftKeeper;
  readonly basedOn: string | null;
  readonly initialValues: Values;
  readonly read: (values: Values) => Outcome<Input>;
  /** Writes what was read; gives the id of the record. */
  readonly save: (input: Input) => Promise<Outcome<string>>;
  readonly onDone: (id: string) => void;
  /** Whether a change is not of the person's hand, and so makes no draft. */
  readonly isProposed?: () => boolean;
  /** `controlled` where fields depend on one another as they are typed; then nothing is checked before it is sent. */
  readonly mode?: 'controlled' | 'uncontrolled';
  readonly sentenceOf?: (problem: Problem) => string;
};

/** Makes the form of a record: errors beside the fields and in a summary, the draft kept, one act when it is sent. */
export function useRecordForm<Values extends Record<string, unknown>, Input>({
  keeper,
  basedOn,
  initialValues,
  read,
  save,
  onDone,
  isProposed = () => false,
  mode = 'uncontrolled',
  sentenceOf = problemSentence,
}: Options<Values, Input>): RecordForm<Values> {
  const summary = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const form = useForm<Values>({
    mode,
    initialValues,
    validate: (values) => {
      const outcome = read(values);
      const problems = outcome.ok ? [] : outcome.problems;
      return Object.fromEntries(problems.map((problem) => [problem.field ?? '', sentenceOf(problem)]));
    },
    validateInputOnBlur: mode === 'uncontrolled',
    onValuesChange: (values) => {
      if (!isProposed()) keeper.keep({ savedAt: new Date().toISOString(), basedOn, values });
    },
  });
  const submit = async (): Promise<void> => {
    const outcome = read(form.getValues());
    setRefusals([]);
    form.validate();
    setShown(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) {
      setBusy(true);
      const saved = await save(outcome.value);
      setBusy(false);
      if (saved.ok) {
        await keeper.forget();
        onDone(saved.value);
        return;
      }
      setRefusals(saved.problems);
    }
    requestAnimationFrame(() => summary.current?.focus());
  };
  return { form, keeper, basedOn, shown, refusals, busy, summary, submit, sentenceOf };
}
