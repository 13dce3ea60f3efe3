import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import type { UsageMargin } from '#shared/figures/usage-margins.ts';
import classes from './usage-grid.module.css';
import type { FailedCell } from './use-grid-acts.ts';
import { useValueText } from './use-value-text.ts';

type Props = {
  readonly row: UsageGridRow;
  readonly measure: Measure;
  readonly failed: FailedCell | undefined;
  readonly margin: UsageMargin | undefined;
  /** Whether the figure of a year earlier stands under this one. */
  readonly showsYearBefore: boolean;
};

/** One figure of one place: reported, not reported (never zero), or nothing because the place was closed. */
export function ValueCell({ row, measure, failed, margin, showsYearBefore }: Props) {
  const { t } = useTranslation('usage');
  if (failed !== undefined) return <span title={problemSentence(failed.problem)}>{failed.text}</span>;
  const doubts = margin?.doubts.filter(({ field }) => field === measure) ?? [];
  const comment = row.entry?.cellComments[measure];
  const told = [
    ...doubts.map((doubt) => problemSentence(doubt)),
    ...(comment === undefined ? [] : [comment]),
  ];
  return (
    <span className={classes.figure} title={told.length === 0 ? undefined : told.join('\n')}>
      <span>
        {doubts.length > 0 && (
          <span className={classes.doubt} role="img" aria-label={t('toCheck')}>
            ?
          </span>
        )}
        <Figure row={row} measure={measure} />
        {comment !== undefined && (
          <span className="visually-hidden">{t('commented', { text: comment })}</span>
        )}
      </span>
      {showsYearBefore && <YearBefore margin={margin} measure={measure} />}
    </span>
  );
}

function Figure({ row, measure }: Pick<Props, 'row' | 'measure'>) {
  const { t } = useTranslation('usage');
  const valueText = useValueText();
  if (row.entry?.state === 'closed') return <span className={classes.quiet}>{t('states.closed')}</span>;
  const value = (row.stopTotal ?? row.entry?.values)?.[measure];
  if (value !== undefined)
    return row.stopTotal === null ? (
      valueText(value, measure)
    ) : (
      <span className={classes.sum}>{valueText(value, measure)}</span>
    );
  // A measure that is left to the sessions is not missing.
  const word = row.entry?.fromSessions.includes(measure) ? 'fromSessions' : 'notReported';
  return <span className={classes.quiet}>{t(word)}</span>;
}

function YearBefore({ margin, measure }: Pick<Props, 'margin' | 'measure'>) {
  const { t } = useTranslation('usage');
  const valueText = useValueText();
  const before = margin?.before?.[measure];
  return (
    <span className={classes.before}>
      {before === undefined ? t('notReported') : valueText(before, measure)}
    </span>
  );
}
