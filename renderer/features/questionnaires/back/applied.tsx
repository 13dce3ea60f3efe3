import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/features/questionnaires/questionnaires.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import { SaveReport } from './save-report.tsx';
import type { BatchStage } from './use-batch.ts';

type Props = {
  readonly stage: Extract<BatchStage, { readonly kind: 'done' }>;
  readonly onReset: () => void;
};

/** What was written, its account, and the way back. */
export function Applied({ stage, onReset }: Props) {
  const { t } = useTranslation('questionnaires');
  const { api } = useRegister();
  const [isUndone, setIsUndone] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { changeSetId } = stage;
  const undo = async (id: string): Promise<void> => {
    const outcome = await api.undoChangeSet(id);
    setProblems(outcome.ok ? [] : outcome.problems);
    setIsUndone(outcome.ok);
  };
  return (
    <div className={classes.applied}>
      <p role="status">{isUndone ? t('back.undone') : t('back.applied', { count: stage.returns })}</p>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={t('back.undoRefused')}>
          <ProblemList problems={problems} />
        </Alert>
      )}
      <div className={classes.reviewFoot}>
        <Button onClick={onReset}>{t('back.restart')}</Button>
        <SaveReport review={stage.review} decisions={stage.decisions} />
        {changeSetId !== null && !isUndone && (
          <Button variant="default" onClick={() => void undo(changeSetId)}>
            {t('back.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
