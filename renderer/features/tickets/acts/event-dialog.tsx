import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDeletion } from '#renderer/entity-ui/entry-deletion.tsx';
import { type Entry, EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { MomentInput } from '#renderer/entity-ui/moment-input.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { WholeTicket } from '#renderer/features/tickets/page/use-ticket.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import { type EventValues, eventValues, ownEventFields, readEvent } from './event-values.ts';

type Props = {
  readonly event: TicketEvent;
  /** What the event is called in the timeline. */
  readonly title: string;
  readonly whole: WholeTicket;
  readonly onClose: () => void;
};

/** Corrects what is told of an event, when it happened included, or takes it out of the life of its ticket. */
export function EventDialog({ event, title, whole, onClose }: Props) {
  const { t } = useTranslation('ticketPage');
  const { api, settings } = useRegister();
  const { timeZone } = settings;
  const today = useToday();
  const notice = useWrittenNotice();
  const before = eventValues(event, timeZone);
  const entry = useEntry<EventValues>(before);
  const submit = (): void => {
    const patch = readEvent(entry.values, before, { today, timeZone });
    if (!patch.ok) {
      entry.refuse(patch.problems);
      return;
    }
    void entry.run(
      () => api.editTicketEvent(event.id, patch.value),
      (written) => {
        notice(t('event.corrected'), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('event.title', { what: title, number: whole.ticket.number })}
      confirm={t('event.submit')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
      aside={
        event.kind !== 'opened' && (
          <EntryDeletion
            entry={entry}
            act={() => api.deleteTicketEvent(event.id)}
            words={{
              confirm: t('event.delete'),
              title: t('event.deleteTitle', { what: title }),
              body: t('event.deleteBody'),
              done: t('event.deleted'),
            }}
            onDeleted={onClose}
          />
        )
      }
    >
      <EventFields event={event} entry={entry} />
    </EntryDialog>
  );
}

function EventFields({ event, entry }: { readonly event: TicketEvent; readonly entry: Entry<EventValues> }) {
  const { t } = useTranslation('tickets');
  const { values, set, error } = entry;
  const own = ownEventFields(event.kind);
  const text = (field: keyof EventValues) => (
    <TextInput
      key={field}
      label={t(`eventFields.${field === 'day' ? 'at' : field}`)}
      autoComplete="off"
      error={error(field)}
      value={values[field]}
      onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
    />
  );
  return (
    <>
      <MomentInput
        id="event-at"
        label={t('eventFields.at')}
        required
        value={{ day: values.day, time: values.at }}
        error={error('at')}
        onChange={({ day, time }) => set({ day, at: time })}
      />
      <Textarea
        label={t('eventFields.text')}
        autosize
        minRows={2}
        maxRows={12}
        error={error('text')}
        value={values.text}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {text('officer')}
        {text('minutes')}
        {own.map((field) =>
          field === 'askAgainOn' ? (
            <DayInput
              key={field}
              label={t('eventFields.askAgainOn')}
              error={error('askAgainOn')}
              value={values.askAgainOn}
              onChange={(askAgainOn) => set({ askAgainOn })}
            />
          ) : (
            text(field)
          ),
        )}
      </SimpleGrid>
    </>
  );
}
