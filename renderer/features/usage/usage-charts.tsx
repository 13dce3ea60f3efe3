import { Select, Tabs } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFigure } from '#renderer/components/chart/chart-figure.tsx';
import { useSavePicture } from '#renderer/entity-ui/use-save-picture.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { addMonths, type Month } from '#shared/domain/calendar/month.ts';
import { type Breakdown, breakdownNames } from '#shared/domain/usage-return/measures.ts';
import type { GridLevel } from './measure-label.ts';
import classes from './usage-charts.module.css';
import { useUsageChartData } from './use-usage-chart-data.ts';

type Props = { readonly month: Month; readonly level: GridLevel };

/** Beside the grid: the twelve months that end with the one on screen, by month, by place and by public. */
export function UsageCharts({ month, level }: Props) {
  const { t } = useTranslation('usage');
  const { t: tLists } = useTranslation('lists');
  const [chosen, setChosen] = useState<Breakdown>('gender');
  const breakdown = level === 'main' ? chosen : level;
  const read = useCallback(
    (api: RegisterApi) => api.usageSummary({ from: addMonths(month, -11), to: month }, { kind: 'all' }),
    [month],
  );
  const summary = useRegisterQuery(read, ['usageReturn', 'accessPoint']);
  const charts = useUsageChartData(summary, breakdown);
  const savePicture = useSavePicture();
  return (
    <aside className={classes.charts} aria-label={t('charts.title')}>
      <Tabs defaultValue="months" keepMounted={false}>
        <Tabs.List grow>
          <Tabs.Tab value="months">{t('charts.months')}</Tabs.Tab>
          <Tabs.Tab value="places">{t('charts.places')}</Tabs.Tab>
          <Tabs.Tab value="publics">{t('charts.publics')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="months" className={classes.panel}>
          {charts !== null && <ChartFigure data={charts.months} onSavePicture={savePicture} />}
        </Tabs.Panel>
        <Tabs.Panel value="places" className={classes.panel}>
          {charts !== null &&
            (charts.places === null ? (
              <p>{t('charts.nothing')}</p>
            ) : (
              <ChartFigure data={charts.places} onSavePicture={savePicture} />
            ))}
        </Tabs.Panel>
        <Tabs.Panel value="publics" className={classes.panel}>
          {level === 'main' && (
            <Select
              size="xs"
              mb="sm"
              label={t('charts.breakdown')}
              allowDeselect={false}
              value={chosen}
              onChange={(value) => setChosen(breakdownNames.find((known) => known === value) ?? 'gender')}
              data={breakdownNames.map((known) => ({ value: known, label: tLists(`breakdowns.${known}`) }))}
            />
          )}
          {charts !== null &&
            (charts.publics === null ? (
              <p>{t('charts.nothing')}</p>
            ) : (
              <ChartFigure data={charts.publics} onSavePicture={savePicture} />
            ))}
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
