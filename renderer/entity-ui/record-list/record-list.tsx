import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '#renderer/components/table/data-list.tsx';
import { useRowSelection } from '#renderer/components/table/row-selection.ts';
import { useSlashKey } from '#renderer/entity-ui/use-slash-key.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ListView, SavedView } from '#shared/domain/saved-view/saved-view.ts';
import type { BulkField } from './bulk-field.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { EmptyAnswer } from './empty-answer.tsx';
import type { ListDefinition, ListWords } from './list-definition.ts';
import { ListFilterChips, ListFilters } from './list-filters.tsx';
import { useListMemory } from './list-memory.ts';
import { ListPresetBar } from './list-preset-bar.tsx';
import { ListPrint } from './list-print.tsx';
import { OutputMenu } from './output-menu.tsx';
import classes from './record-list.module.css';
import { SelectionBar } from './selection-bar.tsx';
import { SortMenu } from './sort-menu.tsx';
import { useListColumns } from './use-list-columns.tsx';
import { useListPrint } from './use-list-print.ts';
import { useListing } from './use-listing.ts';
import { useNarrowedWords } from './use-narrowed-words.ts';
import { useViews } from './use-views.ts';
import { ViewMenu } from './view-menu.tsx';

/** The records chosen in a list. */
export type ChosenRecords = { readonly ids: readonly string[]; readonly clear: () => void };

type Props = {
  readonly definition: ListDefinition;
  readonly words: ListWords;
  /** Buttons beside the title; made with what the list shows, in its order, where they act on it. */
  readonly actions: ReactNode | ((shown: readonly string[]) => ReactNode);
  /** What stands out of the section, between the title and the search; nothing where it is left out. */
  readonly notice?: ReactNode;
  /** What stands in place of the list while the register has no such record. */
  readonly empty: ReactNode;
  readonly onOpen: (id: string) => void;
  /** What can be changed on many records at once. */
  readonly bulk: readonly BulkField[];
  /** Acts of the section on the records chosen, beside the change of a field; none where they are left out. */
  readonly chosenActs?: (chosen: ChosenRecords) => ReactNode;
  /** Hands records to the export to the national standard; null where the list has none. */
  readonly onNational: ((ids: readonly string[]) => void) | null;
};

/** The list of a section: searched, filtered, sorted, with the columns and the views that the officer chooses. */
export function RecordList(props: Props) {
  const views = useViews(props.definition.list);
  // The list opens on its default view: it waits for a moment to know which.
  return views === undefined ? null : <LoadedList {...props} views={views} />;
}

type LoadedProps = Props & { readonly views: readonly SavedView[] };

function LoadedList({
  definition,
  words,
  actions,
  notice,
  empty,
  onOpen,
  bulk,
  chosenActs,
  onNational,
  views,
}: LoadedProps) {
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
  const selection = useRowSelection(ids);
  const isChoice = selection.ids.length > 0;
  const goingOut = isChoice ? selection.ids : ids;
  const { printed, print } = useListPrint(definition.list);
  const narrowedWords = useNarrowedWords(definition);
  const columns = useListColumns(definition, view.columns);
  const change = (part: Partial<ListView>) => keep({ view: { ...view, ...part } });
  const open = useCallback(
    (id: string) => {
      keep({ activeId: id });
      onOpen(id);
    },
    [keep, onOpen],
  );
  const printShown = async (): Promise<void> => {
    const count = isChoice
      ? t('out.chosen', { count: goingOut.length })
      : words.count(ids.length, listing?.total ?? ids.length);
    await print({ title: words.title, count, narrowed: await narrowedWords(view) }, goingOut, view);
  };
  return (
    <div className={classes.screen} data-printing={printed !== null || undefined}>
      <header className={classes.head}>
        <h1>{words.title}</h1>
        <p className={classes.count} aria-live="polite">
          {listing !== undefined && words.count(ids.length, listing.total)}
        </p>
        <div className={classes.actions}>
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
          <OutputMenu
            definition={definition}
            title={words.title}
            view={view}
            ids={goingOut}
            isChoice={isChoice}
            onNational={onNational}
            onPrint={() => void printShown()}
          />
          {typeof actions === 'function' ? actions(ids) : actions}
        </div>
      </header>
      {notice}
      {definition.presets !== undefined && (
        <ListPresetBar definition={definition} presets={definition.presets} view={view} onView={change} />
      )}
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
        <ListFilterChips definition={definition} view={view} onView={change} />
      </search>
      <SelectionBar definition={definition} selection={selection} bulk={bulk} acts={chosenActs} />
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
            selection={selection}
            selectLabel={(row) => t('selection.choose', { name: String(row?.values.name ?? '') })}
            selectAllLabel={t('selection.chooseAll')}
            onOpen={open}
            activeId={memory.activeId}
            onActive={(activeId) => keep({ activeId })}
            initialScroll={memory.scroll}
            onScroll={keepScroll}
          />
        )}
      </div>
      {printed !== null && <ListPrint definition={definition} printed={printed} />}
    </div>
  );
}

/** A list as it first comes: everything, in the order of its definition. */
function wholeView({ columns, sorts }: ListDefinition): ListView {
  return {
    search: '',
    filters: [],
    sorts: [...(sorts ?? [{ key: 'name', descending: false }])],
    columns: [...columns],
    asOf: null,
  };
}
