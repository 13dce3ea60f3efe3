import { Anchor } from '@mantine/core';
import { Fragment, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { LOAN_TABLES } from './loan-tables.ts';
import classes from './loans.module.css';
import type { LoansOfRecord } from './loans-panel.tsx';

/** Loans named one by one; the tab has the others. */
const NAMED = 4;

type Props = { readonly of: LoansOfRecord; readonly onOpen: (loanId: string) => void };

/** Told under the name of a borrower or a loan point: what is late. Nothing where nothing is. */
export function OverdueNotice({ of: { kind, id }, onOpen }: Props) {
  const { t } = useTranslation('loans');
  const read = useCallback((api: RegisterApi) => api.loansOf({ kind, id }), [kind, id]);
  const late = (useRegisterQuery(read, LOAN_TABLES) ?? [])
    .filter(({ daysLate }) => daysLate > 0)
    .sort((a, b) => b.daysLate - a.daysLate);
  if (late.length === 0) return null;
  const others = late.length - NAMED;
  return (
    <p className={classes.late}>
      <strong>{t('notice.borrower', { count: late.length })}</strong>{' '}
      {late.slice(0, NAMED).map((row, index) => (
        <Fragment key={row.id}>
          {index > 0 && ', '}
          <Anchor inherit component="button" type="button" onClick={() => onOpen(row.id)}>
            {row.number}
          </Anchor>
          {kind === 'loanPoint' && row.borrowerName !== '' && ` (${row.borrowerName})`}{' '}
          {t('notice.dueOn', { day: dayText(row.due) })}
        </Fragment>
      ))}
      {others > 0 && ` ${t('table.more', { count: others })}`}
    </p>
  );
}
