import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterMenu } from '#renderer/components/form/filter-menu.tsx';
import type { ListFilter } from '#shared/domain/saved-view/saved-view.ts';
import type { ListDefinition, ListScreenField } from './list-definition.ts';
import { useFieldOptions } from './use-field-options.ts';

type Props = {
  readonly definition: ListDefinition;
  readonly field: ListScreenField;
  readonly filters: readonly ListFilter[];
  readonly onFilters: (filters: readonly ListFilter[]) => void;
};

/** Menus longer than this are searched. */
const LONG = 12;

/** The filter of a field as a menu: one of these values. */
export function QuickFilter({ definition, field, filters, onFilters }: Props) {
  const { t } = useTranslation('recordList');
  const [opened, setOpened] = useState(false);
  const options = useFieldOptions(definition, field, opened) ?? [];
  const at = filters.findIndex((filter) => filter.field === field.key && filter.operator === 'oneOf');
  const selected = filters[at]?.values ?? [];
  const change = (values: readonly string[]) => {
    const mine = { field: field.key, operator: 'oneOf', values: [...values] };
    if (at < 0) onFilters([...filters, mine]);
    else if (values.length === 0) onFilters(filters.filter((_, index) => index !== at));
    else onFilters(filters.map((filter, index) => (index === at ? mine : filter)));
  };
  return (
    <FilterMenu
      label={field.label}
      options={options}
      selected={selected}
      onChange={change}
      onOpenChange={setOpened}
      find={field.codes === null || field.codes.length > LONG ? t('filters.find') : null}
      nothing={t('filters.nothing')}
    />
  );
}
