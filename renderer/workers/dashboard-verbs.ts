import { editDashboardSettings } from '#renderer/storage/dashboard-settings-store.ts';
import { makeDashboardFigures } from '#shared/report/dashboard/dashboard-figures.ts';
import type { DashboardApi } from './dashboard-api.ts';
import { makeDashboardTaskSources } from './dashboard-tasks.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of the dashboard. */
export function makeDashboardVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): DashboardApi {
  const { facts, today } = makeFiguresFacts(context, sources);
  const compute = makeDashboardFigures();
  const taskOf = makeDashboardTaskSources(context, sources);
  return {
    dashboardFigures: async (figures, trends) =>
      compute({
        facts: await facts(),
        figures,
        trends,
        today: await today(),
        computedAt: sources.now().toISOString(),
      }),
    dashboardTasks: (kinds) => taskOf(kinds),
    editDashboardSettings: (patch) => editDashboardSettings(context.register(), patch),
  };
}
