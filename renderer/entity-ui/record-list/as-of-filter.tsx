import { Button, Group, Popover } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Day } from '#shared/domain/calendar/day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import classes from './record-list.module.css';

type Props = { readonly asOf: Day | null; readonly onAsOf: (asOf: Day | null) => void };

/** The day that a list is read on: « Au 01/01/2023 », or today. */
export function AsOfFilter({ asOf, onAsOf }: Props) {
  const { t } = useTranslation('recordList');
  const { settings } = useRegister();
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  const [isTold, setTold] = useState(false);
  const read = readTypedDay(text, todayIn(settings.timeZone));
  const open = () => {
    setText(asOf === null ? '' : dayText(asOf));
    setTold(false);
    setOpened((was) => !was);
  };
  const apply = (day: Day | null) => {
    setOpened(false);
    onAsOf(day);
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      position="bottom-start"
      withinPortal={false}
      closeOnClickOutside={false}
    >
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          className={classes.plain}
          data-filtered={asOf !== null || undefined}
          leftSection={<IconHistory size={14} aria-hidden />}
          onClick={open}
        >
          {asOf === null ? t('asOf.button') : `${t('asOf.chip')} ${dayText(asOf)}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.editor}
          aria-label={t('asOf.title')}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTold(true);
            if (read.kind === 'date') apply(read.date);
          }}
        >
          <DayInput
            label={t('asOf.label')}
            description={t('asOf.help')}
            value={text}
            onChange={setText}
            error={isTold && read.kind !== 'date' ? t('filters.noDate', { value: text }) : null}
          />
          <Group justify="flex-end" gap="xs">
            {asOf !== null && (
              <Button size="xs" variant="default" onClick={() => apply(null)}>
                {t('asOf.remove')}
              </Button>
            )}
            <Button size="xs" type="submit">
              {t('asOf.apply')}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
