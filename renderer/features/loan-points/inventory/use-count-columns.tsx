import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from '#renderer/components/table/list-header.tsx';
import type { InventoryLine } from '#shared/domain/inventory/inventory-line.ts';
import classes from './inventory.module.css';

/** A line of the list, with what its cells need. */
export type LineRow = {
  readonly id: string;
  readonly line: InventoryLine;
  readonly categoryName: string;
  readonly isOpen: boolean;
};

type Words = { readonly t: TFunction<'loanPoints'>; readonly items: TFunction<'items'> };

/** The columns of the list of an inventory. */
export function useCountColumns(): readonly ListColumn<LineRow>[] {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const words: Words = {
      t: i18n.getFixedT(i18n.language, 'loanPoints'),
      items: i18n.getFixedT(i18n.language, 'items'),
    };
    const column = (
      key: 'number' | 'name' | 'category' | 'kit' | 'state' | 'quantity',
      least: number,
      grow: number,
      render: ListColumn<LineRow>['render'],
      align: 'start' | 'end' = 'start',
    ): ListColumn<LineRow> => ({
      key,
      title: words.t(`inventory.listColumns.${key}`),
      least,
      grow,
      align,
      sortable: false,
      render,
    });
    return [
      column('number', 7.5, 0, ({ line }) => line.inventoryNumber),
      column('name', 12, 2, ({ line }) => line.name),
      column('category', 8, 1, ({ categoryName }) => categoryName),
      column('kit', 7.5, 1, ({ line }) => line.kitName),
      column('quantity', 5.5, 0, ({ line }) => quantityText(line, words), 'end'),
      column('state', 12, 1.6, (row) => <LineState row={row} words={words} />),
    ];
  }, [i18n, i18n.language]);
}

function quantityText({ tracking, count, expected }: InventoryLine, { t }: Words): string {
  if (tracking === 'unique') return '';
  return count === null
    ? String(expected)
    : t('inventory.states.quantity', { seen: count.quantity, expected });
}

function LineState({
  row: { line, isOpen },
  words: { t, items },
}: {
  readonly row: LineRow;
  readonly words: Words;
}) {
  const { count, expected, loan, inRepair } = line;
  if (count !== null) {
    const said = [count.condition === null ? null : items(`conditions.${count.condition}`), count.note];
    return (
      <span className={classes.state} data-tone={isOpen && expected === 0 ? 'warn' : 'good'}>
        {[t('inventory.states.seen'), ...said].filter((part) => part !== null).join(' · ')}
      </span>
    );
  }
  if (!isOpen)
    return (
      <span className={classes.state} data-tone="warn">
        {t('inventory.kinds.missing.one')}
      </span>
    );
  if (loan !== null && expected === 0)
    return <span className={classes.state}>{t('inventory.states.outTo', { borrower: loan.borrower })}</span>;
  if (inRepair && expected === 0)
    return <span className={classes.state}>{t('inventory.states.repair')}</span>;
  return <span className={classes.state}>{t('inventory.states.toSee')}</span>;
}
