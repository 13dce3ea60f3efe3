import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChips } from '#renderer/components/form/filter-chips.tsx';
import { FilterMenu, type FilterOption } from '#renderer/components/form/filter-menu.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { animatorKinds, employmentStatuses } from '#shared/domain/animator/animator.ts';
import { type AnimatorQuery, animatorSituations } from '#shared/domain/animator/animator-row.ts';
import { wholeList } from './animator-memory.ts';

const filters = {
  kinds: 'kind',
  statuses: 'status',
  employerIds: 'employer',
  placeIds: 'place',
  themes: 'theme',
  situations: 'situation',
} as const;
const filterKeys = ['kinds', 'situations', 'themes', 'employerIds', 'placeIds', 'statuses'] as const;
const long: readonly string[] = ['employerIds', 'placeIds', 'themes'];

type Props = {
  readonly query: AnimatorQuery;
  readonly onQuery: (change: Partial<AnimatorQuery>) => void;
};

/** The menus that narrow the directory, and the filters in force in words. */
export function AnimatorFilters({ query, onQuery }: Props) {
  const { t } = useTranslation('animators');
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
          find={long.includes(key) ? t('filters.find') : null}
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
  const { t } = useTranslation('animators');
  const read = useCallback((api: RegisterApi) => api.animatorChoices(), []);
  const choices = useRegisterQuery(read, ['animator', 'assignment', 'organisation', 'accessPoint']);
  return useMemo(
    () => ({
      kinds: animatorKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
      statuses: employmentStatuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
      situations: animatorSituations.map((value) => ({ value, label: t(`situations.${value}`) })),
      employerIds: (choices?.employers ?? []).map(({ id, name }) => ({ value: id, label: name })),
      placeIds: (choices?.places ?? []).map(({ id, name }) => ({ value: id, label: name })),
      themes: (choices?.themes ?? []).map((theme) => ({ value: theme, label: theme })),
    }),
    [t, choices],
  );
}
