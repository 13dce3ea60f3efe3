import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '#renderer/components/table/data-list.tsx';
import { useSlashKey } from '#renderer/entity-ui/use-slash-key.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ListView, SavedView } from '#shared/domain/saved-view/saved-view.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { EmptyAnswer } from './empty-answer.tsx';
import type { ListDefinition, ListWords } from './list-definition.ts';
import { ListFilterChips, ListFilters } from './list-filters.tsx';
import { useListMemory } from './list-memory.ts';
import classes from './record-list.module.css';
import { SortMenu } from './sort-menu.tsx';
import { useListColumns } from './use-list-columns.tsx';
import { useListing } from './use-listing.ts';
import { useViews } from './use-views.ts';
import { ViewMenu } from './view-menu.tsx';

type Props = {
  readonly definition: ListDefinition;
  readonly words: ListWords;
  /** Buttons beside the title. */
  readonly actions: ReactNode;
  /** What stands out of the section, between the title and the search; nothing where it is left out. */
  readonly notice?: ReactNode;
  /** What stands in place of the list while the register has no such record. */
  readonly empty: ReactNode;
  readonly onOpen: (id: string) => void;
};

/** The list of a section: searched, filtered, sorted, with the columns and the views that the officer chooses. */
export function RecordList(props: Props) {
  const views = useViews(props.definition.list);
  // The list opens on its default view: it waits for a moment to know which.
  return views === undefined ? null : <LoadedList {...props} views={views} />;
}

type LoadedProps = Props & { readonly views: readonly SavedView[] };

function LoadedList({ definition, words, actions, notice, empty, onOpen, views }: LoadedProps) {
  const { t } = useTranslation('recordList');
  const { database } = useRegister();
  const standard = views.find(({ isDefault }) => isDefault) ?? null;
  const { memory, keep, keepScroll } = useListMemory(definition.list, database.name, {
    view: standard?.view ?? wholeView(definition),
    viewId: standard?.id ?? null,
  });
  const { view } = memory;
  const search = useRef<HTMLInputElement>(null);
  useSlashKey(search);
  const { listing, ids, rows } = useListing(definition, view);
  const columns = useListColumns(definition, view.columns);
  const change = (part: Partial<ListView>) => keep({ view: { ...view, ...part } });
  const open = useCallback(
    (id: string) => {
      keep({ activeId: id });
      onOpen(id);
    },
    [keep, onOpen],
  );
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1>{words.title}</h1>
        <p className={classes.count} aria-live="polite">
          {listing !== undefined && words.count(ids.length, listing.total)}
        </p>
        <div className={classes.actions}>{actions}</div>
      </header>
      {notice}
      <search className={classes.tools}>
        <TextInput
          ref={search}
          size="xs"
          type="search"
          className={classes.search}
          aria-label={words.search}
          placeholder={words.search}
          title={t('searchKey')}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={view.search}
          onChange={(event) => change({ search: event.currentTarget.value })}
        />
        <ListFilters definition={definition} view={view} onView={change} />
        <div className={classes.shape}>
          <ViewMenu
            list={definition.list}
            views={views}
            view={view}
            viewId={memory.viewId}
            onChoose={(saved) =>
              keep({ view: saved?.view ?? wholeView(definition), viewId: saved?.id ?? null })
            }
            onSaved={(viewId) => keep({ viewId })}
          />
          <ColumnChooser
            definition={definition}
            columns={view.columns}
            onColumns={(chosen) => change({ columns: [...chosen] })}
          />
          <SortMenu
            definition={definition}
            sorts={view.sorts}
            onSorts={(sorts) => change({ sorts: [...sorts] })}
          />
        </div>
        <ListFilterChips definition={definition} view={view} onView={change} />
      </search>
      <div className={classes.list}>
        {listing !== undefined && ids.length === 0 ? (
          <div className={classes.empty}>
            {listing.total === 0 ? (
              empty
            ) : (
              <EmptyAnswer words={words} onClear={() => change({ search: '', filters: [], asOf: null })} />
            )}
          </div>
        ) : (
          <DataList
            label={words.label}
            ids={ids}
            rows={rows}
            columns={columns}
            sorts={view.sorts}
            onSorts={(sorts) => change({ sorts: [...sorts] })}
            rankLabel={(rank) => t('sort.rank', { rank })}
            selection={null}
            selectLabel={() => ''}
            selectAllLabel=""
            onOpen={open}
            activeId={memory.activeId}
            onActive={(activeId) => keep({ activeId })}
            initialScroll={memory.scroll}
            onScroll={keepScroll}
          />
        )}
      </div>
    </div>
  );
}

/** A list as it first comes: everything, by name. */
function wholeView({ columns }: ListDefinition): ListView {
  return {
    search: '',
    filters: [],
    sorts: [{ key: 'name', descending: false }],
    columns: [...columns],
    asOf: null,
  };
}
