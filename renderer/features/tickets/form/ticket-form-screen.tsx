import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useKeptDraft } from '#renderer/entity-ui/use-kept-draft.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { TicketForm } from './ticket-form.tsx';
import type { TicketStart } from './ticket-start.ts';
import { ticketDraftSchema } from './ticket-values.ts';

type Props = {
  readonly ticketId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Edits a ticket. What is typed is kept until it is saved or given up. */
export function TicketFormScreen({ ticketId, onDone, onCancel }: Props) {
  const { t } = useTranslation('ticketPage');
  const { database } = useRegister();
  const read = useCallback(async () => {
    const ticket = await database.tickets.get(ticketId);
    return ticket === undefined || ticket.deletedAt !== null ? null : { ticket };
  }, [database, ticketId]);
  const start = useDraftStart(`ticket/${ticketId}`, ticketDraftSchema, read);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('gone')}</p>;
  return <StartedForm start={start} onDone={onDone} onCancel={onCancel} />;
}

type StartedProps = Omit<Props, 'ticketId'> & { readonly start: TicketStart };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: StartedProps) {
  const [draft, setDraft] = useState(start.draft);
  const [turn, setTurn] = useState(0);
  useKeptDraft(start.keeper);
  return (
    <TicketForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={() => {
        void start.keeper.forget();
        setDraft(null);
        setTurn(turn + 1);
      }}
    />
  );
}
