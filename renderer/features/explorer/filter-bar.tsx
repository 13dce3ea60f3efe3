import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconFilterPlus, IconX } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterMenu } from '#renderer/components/form/filter-menu.tsx';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ExplorationDimension, ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import type { ExploreKey } from '#shared/figures/explore/explore-answer.ts';
import { publicKeys } from '#shared/figures/explore/explore-cuts.ts';
import { isOneOf, publicDimensions, timeDimensions } from '#shared/figures/explore/explore-refusal.ts';
import { dimensionText, keyText } from '#shared/report/exploration-words.ts';
import { exploreTables } from './explore-tables.ts';
import classes from './explorer.module.css';
import { offeredDimensions } from './offered-dimensions.ts';
import type { Explorer } from './use-explorer.ts';

type Props = { readonly explorer: Explorer; readonly wording: ReportWording };

/** What is kept of some dimensions, as chips; each opens on its values. */
export function FilterBar({ explorer, wording }: Props) {
  const { t } = useTranslation('explorer');
  const { question, change } = explorer;
  const { filters } = question;
  const free = offeredDimensions(question.measure).map(({ key, dimensions }) => ({
    key,
    dimensions: dimensions.filter(
      (dimension) =>
        !isOneOf(timeDimensions, dimension) && !filters.some((filter) => filter.dimension === dimension),
    ),
  }));
  const set = (dimension: ExplorationDimension, values: readonly string[]): void =>
    change({
      filters: filters.map((filter) =>
        filter.dimension === dimension ? { dimension, values: [...values] } : filter,
      ),
    });
  return (
    <div className={classes.filters}>
      {filters.map(({ dimension, values }) => (
        <span key={dimension} className={classes.chip}>
          <DimensionFilter
            question={question}
            dimension={dimension}
            values={values}
            wording={wording}
            onChange={(next) => set(dimension, next)}
          />
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={t('removeFilter', { name: wording.text(dimensionText(dimension)) })}
            onClick={() => change({ filters: filters.filter((filter) => filter.dimension !== dimension) })}
          >
            <IconX size={14} />
          </ActionIcon>
        </span>
      ))}
      <Menu position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <Button variant="subtle" size="xs" leftSection={<IconFilterPlus size={15} aria-hidden />}>
            {t('addFilter')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu}>
          {free
            .filter(({ dimensions }) => dimensions.length > 0)
            .map(({ key, dimensions }) => (
              <div key={key}>
                <Menu.Label>{t(`dimensionGroups.${key}`)}</Menu.Label>
                {dimensions.map((dimension) => (
                  <Menu.Item
                    key={dimension}
                    onClick={() => change({ filters: [...filters, { dimension, values: [] }] })}
                  >
                    {wording.text(dimensionText(dimension))}
                  </Menu.Item>
                ))}
              </div>
            ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

type DimensionProps = {
  readonly question: ExplorationQuestion;
  readonly dimension: ExplorationDimension;
  readonly values: readonly string[];
  readonly wording: ReportWording;
  readonly onChange: (values: readonly string[]) => void;
};

/** The values of one dimension, asked for once the menu opens, those that are kept already. */
function DimensionFilter({ question, dimension, values, wording, onChange }: DimensionProps) {
  const { t } = useTranslation('explorer');
  const [opened, setOpened] = useState(false);
  const keys = useFilterKeys(question, dimension, opened || values.length > 0);
  const options = useMemo(
    () => (keys ?? []).map((key) => ({ value: key.key, label: wording.text(keyText(dimension, key)) })),
    [keys, dimension, wording],
  );
  const name = wording.text(dimensionText(dimension));
  const chosen = options.filter(({ value }) => values.includes(value)).map(({ label }) => label);
  return (
    <FilterMenu
      label={chosen.length === 0 ? name : t('filterWords', { dimension: name, values: shortList(chosen) })}
      options={options}
      selected={values}
      onChange={onChange}
      onOpenChange={setOpened}
      find={options.length > 8 ? t('findValue') : null}
      nothing={t('noValue')}
    />
  );
}

function shortList(names: readonly string[]): string {
  return names.length <= 2 ? names.join(', ') : `${names.slice(0, 2).join(', ')}…`;
}

/** The values of a dimension over the months of a question, as the register has them. */
export function useFilterKeys(
  { measure, period }: ExplorationQuestion,
  dimension: ExplorationDimension,
  isAsked: boolean,
): readonly ExploreKey[] | undefined {
  const { from, to } = period;
  const isPublic = isOneOf(publicDimensions, dimension);
  const read = useCallback(
    async (api: RegisterApi): Promise<readonly ExploreKey[]> => {
      if (isPublic || !isAsked) return [];
      const outcome = await api.explore({
        measure,
        rows: dimension,
        columns: null,
        filters: [],
        period: { from, to },
        comparedWithYearBefore: false,
        shape: 'bar',
      });
      return outcome.ok ? outcome.answer.rows : [];
    },
    [measure, dimension, from, to, isPublic, isAsked],
  );
  const asked = useRegisterQuery(read, exploreTables);
  return isPublic ? publicKeys(dimension).map((key) => ({ key, name: null })) : asked;
}
