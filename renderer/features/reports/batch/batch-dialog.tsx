import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { Report } from '#shared/domain/report/report.ts';
import classes from './batch.module.css';
import { type BatchFormat, batchFormats, plannedFiles } from './batch-files.ts';
import { BatchDone, BatchRunning, BatchTaken } from './batch-outcome.tsx';
import type { BatchKind } from './batch-target.ts';
import { FormatChoice, useBatchFormats } from './format-choice.tsx';
import { TargetChoice } from './target-choice.tsx';
import { useBatch } from './use-batch.ts';
import { useBatchJobs } from './use-batch-jobs.ts';
import { useBatchTargets } from './use-batch-targets.ts';

/** `all` = every file of this report; `each` = a report for each of those that are chosen. */
export type BatchMode = 'all' | 'each';

type Props = {
  readonly mode: BatchMode;
  readonly report: Report;
  readonly wording: ReportWording;
  readonly onClose: () => void;
};

/** Makes many files in one act: chosen, written into a folder, told one by one. */
export function BatchDialog({ mode, report, wording, onClose }: Props) {
  const { t } = useTranslation('reportBatch');
  const [formats, setFormats] = useState<readonly BatchFormat[]>(mode === 'all' ? batchFormats : ['pdf']);
  const [kind, setKind] = useState<BatchKind>('epci');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [withTexts, setWithTexts] = useState(false);
  const possible = useBatchFormats();
  const targets = useBatchTargets(mode === 'each' ? kind : null);
  const { phase, start, run, leave, stop, reset } = useBatch();
  const makeJobs = useBatchJobs(report, wording.language);
  const title = report.title ?? wording.title(report.period);

  const picked = mode === 'all' ? [null] : (targets ?? []).filter(({ key }) => chosen.has(key));
  const base = wording.fileName(report.period);
  const files = plannedFiles(
    base,
    picked.map((target) => target?.name ?? null),
    formats.filter((format) => possible.includes(format)),
    wording.t('document.summary.title'),
  );
  const count = files.reduce((sum, each) => sum + each.length, 0);
  const begin = (): void => void start(makeJobs(picked, files, withTexts), base);

  return (
    <Modal
      opened
      size="lg"
      title={mode === 'all' ? t('allTitle', { title }) : t('eachTitle')}
      onClose={onClose}
      closeOnEscape={phase.kind !== 'running'}
      closeOnClickOutside={false}
      withCloseButton={phase.kind !== 'running'}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {phase.kind === 'asking' && (
        <>
          {mode === 'each' && (
            <>
              <p className={classes.quiet}>{t('eachIntro', { title })}</p>
              <TargetChoice
                kind={kind}
                onKind={(next) => {
                  setKind(next);
                  setChosen(new Set());
                }}
                targets={targets}
                chosen={chosen}
                onChosen={setChosen}
              />
            </>
          )}
          <FormatChoice value={formats} onChange={setFormats} />
          {mode === 'each' && (
            <Checkbox
              className={classes.section ?? ''}
              label={t('texts')}
              description={t('textsHelp')}
              checked={withTexts}
              onChange={(event) => setWithTexts(event.currentTarget.checked)}
            />
          )}
          {phase.problems.length > 0 && (
            <div role="alert" className={classes.section}>
              <ProblemList problems={phase.problems} />
            </div>
          )}
          <Group justify="space-between" mt="lg">
            <p className={classes.quiet} role="status">
              {count === 0 ? t('nothing') : t('count', { count })}
            </p>
            <Group gap="sm">
              <Button variant="default" onClick={onClose}>
                {t('cancel')}
              </Button>
              <Button disabled={count === 0} onClick={begin}>
                {t('choose')}
              </Button>
            </Group>
          </Group>
        </>
      )}
      {phase.kind === 'taken' && (
        <BatchTaken
          folderName={phase.folder.name}
          names={phase.names}
          onReplace={() => void run(makeJobs(picked, files, withTexts), phase.folder, true)}
          onOther={() => void leave(phase.folder).then(begin)}
          onCancel={() => void leave(phase.folder)}
        />
      )}
      {phase.kind === 'running' && (
        <BatchRunning progress={phase.progress} stopping={phase.stopping} onStop={stop} />
      )}
      {phase.kind === 'done' && (
        <BatchDone
          folderName={phase.folderName}
          results={phase.results}
          onClose={() => {
            reset();
            onClose();
          }}
        />
      )}
    </Modal>
  );
}
