import { Button } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayText, monthText } from '#renderer/entity-ui/calendar-text.ts';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { addMonths } from '#shared/domain/calendar/month.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { lockedYearIn } from '#shared/domain/usage-settings/locked-years.ts';
import { gridRowId, type UsageGridRow } from '#shared/figures/usage-grid.ts';
import classes from './cell-strip.module.css';
import { measureLabel } from './measure-label.ts';
import type { SheetView } from './sheet-view.ts';
import type { ActiveCell } from './usage-grid.tsx';
import { useRunLabel } from './use-run-label.ts';
import { useValueText } from './use-value-text.ts';

type Props = {
  readonly active: ActiveCell | null;
  readonly view: SheetView;
  readonly onDetail: (cell: ActiveCell) => void;
};

/**
 * The margin of the cell one is in: what it is, the same months a year earlier, who entered it, what is doubtful in it
 * and its comment. It has one height, so that the grid below does not move.
 */
export function CellStrip({ active, view, onDetail }: Props) {
  const { t } = useTranslation('usage');
  const { t: lists } = useTranslation('lists');
  if (active === null || active.measure === null)
    return <div className={classes.strip}>{t('stripEmpty')}</div>;
  const { row, measure } = active;
  const margin = view.margins.get(gridRowId(row));
  const doubts = margin?.doubts.filter(({ field }) => field === measure) ?? [];
  const comment = row.entry?.cellComments[measure];
  const year = lockedYearIn(row.run, view.lockedYears);
  return (
    <div className={classes.strip}>
      <div className={classes.facts}>
        <strong>{measureLabel(lists, measure)}</strong>
        <RowName row={row} />
        <YearBefore row={row} measure={measure} view={view} />
        <Entered row={row} />
        {year !== null && <span className={classes.warn}>{t('lock.cell', { year })}</span>}
      </div>
      <div className={classes.words}>
        {doubts.map((doubt) => (
          <span key={doubt.code} className={classes.warn}>
            {problemSentence(doubt)}
          </span>
        ))}
        {comment !== undefined && <span>« {comment} »</span>}
      </div>
      <Button
        size="compact-xs"
        variant="default"
        className={classes.detail ?? ''}
        leftSection={<IconMessage size={14} />}
        onClick={() => onDetail(active)}
      >
        {t('detail')}
      </Button>
    </div>
  );
}

function RowName({ row }: { readonly row: UsageGridRow }) {
  const { i18n } = useTranslation('usage');
  const runLabel = useRunLabel();
  return (
    <span>
      {row.name}, {runLabel(row.run) ?? monthText(row.run.from, i18n.language)}
    </span>
  );
}

type BeforeProps = { readonly row: UsageGridRow; readonly measure: Measure; readonly view: SheetView };

/** The same months a year earlier, and the change where both were reported (data.md, figure 5). */
function YearBefore({ row, measure, view }: BeforeProps) {
  const { t, i18n } = useTranslation('usage');
  const valueText = useValueText();
  const runLabel = useRunLabel();
  const run = { from: addMonths(row.run.from, -12), to: addMonths(row.run.to, -12) };
  const when = runLabel(run) ?? monthText(run.from, i18n.language);
  const before = view.margins.get(gridRowId(row))?.before?.[measure];
  const now = (row.stopTotal ?? row.entry?.values)?.[measure];
  const change =
    before === undefined || before === 0 || now === undefined
      ? null
      : ((now - before) / before).toLocaleString(i18n.language, {
          style: 'percent',
          signDisplay: 'exceptZero',
          maximumFractionDigits: 1,
        });
  return (
    <span>
      {t('yearBefore', { when, value: before === undefined ? t('notReported') : valueText(before, measure) })}
      {change !== null && ` (${change})`}
    </span>
  );
}

/** Who entered the return, when and how. */
function Entered({ row }: { readonly row: UsageGridRow }) {
  const { t } = useTranslation('usage');
  if (row.entry === null) return null;
  const { updatedBy, updatedAt, source } = row.entry;
  const values = {
    officer: updatedBy.officer,
    day: dayText(updatedAt.slice(0, 10)),
    source: t(`sources.${source}`),
  };
  return (
    <span className={classes.quiet}>
      {updatedBy.officer === '' ? t('enteredByNobody', values) : t('entered', values)}
    </span>
  );
}
