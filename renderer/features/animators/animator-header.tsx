import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Animator } from '#shared/domain/animator/animator.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { endsSoon, isOver } from '#shared/domain/animator/ending-soon.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';

type Props = {
  readonly animator: Animator;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
};

/** Name and profile of an animator, the end of the contract where it stands out, and what can be done. */
export function AnimatorHeader({ animator, onEdit, onDeleted }: Props) {
  const { t, i18n } = useTranslation('animators');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { kind, postcode, communeName, contractTo } = animator;
  const name = animatorName(animator);
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteAnimator(animator.id);
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
            <span>{kind === null ? t('page.noKind') : t(`kinds.${kind}`)}</span>
            {communeName !== null && <span>{[postcode, communeName].filter(Boolean).join(' ')}</span>}
            {contractTo !== null && (endsSoon(contractTo, today) || isOver(contractTo, today)) && (
              <span className={classes.warn}>
                {t(isOver(contractTo, today) ? 'page.contractOver' : 'page.contractEnds', {
                  date: dayInWords(contractTo, i18n.language),
                })}
              </span>
            )}
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
