import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChips } from '#renderer/components/form/filter-chips.tsx';
import { FilterMenu, type FilterOption } from '#renderer/components/form/filter-menu.tsx';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { organisationKinds, organisationRoles } from '#shared/domain/organisation/organisation.ts';
import type { OrganisationQuery } from '#shared/domain/organisation/organisation-row.ts';
import { wholeList } from './organisation-memory.ts';

const filters = { kinds: 'kind', roles: 'role', communeCodes: 'commune' } as const;
const filterKeys = ['kinds', 'roles', 'communeCodes'] as const;

type Props = {
  readonly query: OrganisationQuery;
  readonly onQuery: (change: Partial<OrganisationQuery>) => void;
};

/** The menus that narrow the list of structures, and the filters in force in words. */
export function OrganisationFilters({ query, onQuery }: Props) {
  const { t } = useTranslation('organisations');
  const options = useOptions();
  const set = (key: (typeof filterKeys)[number], selected: readonly string[]) => onQuery({ [key]: selected });
  const chips = filterKeys.flatMap((key) =>
    query[key].map((value: string) => {
      const filter = t(`filters.${filters[key]}`);
      const label = options[key].find((option) => option.value === value)?.label ?? value;
      return {
        key: `${key}/${value}`,
        filter,
        value: label,
        removeLabel: t('filters.remove', { filter, value: label }),
        onRemove: () =>
          set(
            key,
            query[key].filter((other: string) => other !== value),
          ),
      };
    }),
  );
  return (
    <>
      {filterKeys.map((key) => (
        <FilterMenu
          key={key}
          label={t(`filters.${filters[key]}`)}
          options={options[key]}
          selected={query[key]}
          onChange={(selected) => set(key, selected)}
          find={key === 'communeCodes' ? t('filters.find') : null}
          nothing={t('filters.nothing')}
        />
      ))}
      <FilterChips
        label={t('filters.label')}
        chips={chips}
        clear={t('filters.clear')}
        onClear={() => onQuery({ ...wholeList, sort: query.sort })}
      />
    </>
  );
}

function useOptions(): Readonly<Record<(typeof filterKeys)[number], readonly FilterOption[]>> {
  const { t } = useTranslation('organisations');
  const communes = useCommunes();
  const { territory } = useRegister().settings;
  return useMemo(
    () => ({
      kinds: organisationKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
      roles: organisationRoles.map((value) => ({ value, label: t(`roles.${value}`) })),
      communeCodes: communes
        .communesOf(territory)
        .map(({ code, name, postcodes }) => ({ value: code, label: `${name} ${postcodes[0] ?? ''}` })),
    }),
    [t, communes, territory],
  );
}
