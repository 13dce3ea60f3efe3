import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useEquipmentSettings } from '#renderer/entity-ui/use-equipment-settings.ts';
import { useLoanPoints } from '#renderer/entity-ui/use-loan-points.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/loans/loans.module.css';
import type { WholeLoan } from '#renderer/features/loans/page/use-loan.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { reminderText } from '#shared/domain/loan/reminder-text.ts';
import { recordName } from '#shared/domain/record/record-name.ts';

type Props = { readonly whole: WholeLoan; readonly onClose: () => void };

/** The text of a reminder to copy into a message, then the reminder noted. */
export function ReminderDialog({ whole, onClose }: Props) {
  const settings = useEquipmentSettings();
  const points = useLoanPoints();
  const { settings: register } = useRegister();
  if (settings === undefined || points === undefined) return null;
  const { loan, row, items, lines } = whole;
  const point = points.find(({ id }) => id === loan.loanPointId);
  const text = reminderText(settings.reminderText, {
    borrower: row.borrowerName,
    number: loan.number,
    things: lines.flatMap(({ itemId, returnedOn, quantity }) => {
      const item = items.get(itemId ?? '');
      if (item === undefined || returnedOn !== null) return [];
      return [quantity > 1 ? `${quantity} × ${recordName(item)}` : recordName(item)];
    }),
    due: loan.due,
    daysLate: row.daysLate,
    loanPoint: point?.name ?? null,
    phone: point?.phone ?? null,
    organisation: register.organisation,
  });
  return <ReminderEntry whole={whole} first={text} onClose={onClose} />;
}

function ReminderEntry({ whole: { loan, row }, first, onClose }: Props & { readonly first: string }) {
  const { t } = useTranslation('loans');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const entry = useEntry({ note: '' });
  const [text, setText] = useState(first);
  const clipboard = useClipboard({ timeout: 4_000 });
  const note = entry.values.note.trim();
  const submit = (): void =>
    void entry.run(
      () => api.remindLoan(loan.id, note === '' ? null : note),
      (written) => {
        notice(t('reminder.done'), written);
        onClose();
      },
    );
  const reach = [
    loan.contactName,
    loan.contactPhone === null ? null : readableNumber(loan.contactPhone),
    loan.contactEmail,
  ].filter((part) => part !== null);
  return (
    <EntryDialog
      title={t('reminder.title', { borrower: row.borrowerName })}
      confirm={t('reminder.submit')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={classes.reach}>
        {reach.length === 0 ? t('reminder.noReach') : `${t('reminder.reach')} : ${reach.join(' · ')}`}
      </p>
      <Textarea
        label={t('reminder.text')}
        autosize
        minRows={6}
        maxRows={16}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={() => clipboard.copy(text)}>
          {t('reminder.copy')}
        </Button>
        <span role="status">
          {clipboard.copied && t('reminder.copied')}
          {clipboard.error !== null && t('reminder.notCopied')}
        </span>
      </Group>
      <TextInput
        label={t('reminder.note')}
        description={t('reminder.noteHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autoComplete="off"
        value={entry.values.note}
        onChange={(event) => entry.set({ note: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
