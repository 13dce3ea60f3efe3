import { useTranslation } from 'react-i18next';
import { isToAskAgain } from '#shared/domain/ticket/queue-order.ts';
import classes from './ticket-queue.module.css';
import type { OrderedQueue } from './use-ticket-queue.ts';

/** How the day stands: what is late, whom to ask again, what came, what was solved. */
export function QueueFigures({ queue }: { readonly queue: OrderedQueue }) {
  const { t } = useTranslation('ticketQueue');
  const count = (kept: (ticket: OrderedQueue['tickets'][number]) => boolean): number =>
    queue.tickets.filter(kept).length;
  const figures = [
    { key: 'late', value: count(({ rank }) => rank === 'late'), warns: true },
    { key: 'askAgain', value: count(({ row }) => isToAskAgain(row, queue.today)), warns: false },
    { key: 'waiting', value: count(({ row }) => row.situation !== 'open'), warns: false },
    { key: 'openedToday', value: queue.openedToday, warns: false },
    { key: 'solvedThisWeek', value: queue.solvedThisWeek, warns: false },
  ] as const;
  return (
    <dl className={classes.figures} aria-label={t('figures.label')}>
      {figures.map(({ key, value, warns }) => (
        <div key={key} data-warns={(warns && value > 0) || undefined}>
          <dt>{t(`figures.${key}`, { count: value })}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
