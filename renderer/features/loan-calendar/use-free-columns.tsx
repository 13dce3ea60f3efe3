import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from '#renderer/components/table/list-header.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import { conflictWords } from './conflict-words.ts';
import type { FreeRow } from './free-rows.ts';
import classes from './loan-calendar.module.css';

/** The columns of what is free. @param points the loan points, where a column tells whose a thing is; null where one was asked for */
export function useFreeColumns(points: readonly LoanPoint[] | null): readonly ListColumn<FreeRow>[] {
  const { t } = useTranslation('loanCalendar');
  const categories = useItemCategories();
  return useMemo(() => {
    const pointName = new Map((points ?? []).map(({ id, name }) => [id, name]));
    const column = (
      key: string,
      title: string,
      least: number,
      grow: number,
      sortable: boolean,
      render: (row: FreeRow) => React.ReactNode,
    ): ListColumn<FreeRow> => ({ key, title, least, grow, align: 'start', sortable, render });
    return [
      column('name', t('free.name'), 14, 3, true, ({ name }) => <span title={name}>{name}</span>),
      column('number', t('free.number'), 7, 1, true, ({ inventoryNumber }) => inventoryNumber ?? ''),
      column('category', t('free.category'), 8, 1, false, ({ category }) =>
        category === null ? t('kit') : (categories?.nameOf(category) ?? ''),
      ),
      ...(points === null
        ? []
        : [
            column('point', t('free.loanPoint'), 9, 2, false, ({ loanPointId }) =>
              loanPointId === null ? '' : (pointName.get(loanPointId) ?? ''),
            ),
          ]),
      column('state', t('free.state'), 14, 4, false, (row) => <FreeState row={row} />),
      column('next', t('free.next'), 8, 1, true, ({ free, nextFree }) =>
        free > 0 || nextFree === null ? '' : dayText(nextFree),
      ),
    ];
  }, [categories, points, t]);
}

/** Whether a thing is free all along, how many are, or who holds it. */
function FreeState({ row }: { readonly row: FreeRow }) {
  const { t } = useTranslation('loanCalendar');
  if (row.free === 0) {
    const words = conflictWords(row, t);
    return (
      <span className={classes.quiet} title={words}>
        {words}
      </span>
    );
  }
  if (row.missing.length > 0) {
    const words = t('free.incomplete', { missing: row.missing.join(', ') });
    return (
      <span className={classes.warn} title={words}>
        {words}
      </span>
    );
  }
  return (
    <span className={classes.free}>
      {row.quantity > 1 ? t('free.left', { free: row.free, quantity: row.quantity }) : t('free.isFree')}
    </span>
  );
}
