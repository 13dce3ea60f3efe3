import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useEquipmentSettings } from '#renderer/entity-ui/use-equipment-settings.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { defaultEquipmentSettings } from '#shared/domain/equipment-settings/equipment-settings.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';

type Props = { readonly loan: Loan; readonly onClose: () => void };

/** Makes a loan longer: refused where something is booked by then, with who has it. */
export function ExtendDialog({ loan, onClose }: Props) {
  const { t } = useTranslation('loans');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const settings = useEquipmentSettings() ?? defaultEquipmentSettings;
  // What is late is made longer from today on.
  const base = loan.due < today ? today : loan.due;
  const entry = useEntry({ due: dayText(addDays(base, settings.loanDays)), reason: '' });
  const submit = (): void => {
    const read = new FieldReader();
    const due = read.day('due', entry.values.due, today);
    if (due === null) {
      entry.refuse(read.problems.length > 0 ? read.problems : missingDay);
      return;
    }
    void entry.run(
      () => api.extendLoan(loan.id, due, read.text(entry.values.reason)),
      (written) => {
        notice(t('extend.done', { day: dayText(due) }), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('extend.title', { number: loan.number })}
      confirm={t('extend.submit')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayInput
        label={t('extend.due')}
        description={t('extend.dueHelp', { day: dayText(loan.due) })}
        required
        error={entry.error('due')}
        value={entry.values.due}
        onChange={(due) => entry.set({ due })}
      />
      <TextInput
        label={t('extend.reason')}
        autoComplete="off"
        value={entry.values.reason}
        onChange={(event) => entry.set({ reason: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}

const missingDay = [
  { code: 'loan/day-missing', values: {}, severity: 'error', row: null, field: 'due' },
] as const;
