import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import type { PlanRow, ProposedColumn } from '#renderer/workers/spreadsheet-api.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Problem } from '#shared/domain/problem.ts';
import classes from './plan-row-detail.module.css';
import { useChangeWords } from './use-change-words.ts';

type Props = {
  readonly target: ImportTarget;
  readonly row: PlanRow;
  readonly columns: readonly ProposedColumn[];
  readonly onOpenRecord: (id: string) => void;
};

/** What a row says and does: its problems by cell, how it was recognised, each field before and after. */
export function PlanRowDetail({ target, row, columns, onOpenRecord }: Props) {
  const { t } = useTranslation('spreadsheetImport');
  const words = useChangeWords(target);
  const isChange = row.action === 'change';
  const { recordId } = row;
  return (
    <>
      {row.problems.length > 0 && (
        <ul className={classes.problems}>
          {row.problems.map((problem) => (
            <li key={`${problem.code} ${problem.field ?? ''} ${problemSentence(problem)}`}>
              <CellPlace row={row.row} problem={problem} columns={columns} />
              <span className={classes.sentence}>{problemSentence(problem)}</span>
            </li>
          ))}
        </ul>
      )}
      {row.matchedBy !== null && (
        <p className={classes.matched}>
          {t(`preview.matchedBy.${row.matchedBy}`)}
          {recordId !== null && (
            <>
              {' · '}
              <Anchor component="button" type="button" onClick={() => onOpenRecord(recordId)}>
                {t('preview.open')}
              </Anchor>
            </>
          )}
        </p>
      )}
      {row.changes.length > 0 && (
        <table className={classes.changes}>
          <thead className={isChange ? undefined : 'visually-hidden'}>
            <tr>
              <td />
              {isChange && (
                <th scope="col" className={classes.change}>
                  {t('preview.before')}
                </th>
              )}
              <th scope="col" className={classes.change}>
                {t('preview.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {row.changes.map((change) => (
              <tr key={change.field}>
                <th scope="row" className={`${classes.change} ${classes.field}`}>
                  {words.label(change.field)}
                </th>
                {isChange && (
                  <td className={`${classes.change} ${classes.before}`}>
                    {change.before === null ? (
                      <em className={classes.void}>{t('preview.empty')}</em>
                    ) : (
                      words.value(change.field, change.before)
                    )}
                  </td>
                )}
                <td className={classes.change}>
                  {change.after === null ? (
                    <em className={classes.void}>{t('preview.empty')}</em>
                  ) : (
                    words.value(change.field, change.after)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

type CellProps = {
  readonly row: number;
  readonly problem: Problem;
  readonly columns: readonly ProposedColumn[];
};

/** The cell of a problem as the spreadsheet names it: `F12`. Its sentence tells the row and the header. */
function CellPlace({ row, problem, columns }: CellProps) {
  const { t } = useTranslation('spreadsheetImport');
  const column = columns.find(({ header }) => header === problem.field);
  if (column === undefined) return null;
  const cell = `${column.letters}${row}`;
  return (
    <span className={classes.place} data-severity={problem.severity} title={t('preview.cell', { cell })}>
      {cell}
    </span>
  );
}
