import type { Day } from '#shared/domain/calendar/day.ts';
import type { DashboardFigure, DashboardTrend } from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { DashboardPeriods } from '#shared/figures/dashboard/dashboard-periods.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import type { ReportChart } from '#shared/report/report-model.ts';
import { type DashboardGround, layDashboard } from './dashboard-ground.ts';
import type { DashboardKeyFigure } from './dashboard-key-figure.ts';
import { dashboardTrend } from './dashboard-trends.ts';
import {
  firstMedianFigure,
  loansFigure,
  loansOutFigure,
  overdueLoansFigure,
  ticketsFigure,
  ticketsLateFigure,
  ticketsPendingFigure,
} from './desk-figures.ts';
import { freshFigure, ftePresentFigure, openPlacesFigure, withoutAnimatorFigure } from './network-figures.ts';
import { farKeyFigures, isFar, isReported, reportedKeyFigures } from './usage-figures.ts';

/** The key figures and the trends of the dashboard, in the order asked for. */
export type DashboardFigures = {
  readonly periods: DashboardPeriods;
  readonly figures: readonly DashboardKeyFigure[];
  readonly trends: readonly { readonly trend: DashboardTrend; readonly chart: ReportChart }[];
};

/** What is asked of the dashboard. */
export type DashboardAsked = {
  readonly facts: RegisterFacts;
  readonly figures: readonly DashboardFigure[];
  readonly trends: readonly DashboardTrend[];
  readonly today: Day;
  /** ISO instant. */
  readonly computedAt: string;
};

type Single = Exclude<
  DashboardFigure,
  | 'response'
  | 'visits'
  | 'individual'
  | 'workshopsHeld'
  | 'workshopAttended'
  | 'withoutEmployment'
  | 'over60'
  | 'farAreas'
>;

const none: ReadonlyMap<DashboardFigure, DashboardKeyFigure> = new Map();

const singles: Readonly<Record<Single, (ground: DashboardGround) => DashboardKeyFigure>> = {
  openPlaces: openPlacesFigure,
  ftePresent: ftePresentFigure,
  withoutAnimator: withoutAnimatorFigure,
  fresh: freshFigure,
  loans: loansFigure,
  loansOut: loansOutFigure,
  overdueLoans: overdueLoansFigure,
  tickets: ticketsFigure,
  ticketsPending: ticketsPendingFigure,
  ticketsLate: ticketsLateFigure,
  firstMedian: firstMedianFigure,
};

/**
 * Computes what was asked for, and nothing else. What a register does not keep (no animator, no loan, no ticket) has
 * neither figures nor trends.
 */
export function dashboardFigures({
  facts,
  figures,
  trends,
  today,
  computedAt,
}: DashboardAsked): DashboardFigures {
  const ground = layDashboard(facts, today, computedAt);
  const reported = figures.some(isReported) ? reportedKeyFigures(ground.year()) : none;
  const far = figures.some(isFar) ? farKeyFigures(ground.year()) : none;
  return {
    periods: ground.periods,
    figures: figures
      .filter((code) => isKept(code, facts))
      .flatMap((code): DashboardKeyFigure | readonly DashboardKeyFigure[] => {
        if (isReported(code)) return reported.get(code) ?? [];
        if (isFar(code)) return far.get(code) ?? [];
        return singles[code](ground);
      }),
    trends: trends
      .filter((trend) => isKept(trend, facts))
      .flatMap((trend) => {
        const chart = dashboardTrend(ground, trend);
        return chart === null ? [] : [{ trend, chart }];
      }),
  };
}

/** Whether the register keeps what a figure or a trend is about. */
function isKept(
  code: DashboardFigure | DashboardTrend,
  { staff, equipment, hotline }: RegisterFacts,
): boolean {
  switch (code) {
    case 'ftePresent':
      return staff.animators.length > 0;
    case 'loans':
    case 'loansOut':
    case 'overdueLoans':
      return equipment.loans.size > 0;
    case 'tickets':
    case 'ticketsPending':
    case 'ticketsLate':
    case 'firstMedian':
      return hotline.tickets.size > 0;
    default:
      return true;
  }
}
