import type { Remote } from 'comlink';
import type { DashboardApi } from './dashboard-api.ts';

/** The verbs of the dashboard, across to the worker. */
export function dashboardVerbsOf(remote: Remote<DashboardApi>): DashboardApi {
  return {
    dashboardFigures: (...given) => remote.dashboardFigures(...given),
    dashboardTasks: (...given) => remote.dashboardTasks(...given),
    editDashboardSettings: (...given) => remote.editDashboardSettings(...given),
  };
}
