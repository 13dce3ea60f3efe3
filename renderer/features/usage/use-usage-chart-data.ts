import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartData } from '#renderer/components/chart/chart-data.ts';
import { firstDay, type Month } from '#shared/domain/calendar/month.ts';
import type { Breakdown } from '#shared/domain/usage-return/measures.ts';
import type { UsageSummary } from '#shared/figures/usage-summary.ts';
import { measureLabel } from './measure-label.ts';

const SHOWN_PLACES = 15;

/** The charts of a run of months, in words; a chart is null when nothing was reported for it. */
export type UsageChartData = {
  readonly months: ChartData;
  readonly places: ChartData | null;
  readonly publics: ChartData | null;
};

function monthText(month: Month, language: string, style: 'short' | 'long'): string {
  return new Date(`${firstDay(month)}T12:00:00Z`).toLocaleDateString(language, {
    month: style,
    year: style === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  });
}

/** Turns a summary into what the chart kit draws; null while the summary is read. */
export function useUsageChartData(
  summary: UsageSummary | undefined,
  breakdown: Breakdown,
): UsageChartData | null {
  const { t, i18n } = useTranslation('usage');
  const { t: tLists } = useTranslation('lists');
  const language = i18n.language;
  return useMemo(() => {
    if (summary === undefined) return null;
    const span = {
      from: monthText(summary.period.from, language, 'long'),
      to: monthText(summary.period.to, language, 'long'),
    };
    const count = (value: number) => value.toLocaleString(language);
    const share = (value: number) =>
      value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
    const missing = t('notReported');
    const unit = t('charts.visits');
    const months: ChartData = {
      id: 'usage-months',
      shape: 'line',
      title: t('charts.monthsTitle'),
      description: t('charts.monthsDescription', span),
      unit,
      categories: summary.months.map(({ month }) => monthText(month, language, 'short')),
      series: [
        { key: 'now', title: t('charts.thisYear'), values: summary.months.map(({ visits }) => visits.value) },
        {
          key: 'before',
          title: t('charts.yearBefore'),
          values: summary.months.map(({ visitsBefore }) => visitsBefore.value),
        },
      ],
      format: count,
      missing,
    };
    const largest = summary.places.filter(({ visits }) => visits !== null).slice(0, SHOWN_PLACES);
    const places: ChartData = {
      id: 'usage-places',
      shape: 'horizontalBar',
      title: t('charts.placesTitle'),
      description: t('charts.placesDescription', span),
      unit,
      categories: largest.map(({ name }) => name),
      series: [{ key: 'visits', title: unit, values: largest.map(({ visits }) => visits) }],
      format: count,
      missing,
    };
    const parts = summary.breakdowns.find((entry) => entry.breakdown === breakdown);
    const stated = parts?.parts.filter(({ shareOfStated }) => shareOfStated !== null) ?? [];
    const publics: ChartData = {
      id: `usage-${breakdown}`,
      shape: 'horizontalBar',
      title: t('charts.publicTitle', { breakdown: tLists(`breakdowns.${breakdown}`) }),
      description: t('charts.publicDescription', {
        ...span,
        share: parts?.statedShare == null ? missing : share(parts.statedShare),
      }),
      unit: t('charts.share'),
      categories: stated.map(({ measure }) => measureLabel(tLists, measure)),
      series: [
        { key: 'share', title: t('charts.share'), values: stated.map(({ shareOfStated }) => shareOfStated) },
      ],
      format: share,
      missing,
    };
    return {
      months,
      places: largest.length === 0 ? null : places,
      publics: stated.length === 0 ? null : publics,
    };
  }, [summary, breakdown, language, t, tLists]);
}
