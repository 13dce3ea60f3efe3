import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { TicketForm } from './ticket-form.tsx';
import { type TicketStart, useTicketStart } from './use-ticket-start.ts';

type Props = {
  readonly ticketId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Edits a ticket. What is typed is kept until it is saved or given up. */
export function TicketFormScreen({ ticketId, onDone, onCancel }: Props) {
  const { t } = useTranslation('ticketPage');
  const start = useTicketStart(ticketId);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('gone')}</p>;
  return <StartedForm start={start} onDone={onDone} onCancel={onCancel} />;
}

type StartedProps = Omit<Props, 'ticketId'> & { readonly start: TicketStart };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <TicketForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={discard}
    />
  );
}
