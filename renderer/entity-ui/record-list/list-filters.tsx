import { Button, Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFilter, ListView } from '#shared/domain/saved-view/saved-view.ts';
import { AsOfFilter } from './as-of-filter.tsx';
import { FilterChip } from './filter-chip.tsx';
import { FilterEditor } from './filter-editor.tsx';
import type { ListDefinition } from './list-definition.ts';
import { QuickFilter } from './quick-filter.tsx';
import classes from './record-list.module.css';

type Props = {
  readonly definition: ListDefinition;
  readonly view: ListView;
  readonly onView: (change: Partial<ListView>) => void;
};

/** What narrows a list: the commonest fields as menus, any other by a filter of its own, a past day. */
export function ListFilters({ definition, view, onView }: Props) {
  const { t } = useTranslation('recordList');
  const [opened, setOpened] = useState(false);
  const onFilters = (filters: readonly ListFilter[]) => onView({ filters: [...filters] });
  return (
    <>
      {definition.quick.map((key) => {
        const field = definition.fields.find((one) => one.key === key);
        return (
          field !== undefined && (
            <QuickFilter
              key={key}
              definition={definition}
              field={field}
              filters={view.filters}
              onFilters={onFilters}
            />
          )
        );
      })}
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
          <Button
            variant="default"
            size="xs"
            className={classes.plain}
            aria-label={t('filters.addTitle')}
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setOpened((was) => !was)}
          >
            {t('filters.add')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <FilterEditor
            definition={definition}
            filter={null}
            onDone={(filter) => {
              setOpened(false);
              if (filter !== null) onFilters([...view.filters, filter]);
            }}
          />
        </Popover.Dropdown>
      </Popover>
      {definition.isDated && <AsOfFilter asOf={view.asOf} onAsOf={(asOf) => onView({ asOf })} />}
    </>
  );
}

/** The filters in force, each to change or to take away; nothing when there are none. */
export function ListFilterChips({ definition, view, onView }: Props) {
  const { t } = useTranslation('recordList');
  if (view.filters.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('filters.label')}>
      {view.filters.map((filter, at) => {
        const field = definition.fields.find((one) => one.key === filter.field);
        if (field === undefined) return null;
        return (
          <FilterChip
            // biome-ignore lint/suspicious/noArrayIndexKey: the same field may be filtered twice; its place tells which
            key={`${filter.field}/${filter.operator}/${at}`}
            definition={definition}
            field={field}
            filter={filter}
            onChange={(changed) =>
              onView({ filters: view.filters.map((other, index) => (index === at ? changed : other)) })
            }
            onRemove={() => onView({ filters: view.filters.filter((_, index) => index !== at) })}
          />
        );
      })}
      <li>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => onView({ filters: [], search: '', asOf: null })}
        >
          {t('filters.clear')}
        </Button>
      </li>
    </ul>
  );
}
