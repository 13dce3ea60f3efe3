import { Button, Progress as ProgressBar } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Progress } from '#renderer/workers/progress.ts';
import classes from './questionnaires.module.css';

type Props = {
  readonly title: string;
  /** How far, in words. */
  readonly detail: string;
  readonly progress: Progress;
  readonly onStop: () => void;
};

/** A long task under way, which can be stopped. */
export function TaskProgress({ title, detail, progress, onStop }: Props) {
  const { t } = useTranslation('app');
  const part = progress.total === 0 ? 0 : (100 * progress.done) / progress.total;
  return (
    <div className={classes.progress} aria-live="polite">
      <p>{title}</p>
      <ProgressBar value={part} aria-label={title} />
      <div className={classes.progressFoot}>
        <span className={classes.quiet}>{detail}</span>
        <Button variant="default" size="compact-sm" onClick={onStop}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
