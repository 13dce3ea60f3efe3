import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '#renderer/components/table/data-list.tsx';
import { useRowWindow } from '#renderer/components/table/use-row-window.ts';
import classes from '#renderer/entity-ui/list-screen.module.css';
import { useSlashKey } from '#renderer/entity-ui/use-slash-key.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { OrganisationListing, OrganisationQuery } from '#shared/domain/organisation/organisation-row.ts';
import { organisationColumns } from './organisation-columns.tsx';
import { OrganisationFilters } from './organisation-filters.tsx';
import { useOrganisationMemory, wholeList } from './organisation-memory.ts';

type Props = {
  readonly onOpen: (organisationId: string) => void;
  readonly onCreate: () => void;
  readonly onDuplicates: () => void;
};

const noIds: readonly string[] = [];

/** *Structures*: every structure of the register, searched, filtered, sorted. */
export function OrganisationsScreen({ onOpen, onCreate, onDuplicates }: Props) {
  const { t, i18n } = useTranslation('organisations');
  const { t: duplicates } = useTranslation('duplicates');
  const { api, database } = useRegister();
  const { memory, keep, keepScroll } = useOrganisationMemory(database.name);
  const { query } = memory;
  const search = useRef<HTMLInputElement>(null);
  useSlashKey(search);
  const listing = useListing(query);
  const ids = listing?.ids ?? noIds;
  const rows = useRowWindow(ids, api.organisationRows);
  useFreshRows(ids, rows.refresh);
  const columns = useMemo(
    () => organisationColumns(i18n.getFixedT(i18n.language, 'organisations')),
    [i18n, i18n.language],
  );
  const ask = (change: Partial<OrganisationQuery>) => keep({ query: { ...query, ...change } });
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
          <Button size="xs" variant="subtle" onClick={onDuplicates}>
            {duplicates('open')}
          </Button>
          <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onCreate}>
            {t('create')}
          </Button>
        </div>
      </header>
      <search className={classes.tools}>
        <TextInput
          ref={search}
          size="xs"
          type="search"
          className={classes.search}
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          title={t('list.searchKey')}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={query.search}
          onChange={(event) => ask({ search: event.currentTarget.value })}
        />
        <OrganisationFilters query={query} onQuery={ask} />
      </search>
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
              onOpen(id);
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

/** The answer to the question; the one before stays while the next is awaited, so that nothing blinks. */
function useListing(query: OrganisationQuery): OrganisationListing | undefined {
  const read = useCallback((api: RegisterApi) => api.listOrganisations(query), [query]);
  const answer = useRegisterQuery(read, ['organisation', 'accessPoint']);
  const [kept, setKept] = useState(answer);
  if (answer !== undefined && answer !== kept) setKept(answer);
  return answer ?? kept;
}

/** Reads rows again after an act on structures, or on places: how many a structure carries may have changed. */
function useFreshRows(ids: readonly string[], refresh: (ids: readonly string[]) => void): void {
  const { onChange } = useRegister();
  useEffect(
    () =>
      onChange(({ tables }) => {
        if (tables.includes('organisation') || tables.includes('accessPoint')) refresh(ids);
      }),
    [onChange, ids, refresh],
  );
}

type EmptyProps = {
  /** Whether the register has no structure at all, or only none for this question. */
  readonly register: boolean;
  readonly onCreate: () => void;
  readonly onClear: () => void;
};

/** What to do when the list has no row. */
function EmptyList({ register, onCreate, onClear }: EmptyProps) {
  const { t } = useTranslation('organisations');
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
