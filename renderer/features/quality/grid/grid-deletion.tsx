import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';

type Props = { readonly grid: QualityGrid; readonly onDeleted: () => void };

/** Deletes a grid once the officer said so; refused where reviews were filled with it. */
export function GridDeletion({ grid, onDeleted }: Props) {
  const { t } = useTranslation('quality');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteQualityGrid(grid.id);
    setAsking(false);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    notice(t('editor.deleted'), outcome.value);
    onDeleted();
  };
  return (
    <>
      {problems.length > 0 && (
        <Alert color="red" role="alert" mb="sm">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('editor.delete')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('editor.deleteTitle')}
        confirm={t('editor.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('editor.deleteBody', { name: grid.name })}</p>
      </ConfirmDialog>
    </>
  );
}
