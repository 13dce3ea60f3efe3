import { Autocomplete } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ActedOn } from './use-take.tsx';

type Props = {
  readonly tickets: readonly ActedOn[];
  /** The names that follow tickets of the queue. */
  readonly known: readonly string[];
  readonly onClose: () => void;
};

/** Says who follows some tickets; an empty name = nobody any more. */
export function AssignDialog({ tickets, known, onClose }: Props) {
  const { t } = useTranslation('ticketQueue');
  const { api } = useRegister();
  const tell = useWrittenNotice();
  const entry = useEntry({ assignee: '' });
  const submit = (): void => {
    const name = entry.values.assignee.trim();
    const ids = tickets.map(({ id }) => id);
    void entry.run(
      () => api.editTickets(ids, { assignee: name === '' ? null : name }),
      (written) => {
        const count = ids.length;
        tell(name === '' ? t('assign.none', { count }) : t('assign.done', { count, name }), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('assign.title', { count: tickets.length })}
      confirm={t('assign.confirm')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <Autocomplete
        label={t('assign.name')}
        description={t('assign.help')}
        openOnFocus={false}
        data={[...known]}
        value={entry.values.assignee}
        error={entry.error('assignee')}
        onChange={(assignee) => entry.set({ assignee })}
        data-autofocus
      />
    </EntryDialog>
  );
}
