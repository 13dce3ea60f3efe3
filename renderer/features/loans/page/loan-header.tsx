import { Alert, Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { LoanBadge } from '#renderer/entity-ui/loan-badge.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { LoanActs } from '#renderer/features/loans/acts/loan-acts.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { LoanOpeners } from './loan-openers.ts';
import { type LoanPaper, PapersMenu } from './papers-menu.tsx';
import type { WholeLoan } from './use-loan.ts';

type Props = {
  readonly whole: WholeLoan;
  readonly onPaper: (paper: LoanPaper) => void;
  readonly open: LoanOpeners;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
};

/** Number and state of a loan, who has it until when, and what can be done next. */
export function LoanHeader({ whole, onPaper, open, onEdit, onDeleted }: Props) {
  const { t } = useTranslation('loans');
  const { t: app } = useTranslation('app');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { loan, row } = whole;
  const { borrowerId, borrowerKind, loanPointId, loanPointName } = row;
  const name = row.borrowerName === '' ? t('goneBorrower') : row.borrowerName;
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{t('page.title', { number: loan.number })}</h1>
          <p className={classes.line}>
            <LoanBadge state={row.state} daysLate={row.daysLate} />
            <span>
              {borrowerId === null || row.borrowerName === '' ? (
                name
              ) : (
                <Anchor
                  inherit
                  component="button"
                  type="button"
                  ta="start"
                  onClick={() => open.onOpenBorrower(borrowerKind, borrowerId)}
                >
                  {name}
                </Anchor>
              )}
            </span>
            <span>{t('run', { from: dayText(row.from), due: dayText(row.due) })}</span>
            {loanPointId !== null && loanPointName !== null ? (
              <Anchor
                inherit
                component="button"
                type="button"
                ta="start"
                onClick={() => open.onOpenLoanPoint(loanPointId)}
              >
                {loanPointName}
              </Anchor>
            ) : (
              <span>{loanPointName ?? t('noLoanPoint')}</span>
            )}
          </p>
        </div>
        <div className={classes.actions}>
          <LoanActs whole={whole} onEdit={onEdit} onDeleted={onDeleted} onProblems={setProblems} />
          <PapersMenu state={row.state} onOpen={onPaper} />
        </div>
      </header>
      {problems.length > 0 && (
        <Alert
          color="red"
          role="alert"
          title={app('notDone')}
          mb="md"
          withCloseButton
          closeButtonLabel={app('close')}
          onClose={() => setProblems([])}
        >
          <ProblemList problems={problems} />
        </Alert>
      )}
    </>
  );
}
