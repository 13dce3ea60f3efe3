import { ActionIcon } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addMonths, firstDay, type Month, monthOf } from '#shared/domain/calendar/month.ts';

type Props = {
  readonly month: Month;
  readonly monthName: string;
  readonly onMonth: (month: Month) => void;
};

/** The month on screen, and its neighbours a press away. */
export function MonthBar({ month, onMonth }: Props) {
  const { t } = useTranslation('usage');
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: '0.25rem' }}>
      <ActionIcon
        variant="subtle"
        aria-label={t('previousMonth')}
        onClick={() => onMonth(addMonths(month, -1))}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <MonthPickerInput
        aria-label={t('month')}
        size="sm"
        w="10.5rem"
        valueFormat="MMMM YYYY"
        value={firstDay(month)}
        onChange={(day) => {
          if (day !== null) onMonth(monthOf(day));
        }}
      />
      <ActionIcon variant="subtle" aria-label={t('nextMonth')} onClick={() => onMonth(addMonths(month, 1))}>
        <IconChevronRight size={18} />
      </ActionIcon>
    </div>
  );
}
