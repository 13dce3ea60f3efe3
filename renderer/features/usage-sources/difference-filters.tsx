import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { measureName } from '#renderer/entity-ui/measure-name.ts';
import type { SourceBoard } from '#renderer/workers/usage-sources-api.ts';
import { measures } from '#shared/domain/usage-return/measures.ts';
import { type DifferenceFilter, yearsOf } from './shown-differences.ts';
import classes from './usage-sources.module.css';

const ALL = 'all';
const countings = ['return', 'sessions'] as const;

type Props = {
  readonly board: SourceBoard;
  readonly filter: DifferenceFilter;
  readonly onFilter: (change: Partial<DifferenceFilter>) => void;
};

/** The year, the measure, what counts, and the name of the place. */
export function DifferenceFilters({ board, filter, onFilter }: Props) {
  const { t } = useTranslation('usageSources');
  const lists = useTranslation('lists').t;
  const present = new Set(board.places.flatMap(({ lines }) => lines.map(({ measure }) => measure)));
  return (
    <div className={classes.filters}>
      <Select
        label={t('filters.year')}
        size="xs"
        w="7rem"
        allowDeselect={false}
        data={[
          { value: ALL, label: t('filters.allYears') },
          ...yearsOf(board).map((year) => ({ value: String(year), label: String(year) })),
        ]}
        value={filter.year === null ? ALL : String(filter.year)}
        onChange={(value) => onFilter({ year: value === null || value === ALL ? null : Number(value) })}
      />
      <Select
        label={t('filters.measure')}
        size="xs"
        w="15rem"
        allowDeselect={false}
        data={[
          { value: ALL, label: t('filters.allMeasures') },
          ...measures
            .filter((measure) => present.has(measure))
            .map((measure) => ({ value: measure, label: measureName(lists, measure) })),
        ]}
        value={filter.measure ?? ALL}
        onChange={(value) => onFilter({ measure: measures.find((known) => known === value) ?? null })}
      />
      <Select
        label={t('filters.counting')}
        size="xs"
        w="12rem"
        allowDeselect={false}
        data={[
          { value: ALL, label: t('filters.countings.any') },
          ...countings.map((value) => ({ value, label: t(`filters.countings.${value}`) })),
        ]}
        value={filter.counts ?? ALL}
        onChange={(value) => onFilter({ counts: countings.find((known) => known === value) ?? null })}
      />
      <TextInput
        label={t('filters.place')}
        placeholder={t('filters.placeHint')}
        size="xs"
        w="16rem"
        value={filter.words}
        onChange={(event) => onFilter({ words: event.currentTarget.value })}
      />
    </div>
  );
}
