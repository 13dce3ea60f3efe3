import { Popover } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFilter } from '#shared/domain/saved-view/saved-view.ts';
import { FilterEditor } from './filter-editor.tsx';
import { filterPhrase } from './filter-phrase.ts';
import type { ListDefinition, ListScreenField } from './list-definition.ts';
import classes from './record-list.module.css';
import { useFieldOptions } from './use-field-options.ts';

type Props = {
  readonly definition: ListDefinition;
  readonly field: ListScreenField;
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
  readonly onRemove: () => void;
};

/** A filter in force, in words: a button to change it, another that takes it away. */
export function FilterChip({ definition, field, filter, onChange, onRemove }: Props) {
  const { t, i18n } = useTranslation('recordList');
  const [opened, setOpened] = useState(false);
  const options = useFieldOptions(definition, field, true);
  const label = (value: string) =>
    options?.find((option) => option.value === value)?.label ?? (field.codes === null ? '…' : value);
  const phrase = filterPhrase(filter, field, label, { t, language: i18n.language });
  if (phrase === null) return null;
  const words = { filter: field.label, value: phrase };
  return (
    <li className={classes.chip}>
      <Popover
        opened={opened}
        onChange={setOpened}
        trapFocus
        returnFocus
        position="bottom-start"
        withinPortal={false}
        // The calendar of a day lies outside: choosing in it must not close the filter.
        closeOnClickOutside={false}
      >
        <Popover.Target>
          <button
            type="button"
            className={classes.chipWords}
            aria-label={t('filters.edit', words)}
            onClick={() => setOpened((was) => !was)}
          >
            <span className={classes.quiet}>{field.label}</span> {phrase}
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <FilterEditor
            definition={definition}
            filter={filter}
            onDone={(changed) => {
              setOpened(false);
              if (changed !== null) onChange(changed);
            }}
          />
        </Popover.Dropdown>
      </Popover>
      <button
        type="button"
        className={classes.chipRemove}
        aria-label={t('filters.remove', words)}
        onClick={onRemove}
      >
        <IconX size={13} aria-hidden />
      </button>
    </li>
  );
}
