import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import type { DraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';

type Props = {
  readonly levelId: string;
  readonly name: string;
  /** What was typed about it goes with it. */
  readonly keeper: DraftKeeper;
  readonly onDeleted: () => void;
};

/** Takes a level away, once the officer has confirmed; tells why it has to stay. */
export function LevelDeletion({ levelId, name, keeper, onDeleted }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteAnsweringLevel(levelId);
    setAsking(false);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    await keeper.forget();
    notice(t('level.deleted', { name }), outcome.value);
    onDeleted();
  };
  return (
    <>
      <Button mt="sm" size="xs" variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('level.delete')}
      </Button>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mt="sm">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('level.deleteTitle', { name })}
        confirm={t('level.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {t('level.deleteBody')}
      </ConfirmDialog>
    </>
  );
}
