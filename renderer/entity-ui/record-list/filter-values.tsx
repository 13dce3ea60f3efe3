import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListDefinition, ListScreenField } from './list-definition.ts';
import { useFieldOptions } from './use-field-options.ts';

type Props = {
  readonly definition: ListDefinition;
  readonly field: ListScreenField;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error: string | null;
};

/** Options shown at once: typing narrows a longer list. */
const SHOWN = 80;

/** The values that a filter compares with, found by typing. */
export function FilterValues({ definition, field, chosen, onChange, error }: Props) {
  const { t } = useTranslation('recordList');
  const options = useFieldOptions(definition, field, true) ?? [];
  const known = new Set(options.map(({ value }) => value));
  return (
    <MultiSelect
      size="xs"
      label={t('filters.values')}
      placeholder={chosen.length === 0 ? t('filters.find') : ''}
      data={[
        ...options.map(({ value, label }) => ({ value, label })),
        ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: field.word(value) })),
      ]}
      value={[...chosen]}
      onChange={onChange}
      searchable
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      limit={SHOWN}
      maxDropdownHeight={220}
      nothingFoundMessage={t('filters.nothing')}
      error={error}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
