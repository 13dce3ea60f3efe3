import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { LoanBadge } from '#renderer/entity-ui/loan-badge.tsx';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import { ReminderDialog } from './acts/reminder-dialog.tsx';
import { LOAN_TABLES } from './loan-tables.ts';
import classes from './loans.module.css';
import { useLoan } from './page/use-loan.ts';
import { ThingsText } from './things-text.tsx';

type Props = { readonly onOpen: (loanId: string) => void; readonly onBack: () => void };

/** What is late, the latest first, with whom to call, the last reminder, and the text of the next. */
export function OverdueScreen({ onOpen, onBack }: Props) {
  const { t } = useTranslation('loans');
  const [loanPointId, setLoanPointId] = useState('');
  const [reminded, setReminded] = useState<string | null>(null);
  const read = useCallback((api: RegisterApi) => api.loansOf({ kind: 'overdue' }), []);
  const rows = useRegisterQuery(read, LOAN_TABLES);
  const loans = useLoans(rows?.map(({ id }) => id) ?? []);
  if (rows === undefined || loans === undefined) return null;
  const shown = rows.filter((row) => loanPointId === '' || row.loanPointId === loanPointId);
  return (
    <div className={recordClasses.page}>
      <Anchor component="button" type="button" size="sm" className={recordClasses.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('overduePage.back')}
      </Anchor>
      <h1>{t('overduePage.title')}</h1>
      {rows.length === 0 ? (
        <p className={classes.lead}>{t('overduePage.none')}</p>
      ) : (
        <>
          <p className={classes.lead}>{t('overduePage.lead')}</p>
          <div className={classes.filters}>
            <LoanPointPicker
              id="overdue-loan-point"
              label={t('overduePage.loanPoint')}
              description={null}
              placeholder={t('overduePage.all')}
              error={null}
              size="xs"
              value={loanPointId}
              onChange={setLoanPointId}
            />
          </div>
          <OverdueTable rows={shown} loans={loans} onOpen={onOpen} onRemind={setReminded} />
        </>
      )}
      {reminded !== null && <LoadedReminder loanId={reminded} onClose={() => setReminded(null)} />}
    </div>
  );
}

/** The records of some loans, by id. */
function useLoans(ids: readonly string[]): ReadonlyMap<string, Loan> | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const rows = await database.loans.bulkGet([...ids]);
    return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
  }, [database, ids.join(' ')]);
}

type TableProps = {
  readonly rows: readonly LoanRow[];
  readonly loans: ReadonlyMap<string, Loan>;
  readonly onOpen: (loanId: string) => void;
  readonly onRemind: (loanId: string) => void;
};

function OverdueTable({ rows, loans, onOpen, onRemind }: TableProps) {
  const { t } = useTranslation('loans');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by the keyboard
    <section className={classes.scroller} aria-label={t('overduePage.title')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('table.number')}</th>
            <th scope="col">{t('table.state')}</th>
            <th scope="col">{t('table.borrower')}</th>
            <th scope="col">{t('table.things')}</th>
            <th scope="col">{t('table.loanPoint')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Anchor inherit component="button" type="button" ta="start" onClick={() => onOpen(row.id)}>
                  {row.number}
                </Anchor>
              </th>
              <td className={classes.days}>
                <LoanBadge state={row.state} daysLate={row.daysLate} />
                <small>{t('page.dueLine', { day: dayText(row.due) })}</small>
              </td>
              <td>
                {row.borrowerName === '' ? t('goneBorrower') : row.borrowerName}
                <Reach loan={loans.get(row.id)} />
              </td>
              <td>
                <ThingsText things={row.things} />
              </td>
              <td>{row.loanPointName ?? <span className={classes.quiet}>{t('noLoanPoint')}</span>}</td>
              <td className={classes.acts}>
                <Button size="compact-xs" variant="default" onClick={() => onRemind(row.id)}>
                  {t('overduePage.remind')}
                </Button>
                <LastReminder loan={loans.get(row.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Reach({ loan }: { readonly loan: Loan | undefined }) {
  if (loan === undefined) return null;
  const { contactName, contactPhone, contactEmail } = loan;
  const parts = [contactName, contactPhone === null ? null : readableNumber(contactPhone), contactEmail];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : <small>{known.join(' · ')}</small>;
}

function LastReminder({ loan }: { readonly loan: Loan | undefined }) {
  const { t } = useTranslation('loans');
  const last = loan?.reminders.at(-1);
  return (
    <small>
      {last === undefined ? t('table.neverReminded') : t('table.reminded', { day: dayText(last.on) })}
    </small>
  );
}

/** The dialog of a reminder, once its loan is read. */
function LoadedReminder({ loanId, onClose }: { readonly loanId: string; readonly onClose: () => void }) {
  const whole = useLoan(loanId);
  return whole === undefined || whole === null ? null : <ReminderDialog whole={whole} onClose={onClose} />;
}
