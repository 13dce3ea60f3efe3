import type { Written } from '#renderer/storage/write-path.ts';
import type {
  DashboardFigure,
  DashboardTaskKind,
  DashboardTrend,
} from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { DashboardSettingsInput } from '#shared/domain/dashboard/dashboard-settings.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { DashboardTask } from '#shared/figures/dashboard/dashboard-task.ts';
import type { DashboardFigures } from '#shared/report/dashboard/dashboard-figures.ts';

/** The verbs of the dashboard. */
export type DashboardApi = {
  /** The key figures and trends asked for, in their order. Only those are computed. */
  readonly dashboardFigures: (
    figures: readonly DashboardFigure[],
    trends: readonly DashboardTrend[],
  ) => Promise<DashboardFigures>;
  /** What is to do of the kinds asked for, in their order; a kind of which nothing is to do has no lines. */
  readonly dashboardTasks: (kinds: readonly DashboardTaskKind[]) => Promise<readonly DashboardTask[]>;
  /** Chooses what the dashboard shows, and in which order. */
  readonly editDashboardSettings: (patch: Partial<DashboardSettingsInput>) => Promise<Outcome<Written>>;
};
