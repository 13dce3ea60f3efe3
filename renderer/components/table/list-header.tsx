import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './data-list.module.css';

/** A column of a long list. */
export type ListColumn<Row, Key extends string> = {
  readonly key: string;
  readonly title: string;
  /** Least width, in rem. */
  readonly least: number;
  /** Share of the width to spare; 0 keeps the least width. */
  readonly grow: number;
  readonly align: 'start' | 'end';
  /** The key to sort by when the header is clicked; null when the column can't be sorted. */
  readonly sortKey: Key | null;
  readonly render: (row: Row) => React.ReactNode;
};

/** The order of a list. */
export type ListSort<Key extends string> = { readonly key: Key; readonly descending: boolean };

type Props<Row, Key extends string> = {
  readonly columns: readonly ListColumn<Row, Key>[];
  readonly sort: ListSort<Key>;
  readonly onSort: (sort: ListSort<Key>) => void;
};

/** The header of a long list: a button for each column that can be sorted. */
export function ListHeader<Row, Key extends string>({ columns, sort, onSort }: Props<Row, Key>) {
  return (
    <tr aria-rowindex={1} className={classes.header}>
      {columns.map(({ key, title, sortKey, align }) => {
        const sorted = sortKey !== null && sort.key === sortKey;
        return (
          <th
            key={key}
            scope="col"
            className={classes.headerCell}
            data-align={align}
            aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
          >
            {sortKey === null ? (
              title
            ) : (
              <button
                type="button"
                className={classes.sort}
                data-sorted={sorted || undefined}
                onClick={() => onSort({ key: sortKey, descending: sorted && !sort.descending })}
              >
                {title}
                {sorted &&
                  (sort.descending ? (
                    <IconArrowDown size={14} aria-hidden />
                  ) : (
                    <IconArrowUp size={14} aria-hidden />
                  ))}
              </button>
            )}
          </th>
        );
      })}
    </tr>
  );
}
