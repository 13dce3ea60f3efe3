import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMinute } from '#renderer/entity-ui/use-minute.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import classes from './app-frame.module.css';

/** How many tickets are past a target, beside the hotline; nothing while none is. */
export function LateTicketCount() {
  const { t } = useTranslation('ticketQueue');
  const minute = useMinute();
  const read = useMemo(() => readingAt(minute), [minute]);
  const answer = useRegisterQuery(read, ['ticket', 'ticketEvent', 'answeringLevel', 'hotlineSettings']);
  const [kept, setKept] = useState(0);
  if (answer !== undefined && answer !== kept) setKept(answer);
  const count = answer ?? kept;
  if (count === 0) return null;
  return (
    <span className={classes.late} title={t('late', { count })}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">, {t('late', { count })}</span>
    </span>
  );
}

/** The question of one minute: another one is another question. */
function readingAt(_minute: number): (api: RegisterApi) => Promise<number> {
  return (api) => api.lateTickets();
}
