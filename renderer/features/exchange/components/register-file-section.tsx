import { Alert, Button, Progress as ProgressBar, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useRegisterFile } from '#renderer/entity-ui/use-register-file.ts';
import classes from '#renderer/features/exchange/exchange-screen.module.css';
import { useShell } from '#renderer/shell/shell-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { FileSource } from '#shared/shell/contract.ts';

/** The register in one file: saving a copy, opening another, with its consequences told first. */
export function RegisterFileSection() {
  const { t } = useTranslation('exchange');
  const { t: tFile } = useTranslation('registerFile');
  const { t: tApp } = useTranslation('app');
  const shell = useShell();
  const { progress, save, open } = useRegisterFile();
  const [chosen, setChosen] = useState<FileSource | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const saveCopy = async (): Promise<void> => {
    const outcome = await save();
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok && outcome.value !== null)
      notifications.show({ message: tFile('savedAs', { name: outcome.value }) });
  };
  const choose = async (): Promise<void> => {
    setProblems([]);
    setChosen(await shell.openFile(['register']));
  };
  const giveUp = (): void => {
    void chosen?.close();
    setChosen(null);
  };
  const openChosen = async (): Promise<void> => {
    if (chosen === null) return;
    const outcome = await open(chosen);
    // Every screen reads the new generation from scratch: loading the page again leaves nothing of the former one.
    if (outcome.ok) window.location.reload();
    else setProblems(outcome.problems);
    setChosen(null);
  };

  return (
    <>
      <p>{t('registerHelp')}</p>
      <div className={classes.actions}>
        <Button variant="default" disabled={progress !== null} onClick={() => void saveCopy()}>
          {t('saveRegister')}
        </Button>
        <Button variant="default" disabled={progress !== null} onClick={() => void choose()}>
          {t('openRegister')}
        </Button>
      </div>
      {progress !== null && (
        <ProgressBar
          mt="md"
          aria-label={t('registerRunning')}
          value={progress.total === 0 ? 0 : (100 * progress.done) / progress.total}
        />
      )}
      {problems.length > 0 && (
        <Alert color="red" role="alert" mt="md" title={tApp('notDone')}>
          <ProblemList problems={problems} />
        </Alert>
      )}
      <ConfirmDialog
        opened={chosen !== null}
        title={tFile('openTitle')}
        confirm={tFile('openConfirm')}
        cancel={tApp('cancel')}
        danger={false}
        busy={progress !== null}
        onConfirm={() => void openChosen()}
        onCancel={giveUp}
      >
        <Text>{tFile('openConsequence', { name: chosen?.name ?? '' })}</Text>
      </ConfirmDialog>
    </>
  );
}
