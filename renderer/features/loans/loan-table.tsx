import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { LoanBadge } from '#renderer/entity-ui/loan-badge.tsx';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import classes from './loans.module.css';
import { ThingsText } from './things-text.tsx';

type Props = {
  readonly rows: readonly LoanRow[];
  readonly label: string;
  readonly onOpen: (loanId: string) => void;
  /** Columns that say what is known already where the table stands. */
  readonly without: 'borrower' | 'things' | 'loanPoint' | null;
};

/** Some loans, a line each. */
export function LoanTable({ rows, label, onOpen, without }: Props) {
  const { t } = useTranslation('loans');
  const has = (column: 'borrower' | 'things' | 'loanPoint') => column !== without;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by the keyboard
    <section className={classes.scroller} aria-label={t('table.named', { label })} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('table.number')}</th>
            <th scope="col">{t('table.state')}</th>
            <th scope="col">{t('table.days')}</th>
            {has('borrower') && <th scope="col">{t('table.borrower')}</th>}
            {has('things') && <th scope="col">{t('table.things')}</th>}
            {has('loanPoint') && <th scope="col">{t('table.loanPoint')}</th>}
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
              <td>
                <LoanBadge state={row.state} daysLate={row.daysLate} />
              </td>
              <td className={classes.days}>
                {t('run', { from: dayText(row.from), due: dayText(row.due) })}
                {row.closedOn !== null && row.closedOn !== row.due && (
                  <small>{t('table.returnedOn', { day: dayText(row.closedOn) })}</small>
                )}
              </td>
              {has('borrower') && <td>{row.borrowerName === '' ? t('goneBorrower') : row.borrowerName}</td>}
              {has('things') && (
                <td>
                  <ThingsText things={row.things} />
                </td>
              )}
              {has('loanPoint') && (
                <td>{row.loanPointName ?? <span className={classes.quiet}>{t('noLoanPoint')}</span>}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
