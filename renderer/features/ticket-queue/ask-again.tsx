import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { isToAskAgain } from '#shared/domain/ticket/queue-order.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import classes from './ticket-queue.module.css';

type Props = {
  readonly row: Pick<TicketRow, 'situation' | 'askAgainOn'>;
  readonly today: string;
};

/** When the caller is to be asked again; what is due stands out. */
export function AskAgain({ row, today }: Props) {
  const { t } = useTranslation('ticketQueue');
  if (row.askAgainOn === null) return null;
  const day = dayText(row.askAgainOn);
  if (!isToAskAgain(row, today)) return <small>{t('row.askOn', { day })}</small>;
  return (
    <strong className={classes.askNow}>
      {row.askAgainOn === today ? t('row.askToday') : t('row.askSince', { day })}
    </strong>
  );
}
