import { UnstyledButton } from '@mantine/core';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { ReportCell, ReportTable } from '#shared/report/report-model.ts';
import classes from './figures.module.css';
import { type FigureWords, type RecordsBehind, recordsBehind } from './records-behind.ts';

type Props = {
  readonly table: ReportTable;
  readonly wording: ReportWording;
  readonly words: FigureWords;
  readonly onRecords: (behind: RecordsBehind) => void;
};

/** A table of the chapter; a number with records behind it opens their list. */
export function FigureTable({ table, wording, words, onRecords }: Props) {
  return (
    <div className={classes.tableFrame}>
      <div className={classes.scroller}>
        <table className={classes.table}>
          <caption>{wording.text(table.title)}</caption>
          <thead>
            <tr>
              {table.columns.map(({ key, title, align }) => (
                <th key={key} scope="col" data-align={align}>
                  {wording.text(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => {
              const [first, ...others] = row.cells;
              const name = first === undefined ? '' : wording.cell(first);
              return (
                <tr key={`${name} ${row.total}`} data-total={row.total || undefined}>
                  <th scope="row">{name}</th>
                  {others.map((cell, index) => {
                    const column = table.columns[index + 1];
                    return (
                      <td key={column?.key} data-align={column?.align}>
                        <Cell
                          cell={cell}
                          title={`${name} – ${column === undefined ? '' : wording.text(column.title)}`}
                          wording={wording}
                          words={words}
                          onRecords={onRecords}
                        />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {table.notes.map((note) => (
        <p key={JSON.stringify(note)} className={classes.note}>
          {wording.text(note)}
        </p>
      ))}
    </div>
  );
}

type CellProps = {
  readonly cell: ReportCell;
  /** What the list of the records behind is called. */
  readonly title: string;
  readonly wording: ReportWording;
  readonly words: FigureWords;
  readonly onRecords: (behind: RecordsBehind) => void;
};

function Cell({ cell, title, wording, words, onRecords }: CellProps) {
  const text = wording.cell(cell);
  if (cell.kind !== 'number') return text;
  const answers = wording.answers(cell.reported, cell.expected);
  const behind = cell.sources === undefined ? null : recordsBehind(title, cell.sources, words);
  return (
    <>
      {behind === null ? (
        <span data-missing={cell.value === null || undefined}>{text}</span>
      ) : (
        <UnstyledButton
          className={classes.records}
          aria-label={`${text}. ${words.records(behind) ?? ''}`}
          onClick={() => onRecords(behind)}
        >
          {text}
        </UnstyledButton>
      )}
      {answers !== null && <span className={classes.answers}>{answers}</span>}
    </>
  );
}
