import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { ExploreAnswer } from '#shared/figures/explore/explore-answer.ts';
import type { ExploreSpot } from '#shared/figures/explore/explore-records.ts';
import {
  type AnswerColumn,
  answerCell,
  answerColumns,
  answerColumnText,
} from '#shared/report/exploration-table.ts';
import { dimensionText, keyText, titleText } from '#shared/report/exploration-words.ts';
import classes from './explorer.module.css';

/** Rows on the screen: the export has the others. */
const SHOWN = 200;

/** A number that was pressed, with its words. */
export type ChosenSpot = ExploreSpot & { readonly title: string };

type Props = {
  readonly answer: ExploreAnswer;
  readonly wording: ReportWording;
  readonly onSpot: (spot: ChosenSpot) => void;
};

/** The table of an answer; a number opens the records behind it. */
export function AnswerTable({ answer, wording, onSpot }: Props) {
  const { t } = useTranslation('explorer');
  const { question, rows } = answer;
  const columns = useMemo(() => answerColumns(answer), [answer]);
  const title = wording.text(titleText(question));
  const shown = rows.slice(0, SHOWN);
  const line = (name: string, row: number | null) => (
    <tr key={row ?? 'all'} data-total={row === null || undefined}>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <Cell
          key={column.kind === 'cell' ? column.column : column.kind}
          answer={answer}
          row={row}
          column={column}
          rowName={name}
          wording={wording}
          onSpot={onSpot}
        />
      ))}
    </tr>
  );
  return (
    <>
      <section
        className={classes.tableFrame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable
        tabIndex={0}
        aria-label={t('table', { title })}
      >
        <table className={classes.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{wording.text(dimensionText(question.rows))}</th>
              {columns.map((column) => (
                <th key={column.kind === 'cell' ? column.column : column.kind} scope="col">
                  {wording.text(answerColumnText(answer, column), 'short')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((key, row) => line(wording.text(keyText(question.rows, key)), row))}
            {line(t('total'), null)}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length && (
        <p className={classes.quiet}>
          {t('rowsShown', {
            shown: wording.number(shown.length, 'count'),
            total: wording.number(rows.length, 'count'),
          })}
        </p>
      )}
    </>
  );
}

type CellProps = Props & {
  readonly row: number | null;
  readonly column: AnswerColumn;
  readonly rowName: string;
};

function Cell({ answer, row, column, rowName, wording, onSpot }: CellProps) {
  const { t } = useTranslation('explorer');
  const cell = answerCell(answer, row, column);
  const words = wording.cell(cell);
  const answers = cell.kind === 'number' ? wording.answers(cell.reported, cell.expected) : null;
  const isMissing = cell.kind === 'number' && cell.value === null;
  const opens = (column.kind === 'cell' || column.kind === 'total') && !isMissing;
  const columnName = wording.text(answerColumnText(answer, column));
  return (
    <td data-missing={isMissing || undefined} data-quiet={column.kind === 'before' || undefined}>
      {opens ? (
        <UnstyledButton
          className={classes.spot}
          aria-label={`${words}. ${t('recordsOf', { row: rowName, column: columnName })}`}
          onClick={() =>
            onSpot({
              row: row === null ? null : (answer.rows[row]?.key ?? null),
              column: column.kind === 'cell' ? (answer.columns?.[column.column]?.key ?? null) : null,
              title: `${rowName}, ${columnName}`,
            })
          }
        >
          {words}
        </UnstyledButton>
      ) : (
        words
      )}
      {answers !== null && <small>{answers}</small>}
    </td>
  );
}
