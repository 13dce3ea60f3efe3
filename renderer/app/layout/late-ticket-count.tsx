import { useTranslation } from 'react-i18next';
import { useTimedQuery } from '#renderer/entity-ui/use-timed-query.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import classes from './app-frame.module.css';

const TABLES = ['ticket', 'ticketEvent', 'answeringLevel', 'hotlineSettings'] as const;
const ask = (api: RegisterApi): Promise<number> => api.lateTickets();

/** How many tickets are past a target, beside the hotline; nothing while none is. */
export function LateTicketCount() {
  const { t } = useTranslation('ticketQueue');
  const count = useTimedQuery(ask, TABLES) ?? 0;
  if (count === 0) return null;
  return (
    <span className={classes.late} title={t('late', { count })}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">, {t('late', { count })}</span>
    </span>
  );
}
