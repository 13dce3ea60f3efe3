import { Button, Code } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { shellProblems } from '#shared/shell/shell-error.ts';
import classes from './notice.module.css';

type Props = {
  readonly error: unknown;
  /** Saves a copy of the register; gives the file's name, null when the person gave up. Absent when no register is open. */
  readonly onSaveCopy: (() => Promise<string | null>) | null;
  readonly onReopen: () => void;
};

/** Where a bug ends: says that nothing kept is lost, offers a copy of the register, and opens the screen again. */
export function ErrorScreen({ error, onSaveCopy, onReopen }: Props) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<string | null>(null);
  const detail =
    error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  const save = async (): Promise<void> => {
    if (onSaveCopy === null) return;
    try {
      const name = await onSaveCopy();
      if (name !== null) setOutcome(t('crash.copied', { name }));
    } catch (failure) {
      const [problem] = shellProblems(failure) ?? [];
      const reason = problem === undefined ? String(failure) : problemSentence(problem);
      setOutcome(t('crash.copyFailed', { reason }));
    }
  };
  return (
    <div className={classes.notice} role="alert">
      <h1>{t('crash.title')}</h1>
      <p>{t('crash.body')}</p>
      <div className={classes.actions}>
        {onSaveCopy !== null && <Button onClick={() => void save()}>{t('crash.copy')}</Button>}
        <Button variant="default" onClick={onReopen}>
          {t('crash.reopen')}
        </Button>
      </div>
      {outcome !== null && <p role="status">{outcome}</p>}
      <details>
        <summary>{t('crash.detail')}</summary>
        <Code block>{detail}</Code>
      </details>
    </div>
  );
}
