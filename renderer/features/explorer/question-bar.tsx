import { ActionIcon, Select, Switch, Tooltip } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { type ExplorationDimension, explorationDimensions } from '#shared/domain/exploration/exploration.ts';
import { offeredReturnMeasures, sessionMeasures } from '#shared/figures/explore/explore-measures.ts';
import { isOneOf, timeDimensions } from '#shared/figures/explore/explore-refusal.ts';
import { dimensionText, measureText } from '#shared/report/exploration-words.ts';
import classes from './explorer.module.css';
import { offeredDimensions } from './offered-dimensions.ts';
import { PeriodFields } from './period-fields.tsx';
import type { Explorer } from './use-explorer.ts';

type Props = { readonly explorer: Explorer; readonly wording: ReportWording };

const NONE = 'none';

/** What is counted, by what, and when. */
export function QuestionBar({ explorer, wording }: Props) {
  const { t } = useTranslation('explorer');
  const { question, change } = explorer;
  const measures = useMemo(() => measureOptions(wording), [wording]);
  const groups = offeredDimensions(question.measure).map(({ key, dimensions }) => ({
    group: t(`dimensionGroups.${key}`),
    items: dimensions.map((value) => ({ value, label: wording.text(dimensionText(value)) })),
  }));
  const dimensionOf = (value: string | null): ExplorationDimension | null =>
    explorationDimensions.find((known) => known === value) ?? null;
  // Two dates cannot cross; nor can a dimension with itself.
  const columnGroups = groups.map(({ group, items }) => ({
    group,
    items: items.filter(
      ({ value }) =>
        value !== question.rows &&
        !(isOneOf(timeDimensions, question.rows) && isOneOf(timeDimensions, value)),
    ),
  }));
  return (
    <section className={classes.question} aria-label={t('question')}>
      <Select
        label={t('measure')}
        data={measures.map(({ group, items }) => ({ group: t(`measureGroups.${group}`), items: [...items] }))}
        value={question.measure}
        allowDeselect={false}
        searchable
        maxDropdownHeight={420}
        w="19rem"
        onChange={(measure) => measure !== null && change({ measure })}
      />
      <Select
        label={t('rows')}
        data={groups}
        value={question.rows}
        allowDeselect={false}
        searchable
        maxDropdownHeight={420}
        w="12rem"
        onChange={(value) => {
          const rows = dimensionOf(value);
          if (rows === null) return;
          const bothTimes = isOneOf(timeDimensions, rows) && isOneOf(timeDimensions, question.columns);
          change({ rows, ...(bothTimes || rows === question.columns ? { columns: null } : {}) });
        }}
      />
      <Tooltip label={t('swap')}>
        <ActionIcon
          variant="subtle"
          size="lg"
          mb={1}
          aria-label={t('swap')}
          disabled={question.columns === null}
          onClick={() =>
            question.columns !== null && change({ rows: question.columns, columns: question.rows })
          }
        >
          <IconArrowsExchange size={18} />
        </ActionIcon>
      </Tooltip>
      <Select
        label={t('columns')}
        data={[{ value: NONE, label: t('noColumns') }, ...columnGroups]}
        value={question.columns ?? NONE}
        allowDeselect={false}
        searchable
        maxDropdownHeight={420}
        w="12rem"
        onChange={(value) => change({ columns: dimensionOf(value) })}
      />
      <PeriodFields period={question.period} onChange={(period) => change({ period })} />
      <Switch
        className={classes.compare}
        label={t('compare')}
        checked={question.comparedWithYearBefore}
        onChange={(event) => change({ comparedWithYearBefore: event.currentTarget.checked })}
      />
    </section>
  );
}

type MeasureGroup = {
  readonly group: 'returns' | 'activity' | 'far' | 'sessions';
  readonly items: readonly { readonly value: string; readonly label: string }[];
};

function measureOptions(wording: ReportWording): readonly MeasureGroup[] {
  const option = (value: string) => ({ value, label: wording.text(measureText(value)) });
  const begins = (prefix: string) =>
    offeredReturnMeasures.filter((code) => code.startsWith(prefix)).map(option);
  return [
    { group: 'returns', items: offeredReturnMeasures.filter((code) => !code.includes('.')).map(option) },
    { group: 'sessions', items: sessionMeasures.map(option) },
    { group: 'far', items: begins('far.') },
    { group: 'activity', items: begins('activity.') },
  ];
}
