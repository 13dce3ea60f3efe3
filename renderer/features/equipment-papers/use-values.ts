import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { useLoanPoints } from '#renderer/entity-ui/use-loan-points.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { groupName, type ValueWords } from './value-items.ts';
import { type ValueFilters, type ValueGroup, type ValueGrouping, valueGroups } from './value-rows.ts';

/** What is in stock for a choice, group by group, and the words that it is told with; undefined while it loads. */
export function useValues(
  filters: ValueFilters,
  grouping: ValueGrouping,
): { readonly groups: readonly ValueGroup[]; readonly words: ValueWords } | undefined {
  const { t, i18n } = useTranslation('equipmentPapers');
  const { database } = useRegister();
  const points = useLoanPoints();
  const categories = useItemCategories();
  const items = useLiveQuery(() => database.items.toArray(), [database]);
  return useMemo(() => {
    if (items === undefined || points === undefined || categories === undefined) return undefined;
    const names = new Map(points.map(({ id, name }) => [id, name]));
    const words: ValueWords = {
      t,
      items: i18n.getFixedT(i18n.language, 'items'),
      language: i18n.language,
      categoryName: categories.nameOf,
      loanPointName: (id) => names.get(id) ?? t('values.missing'),
    };
    const groups = valueGroups(items, filters, grouping, (key) => groupName(key, grouping, words));
    return { groups, words };
  }, [items, points, categories, filters, grouping, t, i18n]);
}
