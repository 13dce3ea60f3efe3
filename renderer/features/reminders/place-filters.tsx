import { Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { perimeterKey, perimeterOptions } from '#renderer/entity-ui/perimeter-options.ts';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type ChosenPeriod, recentPeriods } from './chosen-period.ts';
import classes from './reminders.module.css';
import { contactAges, type PlaceFilter } from './shown-places.ts';

const ALL = 'all';
const NO_NETWORK = 'none';

type Props = {
  readonly period: ChosenPeriod;
  readonly onPeriod: (period: ChosenPeriod) => void;
  /** Territory, as `perimeterKey` writes it. */
  readonly area: string;
  readonly onArea: (area: string) => void;
  /** Null where no list of places is shown. */
  readonly filter: PlaceFilter | null;
  readonly onFilter: (change: Partial<PlaceFilter>) => void;
  readonly today: Day;
};

/** The period and the territory that are asked for, and what narrows the list of places. */
export function PlaceFilters({ period, onPeriod, area, onArea, filter, onFilter, today }: Props) {
  const { t } = useTranslation('reminders');
  const { settings } = useRegister();
  const communes = useCommunes();
  const networks = useNetworks() ?? [];
  const options = useMemo(
    () => perimeterOptions(communes, settings.territory, []),
    [communes, settings.territory],
  );
  const thisYear = Number(today.slice(0, 4));
  const periods = [
    ...recentPeriods.map((value) => ({ value: String(value), label: t(`filters.periods.${value}`) })),
    ...[thisYear, thisYear - 1, thisYear - 2].map((year) => ({
      value: String(year),
      label: t('filters.periods.year', { year }),
    })),
  ];
  return (
    <div className={classes.filters}>
      <Select
        label={t('filters.period')}
        size="xs"
        w="10.5rem"
        allowDeselect={false}
        data={periods}
        value={String(period)}
        onChange={(value) => {
          const recent = recentPeriods.find((known) => known === value);
          if (value !== null) onPeriod(recent ?? Number(value));
        }}
      />
      <Select
        label={t('filters.territory')}
        size="xs"
        w="13.5rem"
        allowDeselect={false}
        searchable
        data={[
          { value: perimeterKey({ kind: 'all' }), label: t('filters.wholeTerritory') },
          ...[
            { group: t('filters.departements'), items: [...options.departements] },
            { group: t('filters.epcis'), items: [...options.epcis] },
          ].filter(({ items }) => items.length > 0),
        ]}
        value={area}
        onChange={(value) => value !== null && onArea(value)}
      />
      {filter !== null && (
        <>
          <Select
            label={t('filters.network')}
            size="xs"
            w="11.5rem"
            allowDeselect={false}
            data={[
              { value: ALL, label: t('filters.allNetworks') },
              ...networks.map(({ id, name }) => ({ value: id, label: name })),
              { value: NO_NETWORK, label: t('filters.noNetwork') },
            ]}
            value={filter.networkId === null ? ALL : filter.networkId === '' ? NO_NETWORK : filter.networkId}
            onChange={(value) =>
              onFilter({ networkId: value === ALL ? null : value === NO_NETWORK ? '' : value })
            }
          />
          <Select
            label={t('filters.contact')}
            size="xs"
            w="11.5rem"
            allowDeselect={false}
            data={contactAges.map((value) => ({ value, label: t(`filters.contacts.${value}`) }))}
            value={filter.contact}
            onChange={(value) => onFilter({ contact: contactAges.find((known) => known === value) ?? 'any' })}
          />
          <TextInput
            label={t('filters.search')}
            size="xs"
            w="13rem"
            type="search"
            autoComplete="off"
            placeholder={t('filters.searchPlaceholder')}
            value={filter.words}
            onChange={(event) => onFilter({ words: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}
