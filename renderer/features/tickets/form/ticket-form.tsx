import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { TicketPatch } from '#renderer/workers/ticket-api.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { changedFields } from '#shared/domain/record/changed-fields.ts';
import { TicketFields } from './ticket-fields.tsx';
import {
  readTicketValues,
  type TicketDraft,
  type TicketValues,
  ticketValues,
  ticketValuesSchema,
} from './ticket-values.ts';
import type { TicketStart } from './use-ticket-start.ts';

type Props = {
  readonly start: TicketStart;
  readonly draft: TicketDraft | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of a ticket: what was asked, by whom, about what, and what came of it. */
export function TicketForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { ticket, keeper } = start;
  const { t } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const record = useRecordForm({
    keeper,
    basedOn: ticket.updatedAt,
    initialValues: draft?.values ?? ticketValues(ticket),
    read: (values: TicketValues) => readTicketValues(values, ticket),
    save: useSave(start),
    onDone,
    mode: 'controlled',
  });
  return (
    <RecordFormFrame
      title={t('form.title', { number: ticket.number })}
      record={record}
      draft={draft}
      labelOf={(path) => fieldLabel(path, tickets)}
      onCancel={onCancel}
      onDiscard={onDiscard}
    >
      <TicketFields form={record.form} />
    </RecordFormFrame>
  );
}

const labelled = ticketValuesSchema.keyof().options;

function fieldLabel(path: string, t: TFunction<'tickets'>): string {
  const field = labelled.find((name) => name === path);
  return field === undefined ? path : t(`fields.${field}`);
}

/** Writes the fields that changed. */
function useSave({ ticket }: TicketStart): (patch: TicketPatch) => Promise<Outcome<string>> {
  const { t } = useTranslation('ticketPage');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (patch) => {
    const changed = changedFields<TicketPatch>(ticket, patch);
    // The verb makes the priority from the two others unless it is told: what stands in the form is what is meant.
    const { priority } = patch;
    const judged = ('urgency' in changed || 'impact' in changed) && priority !== undefined;
    const edited = await api.editTicket(ticket.id, judged ? { ...changed, priority } : changed);
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
    return { ok: true, value: ticket.id };
  };
}
