import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './data-list.module.css';

/** A column of a long list. */
export type ListColumn<Row> = {
  readonly key: string;
  readonly title: string;
  /** Least width, in rem. */
  readonly least: number;
  /** Share of the width to spare; 0 keeps the least width. */
  readonly grow: number;
  readonly align: 'start' | 'end';
  readonly sortable: boolean;
  readonly render: (row: Row) => React.ReactNode;
};

/** The order of a list: by the first column, then the second… */
export type ListSorts = readonly { readonly key: string; readonly descending: boolean }[];

type Props<Row> = {
  readonly columns: readonly ListColumn<Row>[];
  readonly sorts: ListSorts;
  readonly onSorts: (sorts: ListSorts) => void;
  /** What a screen reader says of a column that sorts after others: its rank. */
  readonly rankLabel: (rank: number) => string;
  /** What stands before the first column. */
  readonly lead: React.ReactNode;
};

/**
 * The order after a click on a header: that column alone, the other way round when it was alone. With Shift, the
 * column is added, then turned round, then taken away.
 */
export function sortsAfterClick(sorts: ListSorts, key: string, adds: boolean): ListSorts {
  const known = sorts.find((sort) => sort.key === key);
  if (!adds) return [{ key, descending: known !== undefined && sorts.length === 1 && !known.descending }];
  if (known === undefined) return [...sorts, { key, descending: false }];
  if (known.descending) return sorts.filter((sort) => sort.key !== key);
  return sorts.map((sort) => (sort.key === key ? { key, descending: true } : sort));
}

/** The header of a long list: a button for each column that can be sorted. */
export function ListHeader<Row>({ columns, sorts, onSorts, rankLabel, lead }: Props<Row>) {
  return (
    <tr aria-rowindex={1} className={classes.header}>
      {lead}
      {columns.map(({ key, title, sortable, align }, column) => {
        const rank = sorts.findIndex((sort) => sort.key === key);
        const sort = sorts[rank];
        return (
          <th
            key={key}
            scope="col"
            className={classes.headerCell}
            data-align={align}
            data-key-column={column === 0 || undefined}
            aria-sort={rank === 0 ? (sort?.descending === true ? 'descending' : 'ascending') : undefined}
          >
            {sortable ? (
              <button
                type="button"
                className={classes.sort}
                data-sorted={rank >= 0 || undefined}
                onClick={(event) => onSorts(sortsAfterClick(sorts, key, event.shiftKey))}
              >
                {title}
                {sort !== undefined &&
                  (sort.descending ? (
                    <IconArrowDown size={14} aria-hidden />
                  ) : (
                    <IconArrowUp size={14} aria-hidden />
                  ))}
                {sorts.length > 1 && rank >= 0 && (
                  <>
                    <span aria-hidden className={classes.rank}>
                      {rank + 1}
                    </span>
                    {rank > 0 && <span className="visually-hidden">, {rankLabel(rank + 1)}</span>}
                  </>
                )}
              </button>
            ) : (
              title
            )}
          </th>
        );
      })}
    </tr>
  );
}
