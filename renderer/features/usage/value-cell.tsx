import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import classes from './usage-grid.module.css';
import type { FailedCell } from './use-usage-grid.ts';
import { useValueText } from './use-value-text.ts';

type Props = {
  readonly row: UsageGridRow;
  readonly measure: Measure;
  readonly failed: FailedCell | undefined;
};

/** One figure of one place: reported, not reported (never zero), or nothing because the place was closed. */
export function ValueCell({ row, measure, failed }: Props) {
  const { t } = useTranslation('usage');
  const valueText = useValueText();
  if (failed !== undefined) return <span title={problemSentence(failed.problem)}>{failed.text}</span>;
  if (row.entry?.state === 'closed') return <span className={classes.quiet}>{t('states.closed')}</span>;
  const value = row.entry?.values[measure];
  return value === undefined ? (
    <span className={classes.quiet}>{t('notReported')}</span>
  ) : (
    valueText(value, measure)
  );
}
