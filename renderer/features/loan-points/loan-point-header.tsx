import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { useOpenState } from './use-open-state.ts';

type Props = {
  readonly point: LoanPoint;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
};

/** Name of a loan point, whom it serves, whether it is open, and what can be done with it. */
export function LoanPointHeader({ point, onEdit, onDeleted }: Props) {
  const { t } = useTranslation('loanPoints');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const communes = useCommunes();
  const notice = useWrittenNotice();
  const openState = useOpenState(point);
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { name, epciCodes } = point;
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteLoanPoint(point.id);
    setAsking(false);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    notice(t('page.deleted', { name }), outcome.value);
    onDeleted();
  };
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{name}</h1>
          <p className={classes.line}>
            {epciCodes.length > 0 && (
              <span>{epciCodes.map((code) => communes.epciName(code) ?? code).join(', ')}</span>
            )}
            {openState !== null && <span>{openState}</span>}
          </p>
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={onEdit}>
            {t('page.edit')}
          </Button>
          <Button size="xs" variant="subtle" color="red" onClick={() => setAsking(true)}>
            {t('page.delete')}
          </Button>
        </div>
      </header>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('page.deleteTitle', { name })}
        confirm={t('page.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {t('page.deleteBody')}
      </ConfirmDialog>
    </>
  );
}
