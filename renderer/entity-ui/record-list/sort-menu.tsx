import { Button, Popover, Select } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListSorts } from '#renderer/components/table/list-header.tsx';
import { isSortable } from '#shared/list/list-field.ts';
import type { ListDefinition } from './list-definition.ts';
import classes from './record-list.module.css';

type Props = {
  readonly definition: ListDefinition;
  readonly sorts: ListSorts;
  readonly onSorts: (sorts: ListSorts) => void;
};

/** Fields that a list may be sorted by, one after the other. */
const RANKS = [0, 1, 2, 3] as const;

/** The order of a list by keyboard: a field, then another… each in its direction. */
export function SortMenu({ definition, sorts, onSorts }: Props) {
  const { t } = useTranslation('recordList');
  const options = definition.fields
    .filter(({ kind }) => isSortable(kind))
    .map(({ key, label }) => ({ value: key, label }));
  const set = (rank: number, sort: { readonly key: string; readonly descending: boolean } | null) => {
    const others = sorts.filter((other, at) => at !== rank && other.key !== sort?.key);
    onSorts(sort === null ? others : [...others.slice(0, rank), sort, ...others.slice(rank)]);
  };
  return (
    <Popover trapFocus returnFocus position="bottom-end" withinPortal={false} width={380}>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          className={classes.plain}
          leftSection={<IconArrowsSort size={14} aria-hidden />}
        >
          {t('sort.button')}
          {sorts.length > 1 && <span className={classes.number}>{sorts.length}</span>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={classes.editor} aria-label={t('sort.title')}>
          {RANKS.slice(0, sorts.length + 1).map((rank) => {
            const sort = sorts[rank];
            return (
              <div key={rank} className={classes.sortRow}>
                <Select
                  size="xs"
                  label={t(rank === 0 ? 'sort.first' : 'sort.next')}
                  placeholder={t('sort.none')}
                  data={options}
                  value={sort?.key ?? null}
                  searchable
                  scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
                  clearable={sort !== undefined}
                  onChange={(key) =>
                    set(rank, key === null ? null : { key, descending: sort?.descending ?? false })
                  }
                  comboboxProps={{ withinPortal: false }}
                />
                {sort !== undefined && (
                  <Select
                    size="xs"
                    aria-label={t('sort.direction', { rank: rank + 1 })}
                    data={[
                      { value: 'up', label: t('sort.ascending') },
                      { value: 'down', label: t('sort.descending') },
                    ]}
                    value={sort.descending ? 'down' : 'up'}
                    allowDeselect={false}
                    onChange={(way) => set(rank, { key: sort.key, descending: way === 'down' })}
                    comboboxProps={{ withinPortal: false }}
                  />
                )}
              </div>
            );
          })}
          <div className={classes.chooserFoot}>
            <span className={classes.quiet}>{t('sort.help')}</span>
            <Button variant="subtle" size="compact-xs" onClick={() => onSorts([])}>
              {t('sort.reset')}
            </Button>
          </div>
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
