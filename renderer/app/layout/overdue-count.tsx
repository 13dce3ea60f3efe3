import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import classes from './app-frame.module.css';

/** How many loans are late, beside the section of loans; nothing while none is. */
export function OverdueCount() {
  const { t } = useTranslation('loans');
  const read = useCallback(async (api: RegisterApi) => (await api.loansOf({ kind: 'overdue' })).length, []);
  const count = useRegisterQuery(read, ['loan', 'loanLine']) ?? 0;
  if (count === 0) return null;
  return (
    <span className={classes.late} title={t('toDo.overdue', { count })}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">, {t('toDo.overdue', { count })}</span>
    </span>
  );
}
