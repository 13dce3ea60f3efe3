/** The key figures that the dashboard can show, in the order that is offered. */
export const dashboardFigures = [
  'openPlaces',
  'response',
  'visits',
  'individual',
  'workshopsHeld',
  'workshopAttended',
  'withoutEmployment',
  'over60',
  'farAreas',
  'ftePresent',
  'withoutAnimator',
  'fresh',
  'loans',
  'loansOut',
  'overdueLoans',
  'tickets',
  'ticketsPending',
  'ticketsLate',
  'firstMedian',
] as const;
export type DashboardFigure = (typeof dashboardFigures)[number];

/** The kinds of things to do, the most pressing first. */
export const dashboardTasks = [
  'lateTickets',
  'dueTickets',
  'overdueLoans',
  'handOvers',
  'dueLoans',
  'followUps',
  'absences',
  'returns',
  'statusSoon',
  'withoutAnimator',
  'contracts',
  'stale',
  'emptyEpci',
  'reports',
  'drafts',
] as const;
export type DashboardTaskKind = (typeof dashboardTasks)[number];

/** The trends, each a chart of twelve months. */
export const dashboardTrends = ['visits', 'response', 'tickets', 'loans'] as const;
export type DashboardTrend = (typeof dashboardTrends)[number];

/** What the officer chose of each part. */
export type DashboardChoice = {
  readonly figures: readonly DashboardFigure[];
  readonly tasks: readonly DashboardTaskKind[];
  readonly trends: readonly DashboardTrend[];
};

/** What shows while the officer has chosen nothing. */
export const wholeDashboard: DashboardChoice = {
  figures: dashboardFigures,
  tasks: dashboardTasks,
  trends: dashboardTrends,
};

type Stored = { readonly [K in keyof DashboardChoice]: readonly string[] } & {
  readonly deletedAt: string | null;
};

/** What a stored choice shows: the codes that this program knows, in the officer's order. Nothing stored = everything. */
export function dashboardChoice(stored: Stored | undefined): DashboardChoice {
  if (stored === undefined || stored.deletedAt !== null) return wholeDashboard;
  return {
    figures: known(dashboardFigures, stored.figures),
    tasks: known(dashboardTasks, stored.tasks),
    trends: known(dashboardTrends, stored.trends),
  };
}

/**
 * The codes to store for a new choice: those chosen, then what an other program wrote and this one does not know, so
 * that saving here takes nothing away there.
 */
export function withUnknown(
  codes: readonly string[],
  chosen: readonly string[],
  stored: readonly string[],
): string[] {
  return [...chosen, ...stored.filter((code) => !codes.includes(code))];
}

function known<T extends string>(codes: readonly T[], stored: readonly string[]): readonly T[] {
  return stored.flatMap((code) => codes.filter((one) => one === code));
}
