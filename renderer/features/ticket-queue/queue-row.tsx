import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { nearInstantText } from '#renderer/entity-ui/instant-text.ts';
import {
  TicketLateness,
  TicketPriorityBadge,
  TicketSituationBadge,
} from '#renderer/entity-ui/ticket-badges.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { isToAskAgain, type RankedTicket } from '#shared/domain/ticket/queue-order.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import classes from './ticket-queue.module.css';
import type { OrderedQueue } from './use-ticket-queue.ts';

type Props = {
  readonly ticket: RankedTicket<TicketRow>;
  readonly queue: Pick<OrderedQueue, 'at' | 'today' | 'targetsOf'>;
};

/** The cells of a ticket in the queue. */
export function QueueCells({ ticket: { row, next }, queue }: Props) {
  const { t, i18n } = useTranslation('ticketQueue');
  const { t: words } = useTranslation('tickets');
  const { settings } = useRegister();
  const where = row.placeName ?? row.organisationName ?? t('row.noPlace');
  return (
    <>
      <td className={classes.cell}>
        <TicketPriorityBadge priority={row.priority} short />
      </td>
      <th scope="row" className={classes.cell}>
        <span className={classes.subject}>{row.subject}</span>
        <small>{[where, row.caller, row.number].filter((part) => part !== null).join(' · ')}</small>
      </th>
      <td className={classes.cell}>
        <TicketSituationBadge situation={row.situation} />
        <AskAgain row={row} today={queue.today} />
      </td>
      <td className={classes.cell}>
        <TicketLateness row={row} targets={queue.targetsOf(row.priority)} />
        {next !== null && next.dueAt !== null && (
          <small>
            {t('row.due', {
              when: nearInstantText(next.dueAt, queue.at, settings.timeZone, i18n.language, words),
            })}
          </small>
        )}
      </td>
      <td className={classes.cell}>
        {row.assignee ?? <span className={classes.warn}>{t('row.unassigned')}</span>}
        <small>{row.levelName}</small>
      </td>
    </>
  );
}

/** When the caller is to be asked again; what is due stands out. */
export function AskAgain({
  row,
  today,
}: {
  readonly row: Pick<TicketRow, 'situation' | 'askAgainOn'>;
  readonly today: string;
}) {
  const { t } = useTranslation('ticketQueue');
  if (row.askAgainOn === null) return null;
  if (!isToAskAgain(row, today)) return <small>{t('row.askOn', { day: dayText(row.askAgainOn) })}</small>;
  return (
    <strong className={classes.askNow}>
      {row.askAgainOn === today ? t('row.askToday') : t('row.askSince', { day: dayText(row.askAgainOn) })}
    </strong>
  );
}
