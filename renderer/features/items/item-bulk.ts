import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkField } from '#renderer/entity-ui/record-list/bulk-field.ts';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { itemConditions, itemOrigins } from '#shared/domain/item/item.ts';
import { itemBulkFields } from '#shared/domain/item/item-bulk-change.ts';

type Key = (typeof itemBulkFields)[number];

/** What can be changed on many items at once; moves, ends and maintenances are acts of their own. */
export function useItemBulk(): readonly BulkField[] {
  const { t, i18n } = useTranslation('recordList');
  const categories = useItemCategories();
  return useMemo(() => {
    const words = i18n.getFixedT(i18n.language, 'items');
    const own: Readonly<Record<Key, Partial<BulkField>>> = {
      category: {
        options: (categories?.choices ?? []).map(({ code, name }) => ({ value: code, label: name })),
      },
      condition: {
        options: itemConditions.map((value) => ({ value, label: words(`conditions.${value}`) })),
        canBeEmpty: true,
      },
      itemOrigin: {
        options: itemOrigins.map((value) => ({ value, label: words(`origins.${value}`) })),
        canBeEmpty: true,
      },
      funder: { input: 'organisation', canBeEmpty: true },
      acquiredOn: { input: 'none', day: words('fields.acquiredOn') },
    };
    return itemBulkFields.map((key) => ({
      key,
      label: t(`bulk.fields.${key}`),
      input: 'choice',
      options: [],
      canBeEmpty: false,
      day: null,
      ...own[key],
    }));
  }, [t, i18n, categories]);
}
