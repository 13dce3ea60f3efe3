import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '#renderer/components/table/data-list.tsx';
import { useRowWindow } from '#renderer/components/table/use-row-window.ts';
import classes from '#renderer/entity-ui/list-screen.module.css';
import { useSlashKey } from '#renderer/entity-ui/use-slash-key.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { AnimatorListing, AnimatorQuery } from '#shared/domain/animator/animator-row.ts';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import { animatorColumns } from './animator-columns.tsx';
import { AnimatorFilters } from './animator-filters.tsx';
import { useAnimatorMemory, wholeList } from './animator-memory.ts';
import { ToDoBar } from './to-do-bar.tsx';
import { useToday } from './use-today.ts';

type Props = {
  readonly onOpen: (animatorId: string, tab: 'absences' | null) => void;
  readonly onCreate: () => void;
  readonly onPassOn: () => void;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onOpenReplacement: (replacementId: string) => void;
};

const noIds: readonly string[] = [];
const watched: readonly ChangeTable[] = ['animator', 'assignment', 'absence', 'organisation', 'accessPoint'];

/** *Animateurs*: what awaits the officer, then every animator of the register, searched, filtered, sorted. */
export function AnimatorsScreen({ onOpen, onCreate, onPassOn, onOpenPlace, onOpenReplacement }: Props) {
  const { t, i18n } = useTranslation('animators');
  const { api, database } = useRegister();
  const today = useToday();
  const { memory, keep, keepScroll } = useAnimatorMemory(database.name);
  const { query } = memory;
  const listing = useListing(query);
  const ids = listing?.ids ?? noIds;
  const rows = useRowWindow(ids, api.animatorRows);
  useFreshRows(ids, rows.refresh);
  const columns = useMemo(
    () => animatorColumns(i18n.getFixedT(i18n.language, 'animators'), i18n.language, today),
    [i18n, i18n.language, today],
  );
  const ask = (change: Partial<AnimatorQuery>) => keep({ query: { ...query, ...change } });
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <p className={classes.count} aria-live="polite">
          {listing !== undefined &&
            (ids.length === listing.total
              ? t('list.count', { count: listing.total })
              : t('list.countOf', { count: ids.length, total: listing.total }))}
        </p>
        <div className={classes.actions}>
          <Button size="xs" variant="default" onClick={onPassOn}>
            {t('passOn.open')}
          </Button>
          <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onCreate}>
            {t('create')}
          </Button>
        </div>
      </header>
      <ToDoBar onOpenAnimator={onOpen} onOpenPlace={onOpenPlace} onOpenReplacement={onOpenReplacement} />
      <SearchTools search={query.search} onSearch={(search) => ask({ search })}>
        <AnimatorFilters query={query} onQuery={ask} />
      </SearchTools>
      <div className={classes.list}>
        {listing !== undefined && ids.length === 0 ? (
          <EmptyList
            register={listing.total === 0}
            onCreate={onCreate}
            onClear={() => keep({ query: { ...wholeList, sort: query.sort } })}
          />
        ) : (
          <DataList
            label={t('list.label')}
            ids={ids}
            rows={rows}
            columns={columns}
            sort={query.sort}
            onSort={(sort) => ask({ sort })}
            onOpen={(id) => {
              keep({ activeId: id });
              onOpen(id, null);
            }}
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

/** The search, reached by the key `/`, and what stands beside it. */
function SearchTools({
  search,
  onSearch,
  children,
}: {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('animators');
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  return (
    <search className={classes.tools}>
      <TextInput
        ref={input}
        size="xs"
        type="search"
        className={classes.search}
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        title={t('list.searchKey')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      {children}
    </search>
  );
}

/** The answer to the question; the one before stays while the next is awaited, so that nothing blinks. */
function useListing(query: AnimatorQuery): AnimatorListing | undefined {
  const read = useCallback((api: RegisterApi) => api.listAnimators(query), [query]);
  const answer = useRegisterQuery(read, watched);
  const [kept, setKept] = useState(answer);
  if (answer !== undefined && answer !== kept) setKept(answer);
  return answer ?? kept;
}

/** Reads rows again after an act on what they show: animators, their time, places and employers. */
function useFreshRows(ids: readonly string[], refresh: (ids: readonly string[]) => void): void {
  const { onChange } = useRegister();
  useEffect(
    () =>
      onChange(({ tables }) => {
        if (tables.some((table) => watched.includes(table))) refresh(ids);
      }),
    [onChange, ids, refresh],
  );
}

type EmptyProps = {
  /** Whether the register has no animator at all, or only none for this question. */
  readonly register: boolean;
  readonly onCreate: () => void;
  readonly onClear: () => void;
};

/** What to do when the directory has no row. */
function EmptyList({ register, onCreate, onClear }: EmptyProps) {
  const { t } = useTranslation('animators');
  return (
    <div className={classes.empty}>
      <h2>{t(register ? 'list.emptyTitle' : 'list.noMatchTitle')}</h2>
      <p>{t(register ? 'list.empty' : 'list.noMatch')}</p>
      <Button variant={register ? 'filled' : 'default'} onClick={register ? onCreate : onClear}>
        {t(register ? 'create' : 'filters.clear')}
      </Button>
    </div>
  );
}
