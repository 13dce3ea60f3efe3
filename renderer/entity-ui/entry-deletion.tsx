import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import type { Written } from '#renderer/storage/write-path.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Entry } from './entry-dialog.tsx';
import { useWrittenNotice } from './use-written-notice.tsx';

type Props = {
  readonly entry: Pick<Entry<Readonly<Record<string, string>>>, 'run'>;
  readonly act: () => Promise<Outcome<Written>>;
  /** The button, the question, what the deletion does, and what is told once it is done. */
  readonly words: {
    readonly confirm: string;
    readonly title: string;
    readonly body: string;
    readonly done: string;
  };
  readonly onDeleted: () => void;
};

/** Deletes what an entry dialog is about once the officer said so; a refusal is told in the dialog. */
export function EntryDeletion({ entry, act, words, onDeleted }: Props) {
  const { t: app } = useTranslation('app');
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const remove = (): void => {
    setAsking(false);
    void entry.run(act, (written) => {
      notice(words.done, written);
      onDeleted();
    });
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {words.confirm}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={words.title}
        confirm={words.confirm}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      >
        {words.body}
      </ConfirmDialog>
    </>
  );
}
