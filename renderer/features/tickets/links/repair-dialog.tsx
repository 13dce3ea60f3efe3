import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { WholeTicket } from '#renderer/features/tickets/page/use-ticket.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';

type Props = { readonly whole: WholeTicket; readonly onClose: () => void };

/** Sends the item of a ticket to repair; the ticket tells it. */
export function RepairDialog({ whole: { ticket, names }, onClose }: Props) {
  const { t } = useTranslation('ticketPage');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry({
    from: dayText(today),
    expectedOn: '',
    provider: '',
    description: ticket.subject,
  });
  const { values, set, error } = entry;
  const submit = (): void => {
    const read = new FieldReader();
    const from = read.day('from', values.from, today);
    if (from === null && read.problems.length === 0) read.refuse('from', 'item/day-missing');
    const expectedOn = read.day('expectedOn', values.expectedOn, today);
    if (from === null || read.problems.length > 0) {
      entry.refuse(read.problems);
      return;
    }
    void entry.run(
      () =>
        api.repairFromTicket(ticket.id, {
          from,
          expectedOn,
          provider: read.text(values.provider),
          description: read.text(values.description),
        }),
      (written) => {
        notice(t('repair.done'), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('repair.title', { item: names.item ?? '' })}
      confirm={t('repair.submit')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <DayInput
          label={t('repair.from')}
          required
          error={error('from')}
          value={values.from}
          onChange={(from) => set({ from })}
        />
        <DayInput
          label={t('repair.expectedOn')}
          error={error('expectedOn')}
          value={values.expectedOn}
          onChange={(expectedOn) => set({ expectedOn })}
        />
      </SimpleGrid>
      <TextInput
        label={t('repair.provider')}
        data-autofocus
        autoComplete="off"
        error={error('provider')}
        value={values.provider}
        onChange={(event) => set({ provider: event.currentTarget.value })}
      />
      <Textarea
        label={t('repair.description')}
        autosize
        minRows={2}
        maxRows={10}
        error={error('description')}
        value={values.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
