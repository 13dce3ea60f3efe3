import { Alert, Button, SegmentedControl, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/features/questionnaires/questionnaires.module.css';
import { type FileState, fileStates, type ReviewDecisions } from '#shared/exchange/questionnaire/review.ts';
import { ReviewedFileRow } from './reviewed-file-row.tsx';
import { SaveReport } from './save-report.tsx';
import type { BatchStage } from './use-batch.ts';

const ALL = 'all';

type Props = {
  readonly stage: Extract<BatchStage, { readonly kind: 'review' }>;
  readonly onDecide: (decisions: ReviewDecisions) => void;
  readonly onApply: () => void;
  readonly onReset: () => void;
};

/** A batch before it is written: every file with its state, what differs, what is taken. */
export function ReviewView({ stage, onDecide, onApply, onReset }: Props) {
  const { t } = useTranslation('questionnaires');
  const { review, decisions, problems, isWriting } = stage;
  const [state, setState] = useState<FileState | null>(null);
  const shown = review.files.filter((file) => state === null || file.state === state);
  const counts = useMemo(
    () =>
      fileStates.flatMap((known) => {
        const count = review.files.filter((file) => file.state === known).length;
        return count === 0 ? [] : [{ value: known, label: `${t(`back.states.${known}`)} ${count}` }];
      }),
    [review.files, t],
  );
  return (
    <div className={classes.review}>
      <div className={classes.reviewHead}>
        <SegmentedControl
          aria-label={t('back.filter')}
          value={state ?? ALL}
          data={[{ value: ALL, label: `${t('back.all')} ${review.files.length}` }, ...counts]}
          onChange={(value) => setState(fileStates.find((known) => known === value) ?? null)}
        />
        <Decisions review={review.files} decisions={decisions} onDecide={onDecide} />
      </div>
      <ul className={classes.files} aria-label={t('back.listTitle')}>
        {shown.map((file) => (
          <ReviewedFileRow
            key={file.index}
            file={file}
            decisions={decisions}
            onTake={(taken, isTaken) =>
              onDecide({ ...decisions, files: { ...decisions.files, [taken.index]: isTaken } })
            }
            onChoice={(change, choice) =>
              onDecide({ ...decisions, cells: { ...decisions.cells, [change.id]: choice } })
            }
          />
        ))}
      </ul>
      <div className={classes.reviewFoot}>
        {problems.length > 0 && (
          <Alert color="red" role="alert" title={t('back.notApplied')}>
            <ProblemList problems={problems} />
          </Alert>
        )}
        <p role="status">
          {review.returns === 0 ? t('back.toWriteNone') : t('back.toWrite', { count: review.returns })}
        </p>
        <Button disabled={review.returns === 0} loading={isWriting} onClick={onApply}>
          {t('back.apply')}
        </Button>
        <SaveReport review={review} decisions={decisions} />
        <Button variant="subtle" onClick={onReset}>
          {t('back.restart')}
        </Button>
      </div>
    </div>
  );
}

type DecisionProps = {
  readonly review: BatchReview;
  readonly decisions: ReviewDecisions;
  readonly onDecide: (decisions: ReviewDecisions) => void;
};
type BatchReview = Props['stage']['review']['files'];

/** What holds for every file: the year that they should be of, and what becomes of figures that stand already. */
function Decisions({ review, decisions, onDecide }: DecisionProps) {
  const { t } = useTranslation('questionnaires');
  const years = [...new Set(review.flatMap(({ period }) => period?.from.slice(0, 4) ?? []))].sort();
  const hasConflicts = review.some(({ changes }) => changes.some(({ kind }) => kind === 'conflict'));
  const known = decisions.year === null ? years : [...new Set([...years, String(decisions.year)])].sort();
  return (
    <div className={classes.decisions}>
      {known.length > 1 && (
        <Select
          label={t('back.year')}
          w="11rem"
          allowDeselect={false}
          data={[{ value: '', label: t('back.anyYear') }, ...known]}
          value={decisions.year === null ? '' : String(decisions.year)}
          onChange={(year) =>
            onDecide({ ...decisions, year: year === null || year === '' ? null : Number(year) })
          }
        />
      )}
      {hasConflicts && (
        <div className={classes.others}>
          <span>{t('back.others')}</span>
          <SegmentedControl
            size="xs"
            aria-label={t('back.others')}
            value={decisions.others}
            data={[
              { value: 'keep', label: t('back.keepAll') },
              { value: 'replace', label: t('back.replaceAll') },
            ]}
            onChange={(value) =>
              // Deciding for all takes the place of what was decided one by one.
              onDecide({ ...decisions, cells: {}, others: value === 'replace' ? 'replace' : 'keep' })
            }
          />
        </div>
      )}
    </div>
  );
}
