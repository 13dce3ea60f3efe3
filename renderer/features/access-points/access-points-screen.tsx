import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '#renderer/components/table/data-list.tsx';
import { useRowWindow } from '#renderer/components/table/use-row-window.ts';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import classes from '#renderer/entity-ui/list-screen.module.css';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { useSlashKey } from '#renderer/entity-ui/use-slash-key.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { AccessPointListing, AccessPointQuery } from '#shared/domain/access-point/access-point-row.ts';
import { EmptyList } from './empty-list.tsx';
import { listColumns } from './list-columns.tsx';
import { ListFilterChips, ListFilters, useFilterOptions } from './list-filters.tsx';
import { useListMemory, wholeList } from './list-memory.ts';

type Props = {
  readonly onOpen: (placeId: string) => void;
  readonly onCreate: () => void;
  readonly onImport: () => void;
  readonly onDuplicates: () => void;
};

const noIds: readonly string[] = [];

/** *Lieux d'accès*: every place of the register, searched, filtered, sorted. */
export function AccessPointsScreen({ onOpen, onCreate, onImport, onDuplicates }: Props) {
  const { t, i18n } = useTranslation('accessPoints');
  const { t: duplicates } = useTranslation('duplicates');
  const { api, database, onChange } = useRegister();
  const communes = useCommunes();
  const networks = useNetworks() ?? noNetworks;
  const options = useFilterOptions(networks);
  const { memory, keep, keepScroll } = useListMemory(database.name);
  const { query } = memory;
  const search = useRef<HTMLInputElement>(null);
  useSlashKey(search);

  const listing = useListing(query);
  const ids = listing?.ids ?? noIds;
  const rows = useRowWindow(ids, api.accessPointRows);
  const { refresh } = rows;
  useEffect(() => onChange((event) => refresh(event.ids)), [onChange, refresh]);

  const columns = useMemo(() => {
    const names = new Map(networks.map(({ id, name }) => [id, name]));
    return listColumns(i18n.getFixedT(i18n.language, 'accessPoints'), communes, names);
  }, [i18n, i18n.language, communes, networks]);

  const ask = (change: Partial<AccessPointQuery>) => keep({ query: { ...query, ...change } });
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
        <h1>{t('title')}</h1>
        <p className={classes.count} aria-live="polite">
          {listing !== undefined && countText(t, listing)}
        </p>
        <div className={classes.actions}>
          <Button size="xs" variant="subtle" onClick={onDuplicates}>
            {duplicates('open')}
          </Button>
          <Button size="xs" variant="default" onClick={onImport}>
            {t('import')}
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
        <ListFilters query={query} options={options} onQuery={ask} />
        <ListFilterChips query={query} options={options} onQuery={ask} />
      </search>
      <div className={classes.list}>
        {listing !== undefined && ids.length === 0 ? (
          <EmptyList
            register={listing.total === 0}
            onCreate={onCreate}
            onImport={onImport}
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

const noNetworks: readonly never[] = [];

/** The answer to the question; the one before stays while the next is awaited, so that nothing blinks. */
function useListing(query: AccessPointQuery): AccessPointListing | undefined {
  const read = useCallback((api: RegisterApi) => api.listAccessPoints(query), [query]);
  const answer = useRegisterQuery(read, ['accessPoint', 'network']);
  const [kept, setKept] = useState(answer);
  if (answer !== undefined && answer !== kept) setKept(answer);
  return answer ?? kept;
}

function countText(
  t: ReturnType<typeof useTranslation<'accessPoints'>>['t'],
  { ids, total }: AccessPointListing,
): string {
  return ids.length === total
    ? t('list.count', { count: total })
    : t('list.countOf', { count: ids.length, total });
}
