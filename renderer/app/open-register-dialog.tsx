import { Alert, Button, Group, Modal, Progress as ProgressBar, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { Progress } from '#renderer/workers/register-api.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import type { FileSource } from '#shared/shell/contract.ts';

type Props = {
  /** The file that was chosen; null closes the dialog. */
  readonly file: FileSource | null;
  readonly progress: Progress | null;
  readonly onOpen: (file: FileSource) => Promise<Outcome<{ readonly generation: number }>>;
  readonly onClose: () => void;
};

/** Says what opening another register does, before doing it. */
export function OpenRegisterDialog({ file, progress, onOpen, onClose }: Props) {
  const { t } = useTranslation('registerFile');
  const { t: tApp } = useTranslation('app');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const close = () => {
    setProblems([]);
    void file?.close();
    onClose();
  };
  const open = async (): Promise<void> => {
    if (file === null) return;
    const outcome = await onOpen(file);
    // Every screen reads the new generation from scratch: loading the page again leaves nothing of the former one.
    if (outcome.ok) window.location.reload();
    else setProblems(outcome.problems);
  };
  return (
    <Modal
      opened={file !== null}
      onClose={close}
      title={t('openTitle')}
      closeOnClickOutside={progress === null}
    >
      <Text>{t('openConsequence', { name: file?.name ?? '' })}</Text>
      {progress !== null && (
        <ProgressBar
          mt="md"
          aria-label={t('opening')}
          value={progress.total === 0 ? 0 : (100 * progress.done) / progress.total}
        />
      )}
      {problems.length > 0 && (
        <Alert color="red" mt="md" role="alert">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close} disabled={progress !== null}>
          {tApp('cancel')}
        </Button>
        {problems.length === 0 && (
          <Button onClick={() => void open()} loading={progress !== null}>
            {t('openConfirm')}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
