import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import type { CalendarWords } from './calendar-words.ts';

type Props = {
  readonly title: string;
  readonly loan: LoanRow;
  readonly words: CalendarWords;
  readonly aside: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Gives a loan that is out a later day of return. */
export function ExtendDialog({ title, loan, words, aside, onClose, children }: Props) {
  const { t } = useTranslation('loanCalendar');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry({ due: dayText(loan.due), reason: '' });
  const { values, set, error } = entry;
  const submit = (): void => {
    const read = new FieldReader();
    const due = read.day('due', values.due, today) ?? loan.due;
    if (read.problems.length > 0) {
      entry.refuse(read.problems);
      return;
    }
    void entry.run(
      async () => api.extendLoan(loan.id, due, read.text(values.reason)),
      (written) => {
        const run = words.run({ ...loan, due });
        notice(
          written.changeSetId === null
            ? t('dialog.unchanged')
            : t('drag.extended', { number: loan.number, borrower: loan.borrowerName, run }),
          written,
        );
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={title}
      confirm={t('dialog.extend')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
      aside={aside}
    >
      {children}
      <DayInput
        label={t('dialog.newDue')}
        required
        error={error('due')}
        value={values.due}
        onChange={(text) => set({ due: text })}
      />
      <TextInput
        label={t('dialog.reason')}
        error={error('reason')}
        value={values.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
