import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { WholeTicket } from '#renderer/features/tickets/page/use-ticket.ts';
import classes from '#renderer/features/tickets/tickets.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { TicketChooser } from './ticket-chooser.tsx';

type Props = { readonly whole: WholeTicket; readonly onClose: () => void };

/** Says that a ticket repeats another one, or that another one repeats it. */
export function DuplicateDialog({ whole: { ticket }, onClose }: Props) {
  const { t } = useTranslation('ticketPage');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const entry = useEntry({ duplicateOfId: '', way: 'repeats' });
  const { values, set } = entry;
  const submit = (): void => {
    const other = values.duplicateOfId;
    if (other === '') {
      entry.refuse([
        { code: 'ticket/no-other', values: {}, severity: 'error', row: null, field: 'duplicateOfId' },
      ]);
      return;
    }
    void entry.run(
      () =>
        values.way === 'repeats' ? api.linkDuplicate(ticket.id, other) : api.linkDuplicate(other, ticket.id),
      (written) => {
        notice(t('duplicate.done'), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('duplicate.title', { number: ticket.number })}
      confirm={t('duplicate.submit')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={classes.help}>{t('duplicate.help')}</p>
      <TicketChooser
        except={ticket.id}
        placeId={ticket.accessPointId}
        value={values.duplicateOfId}
        error={entry.error('duplicateOfId')}
        onChange={(duplicateOfId) => set({ duplicateOfId })}
      />
      <Radio.Group label={t('duplicate.way')} value={values.way} onChange={(way) => set({ way })}>
        <div className={classes.checks}>
          <Radio value="repeats" label={t('duplicate.repeats')} />
          <Radio value="repeated" label={t('duplicate.repeated')} />
        </div>
      </Radio.Group>
    </EntryDialog>
  );
}
