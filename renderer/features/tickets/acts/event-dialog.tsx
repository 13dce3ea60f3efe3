import { Button, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
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
          <DeleteEvent id={event.id} title={title} entry={entry} onDeleted={onClose} />
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

type DeleteProps = {
  readonly id: string;
  readonly title: string;
  readonly entry: Entry<EventValues>;
  readonly onDeleted: () => void;
};

/** Takes an event away once the officer said so; a refusal is told in the dialog. */
function DeleteEvent({ id, title, entry, onDeleted }: DeleteProps) {
  const { t } = useTranslation('ticketPage');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const remove = (): void => {
    setAsking(false);
    void entry.run(
      () => api.deleteTicketEvent(id),
      (written) => {
        notice(t('event.deleted'), written);
        onDeleted();
      },
    );
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('event.delete')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('event.deleteTitle', { what: title })}
        confirm={t('event.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      >
        {t('event.deleteBody')}
      </ConfirmDialog>
    </>
  );
}
