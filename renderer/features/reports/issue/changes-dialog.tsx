import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { FigureUnit } from '#shared/figures/figure.ts';
import {
  type CellDifference,
  type ComparedValue,
  distinctFigures,
  type ReportDifferences,
} from '#shared/report/report-differences.ts';
import classes from './issue.module.css';

type Props = {
  readonly version: number;
  readonly changes: ReportDifferences;
  readonly wording: ReportWording;
  readonly onClose: () => void;
};

/** Every figure and value of a table that the register tells otherwise today: issued beside today. */
export function ChangesDialog({ version, changes, wording, onClose }: Props) {
  const { t } = useTranslation('reportIssues');
  const { t: app } = useTranslation('app');
  const { cells, cellCount } = changes;
  const figures = distinctFigures(changes.figures);
  return (
    <Modal
      opened
      onClose={onClose}
      size="75rem"
      title={t('changes.title', { version })}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <p className={classes.intro}>{t('changes.intro')}</p>
      {figures.length > 0 && <FigureChanges figures={figures} wording={wording} />}
      {cells.length > 0 && <CellChanges cells={cells} wording={wording} />}
      {cellCount > cells.length && (
        <p className={classes.intro}>{t('changes.more', { shown: cells.length, count: cellCount })}</p>
      )}
    </Modal>
  );
}

function FigureChanges({ figures, wording }: Pick<ReportDifferences, 'figures'> & Pick<Props, 'wording'>) {
  const { t } = useTranslation('reportIssues');
  const { t: reports } = useTranslation('reports');
  return (
    <>
      <h3 className={classes.subtitle} id="changed-figures">
        {t('changes.figures')}
      </h3>
      <table className={classes.table} aria-labelledby="changed-figures">
        <Heads columns={['chapter', 'figure']} />
        <tbody>
          {figures.map(({ id, chapter, title, unit, before, after }) => (
            <tr key={id}>
              <td>{reports(`chapter.${chapter}`)}</td>
              <th scope="row">{wording.text(title)}</th>
              <Value value={before} unit={unit} wording={wording} />
              <Value value={after} unit={unit} wording={wording} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function CellChanges({ cells, wording }: Pick<ReportDifferences, 'cells'> & Pick<Props, 'wording'>) {
  const { t } = useTranslation('reportIssues');
  return (
    <>
      <h3 className={classes.subtitle} id="changed-cells">
        {t('changes.cells')}
      </h3>
      <table className={classes.table} aria-labelledby="changed-cells">
        <Heads columns={['table', 'line', 'column']} />
        <tbody>
          {cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two tables may have lines alike; rows never move
            <tr key={index}>
              <td>{wording.text(cell.table)}</td>
              <th scope="row">{lineName(cell, wording)}</th>
              <td>
                {cell.column === null
                  ? t(cell.kind === 'rowAdded' ? 'changes.rowAdded' : 'changes.rowRemoved')
                  : wording.text(cell.column)}
              </td>
              {cell.column === null ? (
                <td colSpan={2} />
              ) : (
                <>
                  <Value value={cell.before} unit={cell.unit} wording={wording} />
                  <Value value={cell.after} unit={cell.unit} wording={wording} />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A line known by a month reads as a month. */
function lineName({ row }: CellDifference, wording: ReportWording): string {
  return /^\d{4}-\d{2}$/.test(row) ? wording.month(row) : row;
}

type HeadsProps = { readonly columns: readonly ('chapter' | 'figure' | 'table' | 'line' | 'column')[] };

function Heads({ columns }: HeadsProps) {
  const { t } = useTranslation('reportIssues');
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {t(`changes.${column}`)}
          </th>
        ))}
        <th scope="col" data-align="end">
          {t('changes.issued')}
        </th>
        <th scope="col" data-align="end">
          {t('changes.now')}
        </th>
      </tr>
    </thead>
  );
}

type ValueProps = {
  readonly value: ComparedValue | null;
  readonly unit: FigureUnit;
  readonly wording: ReportWording;
};

function Value({ value, unit, wording }: ValueProps) {
  const { t } = useTranslation('reportIssues');
  const answers = value === null ? null : wording.answers(value.reported, value.expected);
  return (
    <td data-align="end">
      {value === null ? t('changes.absent') : wording.number(value.value, unit)}
      {answers !== null && <span className={classes.answers}>{answers}</span>}
    </td>
  );
}
