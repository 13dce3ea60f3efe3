import { Alert, Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/reminders/reminders.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { subjectOf } from '#shared/domain/record/subject.ts';
import type { ReminderPlace } from '#shared/domain/reminder/reminder-place.ts';
import { monthsInWords } from '#shared/messages/months-in-words.ts';

/** Days after which the officer looks whether a reminder was heard, unless they say otherwise. */
const PATIENCE = 14;

const kinds = ['email', 'phone'] as const;

type Props = { readonly places: readonly ReminderPlace[]; readonly onClose: () => void };

/** Notes the reminder in the follow-up of each place, as one act. */
export function LogReminders({ places, onClose }: Props) {
  const { t, i18n } = useTranslation('reminders');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry({ nextOn: dayText(addDays(today, PATIENCE)) });
  const [kind, setKind] = useState<(typeof kinds)[number]>('email');
  const submit = (): void => {
    const next = readTypedDay(entry.values.nextOn, today);
    if (next.kind === 'wrong') {
      entry.refuse([
        {
          code: 'follow-up/day-not-valid',
          values: { text: entry.values.nextOn.trim().slice(0, 40) },
          severity: 'error',
          row: null,
          field: 'nextOn',
        },
      ]);
      return;
    }
    void entry.run(
      () =>
        api.logContacts(
          places.map((place) => ({
            ...subjectOf({ key: 'accessPointId', id: place.id }),
            kind,
            day: today,
            text: t('dialog.note', { months: monthsInWords(place.missing, i18n.language) }),
            nextOn: next.kind === 'date' ? next.date : null,
            nextDoneOn: null,
          })),
        ),
      (written) => {
        notice(t('dialog.logged', { count: places.length }), written);
        onClose();
      },
    );
  };
  return (
    <form
      noValidate
      className={classes.log}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{t('dialog.log')}</h3>
      <p className={classes.quiet}>{t('dialog.logHelp')}</p>
      <div className={classes.logFields}>
        <Select
          label={t('dialog.how')}
          allowDeselect={false}
          w="10rem"
          data={kinds.map((value) => ({ value, label: t(`dialog.kinds.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(kinds.find((known) => known === value) ?? 'email')}
        />
        <DayInput
          label={t('dialog.nextOn')}
          description={t('dialog.nextHelp')}
          value={entry.values.nextOn}
          error={entry.error('nextOn')}
          onChange={(nextOn) => entry.set({ nextOn })}
        />
      </div>
      {entry.problems.length > 0 && (
        <Alert color="red" role="alert">
          <ProblemList problems={entry.problems} />
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('dialog.close')}
        </Button>
        <Button type="submit" loading={entry.busy}>
          {t('dialog.submit', { count: places.length })}
        </Button>
      </Group>
    </form>
  );
}
