import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemStateBadge } from '#renderer/entity-ui/item-state-badge.tsx';
import { useCategoryName } from '#renderer/entity-ui/use-category-name.ts';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import classes from './items.module.css';

type Props = {
  readonly items: readonly ItemRow[];
  readonly onOpen: (itemId: string) => void;
  /** What the column before the last says: who holds each, for one. Left out where nothing is to be said. */
  readonly where?: { readonly title: string; readonly text: (row: ItemRow) => ReactNode };
};

/** Items, a line each: number, name, category, state, condition, value. */
export function ItemTable({ items, onOpen, where }: Props) {
  const { t, i18n } = useTranslation('items');
  const { t: list } = useTranslation('recordList');
  const categoryName = useCategoryName();
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('table.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.number')}</th>
            <th scope="col">{t('table.name')}</th>
            <th scope="col">{t('table.category')}</th>
            <th scope="col">{t('table.state')}</th>
            <th scope="col">{t('table.condition')}</th>
            {where !== undefined && <th scope="col">{where.title}</th>}
            <th scope="col" className={classes.number}>
              {t('table.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr key={row.id}>
              <td className={classes.code}>{row.inventoryNumber}</td>
              <th scope="row">
                <Anchor component="button" type="button" ta="start" onClick={() => onOpen(row.id)}>
                  {row.name}
                </Anchor>
                {row.tracking === 'counted' && (
                  <span className={classes.quiet}> {t('table.quantity', { count: row.quantity })}</span>
                )}
              </th>
              <td>{categoryName(row.category)}</td>
              <td>
                <ItemStateBadge state={row.state} />
              </td>
              <td>{row.condition === null ? list('missing') : t(`conditions.${row.condition}`)}</td>
              {where !== undefined && <td>{where.text(row)}</td>}
              <td className={classes.number}>
                {row.value === null ? list('missing') : euroText(row.value * row.quantity, i18n.language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
