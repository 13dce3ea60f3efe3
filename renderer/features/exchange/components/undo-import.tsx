import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';

type Props = {
  readonly fileName: string;
  readonly changeSetId: string;
  readonly label: string;
  readonly isCompact: boolean;
  readonly onUndone?: () => void;
};

/** Reverses an import as one act. Undoing can itself be undone (redo), so it does not ask first. */
export function UndoImport({ fileName, changeSetId, label, isCompact, onUndone }: Props) {
  const { t } = useTranslation('exchange');
  const { api } = useRegister();
  const [isBusy, setIsBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const undo = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const outcome = await api.undoChangeSet(changeSetId);
      setProblems(outcome.ok ? [] : outcome.problems);
      if (!outcome.ok) return;
      notifications.show({ message: t('undone', { name: fileName }) });
      onUndone?.();
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <>
      <Button
        variant={isCompact ? 'subtle' : 'default'}
        size={isCompact ? 'compact-sm' : 'sm'}
        loading={isBusy}
        aria-label={label}
        onClick={() => void undo()}
      >
        {isCompact ? t('undoShort') : t('undoImport')}
      </Button>
      {problems.length > 0 && (
        <Alert color="red" role="alert" mt="xs" title={t('undoRefused')}>
          <ProblemList problems={problems} />
        </Alert>
      )}
    </>
  );
}
