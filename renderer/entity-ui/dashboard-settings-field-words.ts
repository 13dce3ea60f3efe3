import {
  dashboardFigures,
  dashboardTasks,
  dashboardTrends,
} from '#shared/domain/dashboard/dashboard-blocks.ts';
import {
  type DashboardSettingsInput,
  dashboardSettingsFields as fields,
} from '#shared/domain/dashboard/dashboard-settings.ts';
import { type FieldWords, type HistoryTools, listWords } from './field-words.ts';

/** How each part of the choice of the dashboard is told; a code that this program does not know stays a code. */
export function dashboardSettingsFieldWords({
  dashboard: t,
}: HistoryTools): Readonly<Record<keyof DashboardSettingsInput, FieldWords>> {
  const named = <T extends string>(codes: readonly T[], name: (code: T) => string) => {
    return (code: string): string => {
      const known = codes.find((one) => one === code);
      return known === undefined ? code : name(known);
    };
  };
  return {
    figures: listWords(
      t('history.figures'),
      fields.figures,
      named(dashboardFigures, (code) => t(`figureNames.${code}`)),
    ),
    tasks: listWords(
      t('history.tasks'),
      fields.tasks,
      named(dashboardTasks, (code) => t(`kinds.${code}`)),
    ),
    trends: listWords(
      t('history.trends'),
      fields.trends,
      named(dashboardTrends, (code) => t(`trendNames.${code}`)),
    ),
  };
}
