import { useTranslation } from 'react-i18next';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import type { QueueLine } from './queue-lines.ts';
import classes from './ticket-queue.module.css';

type Props = {
  readonly line: Extract<QueueLine<TicketRow>, { readonly kind: 'group' }>;
  readonly rowIndex: number;
  /** Where it stands in the list, in pixels. */
  readonly start: number;
};

/** The name of a group of the queue, and how many tickets it has. */
export function QueueGroupRow({ line: { title, count }, rowIndex, start }: Props) {
  const { t } = useTranslation('ticketQueue');
  return (
    <tr
      aria-rowindex={rowIndex}
      className={classes.group}
      style={{ transform: `translateY(${start}px)` }}
      data-rank={title.kind === 'rank' ? title.rank : undefined}
    >
      <th scope="rowgroup" colSpan={6}>
        {title.kind === 'rank' ? t(`ranks.${title.rank}`) : (title.name ?? t('row.noPlace'))}{' '}
        <span className={classes.groupCount}>{count}</span>
      </th>
    </tr>
  );
}
