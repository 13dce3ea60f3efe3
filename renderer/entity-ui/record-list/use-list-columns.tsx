import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from '#renderer/components/table/list-header.tsx';
import { isSortable } from '#shared/list/list-field.ts';
import type { ListCells } from '#shared/list/list-question.ts';
import { fieldText } from './field-text.ts';
import type { ListDefinition } from './list-definition.ts';

/** The columns of a list that a view shows, in its order; keys that the list does not know are passed over. */
export function useListColumns(
  { fields }: ListDefinition,
  keys: readonly string[],
): readonly ListColumn<ListCells>[] {
  const { i18n } = useTranslation('recordList');
  return useMemo(() => {
    const tools = { t: i18n.getFixedT(i18n.language, 'recordList'), language: i18n.language };
    return keys.flatMap((key) => {
      const field = fields.find((one) => one.key === key);
      if (field === undefined) return [];
      const { label, kind, least, grow, render } = field;
      return [
        {
          key,
          title: label,
          least,
          grow,
          align: kind === 'number' ? ('end' as const) : ('start' as const),
          sortable: isSortable(kind),
          render: (cells: ListCells) => {
            const value = cells.values[key] ?? null;
            return render === null ? fieldText(field, value, tools) : render(value, cells);
          },
        },
      ];
    });
  }, [fields, keys, i18n, i18n.language]);
}
