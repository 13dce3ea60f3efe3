import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Loan } from '#shared/domain/loan/loan.ts';

type Props = { readonly loan: Loan; readonly onClose: () => void };

/** Cancels a loan that was not handed over; it stays among the cancelled ones. */
export function CancelDialog({ loan, onClose }: Props) {
  const { t } = useTranslation('loans');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const entry = useEntry({ reason: '' });
  const reason = entry.values.reason.trim();
  const submit = (): void =>
    void entry.run(
      () => api.cancelLoan(loan.id, reason === '' ? null : reason),
      (written) => {
        notice(t('cancel.done'), written);
        onClose();
      },
    );
  return (
    <EntryDialog
      title={t('cancel.title', { number: loan.number })}
      confirm={t('cancel.submit')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('cancel.help')}</p>
      <Textarea
        label={t('cancel.reason')}
        autosize
        minRows={2}
        maxRows={6}
        value={entry.values.reason}
        onChange={(event) => entry.set({ reason: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
