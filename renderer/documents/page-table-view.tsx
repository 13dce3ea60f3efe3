import type { TableFit } from './page-table-fit.ts';
import classes from './report-pages.module.css';
import type { WordedTable } from './worded-report.ts';

type PageTableViewProps = {
  readonly table: WordedTable;
  /** Which rows stand here, up to, not including, `to`; all of them when both are 0. */
  readonly from: number;
  readonly to: number;
  /** How it stands in the width of its page; null while it is being measured. */
  readonly fit: TableFit | null;
};

/** A table of the report, or the rows of it that stand on one page, under its head. */
export function PageTableView({ table, from, to: end, fit }: PageTableViewProps) {
  const columns = fit?.columns ?? [];
  const to = end > from ? end : table.rows.length;
  const last = to >= table.rows.length;
  const answered = table.columns.filter((_, at) => table.rows.some((row) => row.cells[at]?.answers != null));
  // « n sur N » stands beside the value while there is room, under it otherwise.
  const beside = answered.length <= 2 && table.columns.length <= 5;
  return (
    <div className={classes.tableBlock} data-annex={table.annex || undefined}>
      <table
        className={classes.table}
        data-fixed={columns.length > 0 || undefined}
        data-beside={beside || undefined}
        data-density={fit?.density}
      >
        <caption>
          <span className={classes.number}>{table.number}</span>
          {from === 0 ? table.title : table.continued}
        </caption>
        {columns.length > 0 && (
          <colgroup>
            {columns.map((width, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
              <col key={index} style={{ width }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
              <th key={index} scope="col" data-align={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(from, to).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place
            <tr key={index} data-total={row.total || undefined}>
              {row.cells.map((cell, at) => {
                const Cell = at === 0 ? 'th' : 'td';
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells are known by their place
                  <Cell key={at} {...(at === 0 ? { scope: 'row' } : {})} data-align={cell.align}>
                    <span data-missing={cell.missing || undefined}>{cell.text}</span>
                    {cell.answers !== null && <span className={classes.answers}>{cell.answers}</span>}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {last &&
        table.notes.map((note) => (
          <p key={note} className={classes.note}>
            {note}
          </p>
        ))}
    </div>
  );
}
