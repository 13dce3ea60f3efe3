import { Button, Group, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import classes from './batch.module.css';
import type { BatchProgress, BatchResult } from './run-batch.ts';

/** Names shown of files that would be replaced. */
const NAMES = 6;

type TakenProps = {
  readonly folderName: string;
  readonly names: readonly string[];
  readonly onReplace: () => void;
  readonly onOther: () => void;
  readonly onCancel: () => void;
};

/** Asks before files of a folder are replaced. */
export function BatchTaken({ folderName, names, onReplace, onOther, onCancel }: TakenProps) {
  const { t } = useTranslation('reportBatch');
  const more = names.length - NAMES;
  return (
    <div role="alert">
      <p>{t('takenTitle', { count: names.length, folder: folderName })}</p>
      <ul>
        {names.slice(0, NAMES).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {more > 0 && <li>{t('takenMore', { count: more })}</li>}
      </ul>
      <p className={classes.quiet}>{t('takenHelp')}</p>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onCancel} data-autofocus>
          {t('cancel')}
        </Button>
        <Button variant="default" onClick={onOther}>
          {t('other')}
        </Button>
        <Button color="red.8" onClick={onReplace}>
          {t('replace')}
        </Button>
      </Group>
    </div>
  );
}

type RunningProps = {
  readonly progress: BatchProgress;
  readonly stopping: boolean;
  readonly onStop: () => void;
};

/** How far the files are, and the way to stop. */
export function BatchRunning({ progress, stopping, onStop }: RunningProps) {
  const { t } = useTranslation('reportBatch');
  const { done, total, name } = progress;
  const words = stopping
    ? t('stopping')
    : name === ''
      ? t('ending')
      : t('working', { number: done + 1, total, name });
  return (
    <div>
      <p role="status">{words}</p>
      <Progress value={(100 * done) / Math.max(1, total)} aria-label={words} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" disabled={stopping} onClick={onStop} data-autofocus>
          {t('stop')}
        </Button>
      </Group>
    </div>
  );
}

const icons = { written: IconCheck, failed: IconAlertTriangle, stopped: IconMinus } as const;
const order = ['failed', 'stopped', 'written'] as const;

type DoneProps = {
  readonly folderName: string;
  readonly results: readonly BatchResult[];
  readonly onClose: () => void;
};

/** What became of each file, those that failed first with why. */
export function BatchDone({ folderName, results, onClose }: DoneProps) {
  const { t } = useTranslation('reportBatch');
  const countOf = (state: BatchResult['state']) => results.filter((result) => result.state === state).length;
  const written = countOf('written');
  const failed = countOf('failed');
  const stopped = countOf('stopped');
  const sorted = order.flatMap((state) => results.filter((result) => result.state === state));
  return (
    <div>
      <p role="status">
        {written === 0 ? t('writtenNone') : t('written', { count: written, folder: folderName })}{' '}
        {stopped > 0 && t('stopped', { count: stopped })} {failed > 0 && t('failed', { count: failed })}
      </p>
      <ul className={classes.results} aria-label={t('results')}>
        {sorted.map(({ name, state, problems }) => {
          const Icon = icons[state];
          return (
            <li key={name}>
              <Icon size={18} role="img" aria-label={t(`state.${state}`)} />
              <div>
                {name}
                {problems.map((problem) => (
                  <div key={problem.code} className={classes.why}>
                    {problemSentence(problem)}
                  </div>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </Group>
    </div>
  );
}
