import { Alert, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { monthText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { CELL_COMMENT_LIMIT } from '#shared/domain/usage-return/usage-return.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import type { UsageMargin } from '#shared/figures/usage-margins.ts';
import { CellHistory } from './cell-history.tsx';
import { measureLabel } from './measure-label.ts';
import { useRunLabel } from './use-run-label.ts';

type Props = {
  readonly row: UsageGridRow;
  readonly measure: Measure;
  readonly margin: UsageMargin | undefined;
  readonly onClose: () => void;
};

/** The comment on one figure, what is doubtful in it, and how it came to be what it is. */
export function CellDialog({ row, measure, margin, onClose }: Props) {
  const { t, i18n } = useTranslation('usage');
  const { t: lists } = useTranslation('lists');
  const { api, settings } = useRegister();
  const runLabel = useRunLabel();
  const notice = useWrittenNotice();
  const entry = useEntry({ comment: row.entry?.cellComments[measure] ?? '' });
  const doubts = margin?.doubts.filter(({ field }) => field === measure) ?? [];
  const save = (): void => {
    const comment = entry.values.comment.trim();
    const { placeId, stopId, run } = row;
    const act = { kind: 'comment', placeId, stopId, run, measure, comment: comment || null } as const;
    void entry.run(
      () => api.actOnReturns([act], todayIn(settings.timeZone)),
      (written) => {
        notice(t(comment === '' ? 'commentRemoved' : 'commentKept'), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('detailTitle', {
        measure: measureLabel(lists, measure),
        place: row.name,
        months: runLabel(row.run) ?? monthText(row.run.from, i18n.language),
      })}
      confirm={t('commentSave')}
      entry={entry}
      onSubmit={save}
      onClose={onClose}
    >
      {doubts.length > 0 && (
        <Alert color="yellow" title={t('toCheck')}>
          <ProblemList problems={doubts} />
        </Alert>
      )}
      {row.stopTotal === null ? (
        <Textarea
          label={t('comment')}
          description={t('commentHelp')}
          error={entry.error('comment')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={CELL_COMMENT_LIMIT}
          data-autofocus
          value={entry.values.comment}
          onChange={(event) => entry.set({ comment: event.currentTarget.value })}
        />
      ) : (
        <p>{t('commentOnStops')}</p>
      )}
      <CellHistory row={row} measure={measure} />
    </EntryDialog>
  );
}
