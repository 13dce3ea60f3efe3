import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { dayText, todayIn } from './calendar-text.ts';

type Props = {
  readonly label: string;
  /** What is typed, kept as it is until it reads as a day. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly id?: string;
  readonly description?: string;
  readonly error?: ReactNode;
  readonly required?: boolean;
};

/** A day, typed (`3/9/24` becomes `03/09/2024` on leaving) or chosen in a calendar. */
export function DayInput({ label, value, onChange, onBlur, ...field }: Props) {
  const { t } = useTranslation('accessPoints');
  const { settings } = useRegister();
  const [opened, setOpened] = useState(false);
  const today = todayIn(settings.timeZone);
  const read = readTypedDay(value, today);
  return (
    <TextInput
      {...field}
      label={label}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      placeholder={t('fields.dayPlaceholder')}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        if (read.kind === 'date') onChange(dayText(read.date));
        onBlur?.();
      }}
      rightSection={
        <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end">
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${label} : ${t('fields.calendar')}`}
              onClick={() => setOpened((was) => !was)}
            >
              <IconCalendar size={16} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              defaultDate={read.kind === 'date' ? read.date : today}
              value={read.kind === 'date' ? read.date : null}
              onChange={(day) => {
                if (day !== null) onChange(dayText(day));
                setOpened(false);
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
