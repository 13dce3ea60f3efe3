import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  isShown,
  type QueueFilter,
  type QueueGrouping,
  queueFilters,
  queueGroupings,
} from '#shared/domain/ticket/queue-view.ts';
import classes from './ticket-queue.module.css';
import type { OrderedQueue } from './use-ticket-queue.ts';

type Props = {
  readonly tickets: OrderedQueue['tickets'];
  readonly officer: string;
  readonly filter: QueueFilter;
  readonly onFilter: (filter: QueueFilter) => void;
  readonly grouping: QueueGrouping;
  readonly onGrouping: (grouping: QueueGrouping) => void;
};

/** Which tickets are shown, each choice with how many they are, and what stands together. */
export function QueueToolbar({ tickets, officer, filter, onFilter, grouping, onGrouping }: Props) {
  const { t } = useTranslation('ticketQueue');
  return (
    <div className={classes.tools}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, where a fieldset would be a form's */}
      <div role="group" aria-label={t('filters.label')} className={classes.filters}>
        {queueFilters.map((one) => {
          const count = tickets.filter(({ row }) => isShown(row, one, officer)).length;
          return (
            <button
              key={one}
              type="button"
              className={classes.filter}
              aria-pressed={one === filter}
              data-warns={(one === 'unassigned' && count > 0) || undefined}
              onClick={() => onFilter(one)}
            >
              {t(`filters.${one}`)} <small>{count}</small>
            </button>
          );
        })}
      </div>
      <div className={classes.grouping}>
        <span aria-hidden>{t('groupings.label')}</span>
        <SegmentedControl
          size="xs"
          aria-label={t('groupings.label')}
          data={queueGroupings.map((value) => ({ value, label: t(`groupings.${value}`) }))}
          value={grouping}
          onChange={(value) => {
            const chosen = queueGroupings.find((one) => one === value);
            if (chosen !== undefined) onGrouping(chosen);
          }}
        />
      </div>
    </div>
  );
}
