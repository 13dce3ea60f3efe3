import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { Problem } from '#shared/domain/problem.ts';

type Props = {
  readonly title: string;
  readonly name: string;
  /** Writes under the name; gives why it was refused, empty when it was written. */
  readonly write: (name: string) => Promise<readonly Problem[]>;
  readonly onClose: () => void;
};

/** Asks for the name of an analysis. */
export function NameDialog({ title, name, write, onClose }: Props) {
  const { t } = useTranslation('explorer');
  const { t: views } = useTranslation('recordList');
  const entry = useEntry({ name });
  const typed = entry.values.name.trim();
  const submit = async (): Promise<void> => {
    if (typed === '') return;
    const problems = await write(typed);
    if (problems.length > 0) entry.refuse(problems);
    else onClose();
  };
  return (
    <EntryDialog
      title={title}
      confirm={t('report.confirm')}
      entry={entry}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        label={t('saved.name')}
        value={entry.values.name}
        maxLength={NAME_LIMIT}
        autoComplete="off"
        required
        data-autofocus
        error={entry.error('name')}
        description={typed === '' ? views('views.nameMissing') : null}
        onChange={(event) => entry.set({ name: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
