import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { ProblemList } from './problem-list.tsx';
import { problemSentence } from './problem-sentence.ts';

/** What is typed in a dialog, its errors by field, and what was refused beside. */
export type Entry<Values> = {
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  readonly error: (field: keyof Values & string) => string | null;
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  /** Runs an act; its problems are told beside their fields, or on top. */
  readonly run: <T>(act: () => Promise<Outcome<T>>, done: (value: T) => void) => Promise<void>;
  /** Tells what was found wrong before anything is sent. */
  readonly refuse: (problems: readonly Problem[]) => void;
};

/** Keeps what is typed in a dialog. */
export function useEntry<Values extends Readonly<Record<string, string>>>(first: Values): Entry<Values> {
  const [values, setValues] = useState(first);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const isField = ({ field }: Problem): boolean => field !== null && field in values;
  return {
    values,
    busy,
    set: (change) => {
      setValues({ ...values, ...change });
      setProblems(problems.filter(({ field }) => field === null || !(field in change)));
    },
    error: (field) => {
      const found = problems.find((problem) => problem.field === field);
      return found === undefined ? null : problemSentence(found);
    },
    problems: problems.filter((problem) => !isField(problem)),
    refuse: setProblems,
    run: async (act, done) => {
      setBusy(true);
      const outcome = await act();
      setBusy(false);
      if (outcome.ok) done(outcome.value);
      else setProblems(outcome.problems);
    },
  };
}

type Props = {
  readonly title: string;
  readonly confirm: string;
  readonly entry: Pick<Entry<Readonly<Record<string, string>>>, 'problems' | 'busy'>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** What stands at the start of the buttons: a deletion, where there is one. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A short form in a dialog; Ctrl+Enter sends it from wherever the focus is in it. */
export function EntryDialog({ title, confirm, entry, onSubmit, onClose, aside, children }: Props) {
  const { t: app } = useTranslation('app');
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': app('close') }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey || entry.busy) return;
        // What is typed in a dialog over this one bubbles here too.
        if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
        event.preventDefault();
        onSubmit();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack gap="md">
          {children}
          {entry.problems.length > 0 && (
            <Alert color="red" role="alert">
              <ProblemList problems={entry.problems} />
            </Alert>
          )}
        </Stack>
        <Group justify="space-between" mt="lg">
          <div>{aside}</div>
          <Group>
            <Button variant="default" onClick={onClose}>
              {app('cancel')}
            </Button>
            <Button type="submit" loading={entry.busy}>
              {confirm}
            </Button>
          </Group>
        </Group>
      </form>
    </Modal>
  );
}
