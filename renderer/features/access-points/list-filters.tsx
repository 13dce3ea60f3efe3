import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChips } from '#renderer/components/form/filter-chips.tsx';
import { FilterMenu, type FilterOption } from '#renderer/components/form/filter-menu.tsx';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { accessPointStatuses } from '#shared/domain/access-point/access-point.ts';
import { type AccessPointQuery, freshnessBands } from '#shared/domain/access-point/access-point-row.ts';
import type { Network } from '#shared/domain/network/network.ts';
import { wholeList } from './list-memory.ts';

/** The choices of each filter. */
export type FilterOptions = Readonly<Record<FilterKey, readonly FilterOption[]>>;

type Props = {
  readonly query: AccessPointQuery;
  readonly options: FilterOptions;
  readonly onQuery: (change: Partial<AccessPointQuery>) => void;
};

/** The choices of each filter: what the territory, the register and the closed lists offer. */
export function useFilterOptions(networks: readonly Network[]): FilterOptions {
  const { t } = useTranslation('lists');
  const communes = useCommunes();
  const { territory } = useRegister().settings;
  return useMemo(() => {
    const communesHere = communes.communesOf(territory);
    const departementsHere = new Set(communesHere.map(({ departementCode }) => departementCode));
    return {
      departementCodes: communes
        .departements()
        .filter(({ code }) => departementsHere.has(code))
        .map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
      communeCodes: communesHere.map(({ code, name, postcodes }) => ({
        value: code,
        label: `${name} ${postcodes[0] ?? ''}`,
      })),
      networkIds: networks.map(({ id, name }) => ({ value: id, label: name })),
      statuses: accessPointStatuses.map((status) => ({ value: status, label: t(`statuses.${status}`) })),
      freshness: freshnessBands.map((band) => ({ value: band, label: t(`freshness.${band}`) })),
    };
  }, [t, communes, territory, networks]);
}

const filterKeys = ['departementCodes', 'communeCodes', 'networkIds', 'statuses', 'freshness'] as const;
type FilterKey = (typeof filterKeys)[number];
const names = {
  departementCodes: 'departement',
  communeCodes: 'commune',
  networkIds: 'network',
  statuses: 'status',
  freshness: 'freshness',
} as const;
/** Menus too long to be read through. */
const searched: readonly FilterKey[] = ['communeCodes', 'departementCodes', 'networkIds'];

/** The menus that narrow the list. */
export function ListFilters({ query, options, onQuery }: Props) {
  const { t } = useTranslation('accessPoints');
  return filterKeys
    .filter((key) => options[key].length > (key === 'departementCodes' ? 1 : 0) || query[key].length > 0)
    .map((key) => (
      <FilterMenu
        key={key}
        label={t(`filters.${names[key]}`)}
        options={options[key]}
        selected={query[key]}
        onChange={(selected) => onQuery({ [key]: selected })}
        find={searched.includes(key) && options[key].length > 12 ? t('filters.find') : null}
        nothing={t('filters.nothing')}
      />
    ));
}

/** The filters in force, in words. */
export function ListFilterChips({ query, options, onQuery }: Props) {
  const { t } = useTranslation('accessPoints');
  const chips = filterKeys.flatMap((key) =>
    query[key].map((value) => {
      const filter = t(`filters.${names[key]}`);
      const label = options[key].find((option) => option.value === value)?.label ?? value;
      return {
        key: `${key}/${value}`,
        filter,
        value: label,
        removeLabel: t('filters.remove', { filter, value: label }),
        onRemove: () => onQuery({ [key]: query[key].filter((other) => other !== value) }),
      };
    }),
  );
  return (
    <FilterChips
      label={t('filters.label')}
      chips={chips}
      clear={t('filters.clear')}
      onClear={() => onQuery({ ...wholeList, sort: query.sort })}
    />
  );
}
