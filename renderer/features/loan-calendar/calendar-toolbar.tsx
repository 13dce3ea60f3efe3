import { ActionIcon, Button, Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { CalendarAsked } from './calendar-asked.ts';
import { type CalendarAxis, calendarViews, neighbourDay } from './calendar-axis.ts';
import { type CalendarFilter, KITS } from './calendar-rows.ts';
import classes from './loan-calendar.module.css';
import { periodText } from './period-text.ts';

type Props = {
  readonly asked: CalendarAsked;
  readonly axis: CalendarAxis;
  readonly today: Day;
  readonly onAsk: (asked: CalendarAsked) => void;
  readonly filter: CalendarFilter;
  readonly onFilter: (filter: CalendarFilter) => void;
};

/** Which days the calendar shows, and what its lines are narrowed by. */
export function CalendarToolbar({ asked, axis, today, onAsk, filter, onFilter }: Props) {
  const { t, i18n } = useTranslation('loanCalendar');
  const day = asked.day ?? today;
  const go = (step: 1 | -1): void => onAsk({ ...asked, day: neighbourDay(asked.view, day, step) });
  return (
    <div className={classes.tools}>
      <div className={classes.time}>
        <SegmentedControl
          size="xs"
          aria-label={t('view')}
          data={calendarViews.map((value) => ({ value, label: t(`views.${value}`) }))}
          value={asked.view}
          onChange={(value) => {
            const view = calendarViews.find((known) => known === value);
            if (view !== undefined) onAsk({ ...asked, view });
          }}
        />
        <ActionIcon
          variant="default"
          size={30}
          aria-label={t(`earlier.${asked.view}`)}
          onClick={() => go(-1)}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <Button size="xs" variant="default" onClick={() => onAsk({ ...asked, day: null })}>
          {t('today')}
        </Button>
        <ActionIcon variant="default" size={30} aria-label={t(`later.${asked.view}`)} onClick={() => go(1)}>
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
        <h2 className={classes.period} aria-live="polite">
          {periodText(axis, i18n.language)}
        </h2>
      </div>
      <div className={classes.narrow}>
        <LoanPointPicker
          id="calendar-loan-point"
          label={t('loanPoint')}
          description={null}
          error={null}
          size="xs"
          placeholder={t('allLoanPoints')}
          value={asked.loanPointId ?? ''}
          onChange={(id) => onAsk({ ...asked, loanPointId: id === '' ? null : id })}
        />
        <ThingFilters filter={filter} onFilter={onFilter} />
        <Checkbox
          className={classes.only}
          size="xs"
          label={t('heldOnly')}
          checked={filter.heldOnly}
          onChange={(event) => onFilter({ ...filter, heldOnly: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}

type FilterProps<Filter> = { readonly filter: Filter; readonly onFilter: (filter: Filter) => void };

/** Narrows things by their number or name, and by category; kits are one of their own. */
export function ThingFilters<Filter extends { readonly search: string; readonly category: string }>({
  filter,
  onFilter,
}: FilterProps<Filter>) {
  const { t } = useTranslation('loanCalendar');
  const categories = useItemCategories();
  return (
    <>
      <TextInput
        size="xs"
        type="search"
        label={t('search')}
        placeholder={t('searchHelp')}
        value={filter.search}
        onChange={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('category')}
        data={[
          { value: '', label: t('allCategories') },
          { value: KITS, label: t('kits') },
          ...(categories?.choices ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={filter.category}
        onChange={(event) => onFilter({ ...filter, category: event.currentTarget.value })}
      />
    </>
  );
}
