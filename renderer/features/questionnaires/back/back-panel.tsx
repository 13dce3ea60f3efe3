import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/features/questionnaires/questionnaires.module.css';
import { TaskProgress } from '#renderer/features/questionnaires/task-progress.tsx';
import { Applied } from './applied.tsx';
import { FileDrop } from './file-drop.tsx';
import { ReviewView } from './review-view.tsx';
import { useBatch } from './use-batch.ts';

/** Questionnaires that came back: read, compared, written. */
export function BackPanel() {
  const { t } = useTranslation('questionnaires');
  const { stage, read, decide, apply, stop, reset } = useBatch();
  switch (stage.kind) {
    case 'idle':
    case 'refused':
      return (
        <div className={classes.start}>
          <p className={classes.intro}>{t('back.intro')}</p>
          {stage.kind === 'refused' && (
            <Alert color="red" role="alert" title={t('back.refused')}>
              <ProblemList problems={stage.problems} />
            </Alert>
          )}
          <FileDrop onFiles={(files) => void read(files)} />
        </div>
      );
    case 'reading':
      return (
        <TaskProgress
          title={t('back.reading')}
          detail={t('back.readingOf', stage.progress)}
          progress={stage.progress}
          onStop={stop}
        />
      );
    case 'review':
      return (
        <ReviewView
          stage={stage}
          onDecide={(decisions) => decide(stage.review, decisions)}
          onApply={() => void apply(stage.review, stage.decisions)}
          onReset={reset}
        />
      );
    case 'done':
      return <Applied stage={stage} onReset={reset} />;
  }
}
