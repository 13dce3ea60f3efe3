import { Button, Group, Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { ReminderPlace } from '#shared/domain/reminder/reminder-place.ts';
import classes from './reminders.module.css';

/** When to be in touch with a place again, set where it stands. */
export function ContactPlan({ place }: { readonly place: ReminderPlace }) {
  const { t } = useTranslation('reminders');
  const [opened, setOpened] = useState(false);
  const today = useToday();
  const { name, nextOn } = place;
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end" width={320}>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          className={classes.planButton}
          data-late={(nextOn !== null && nextOn < today) || undefined}
          aria-label={t('row.planOf', { name, day: nextOn === null ? t('row.planNone') : dayText(nextOn) })}
          onClick={() => setOpened(!opened)}
        >
          {nextOn === null ? t('row.plan') : dayText(nextOn)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('plan.title', { name })}>
        <PlanForm place={place} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

type FormProps = { readonly place: ReminderPlace; readonly onDone: () => void };

function PlanForm({ place: { id, name, nextOn }, onDone }: FormProps) {
  const { t } = useTranslation('reminders');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const [text, setText] = useState(nextOn === null ? '' : dayText(nextOn));
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (): Promise<void> => {
    const read = readTypedDay(text, today);
    if (read.kind === 'wrong') {
      setProblem({
        code: 'follow-up/day-not-valid',
        values: { text: text.trim().slice(0, 40) },
        severity: 'error',
        row: null,
        field: 'nextOn',
      });
      return;
    }
    const day = read.kind === 'date' ? read.date : null;
    const outcome = await api.planContact(id, day, today);
    if (!outcome.ok) {
      setProblem(outcome.problems[0] ?? null);
      return;
    }
    notice(
      day === null ? t('plan.cleared', { name }) : t('plan.saved', { name, day: dayText(day) }),
      outcome.value,
    );
    onDone();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DayInput
        label={t('plan.day')}
        description={t('plan.help')}
        value={text}
        error={problem === null ? null : problemSentence(problem)}
        onChange={(typed) => {
          setText(typed);
          setProblem(null);
        }}
      />
      <Group justify="flex-end" mt="sm">
        <Button type="submit" size="xs">
          {t('plan.save')}
        </Button>
      </Group>
    </form>
  );
}
