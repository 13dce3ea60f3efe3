import type { Day } from '#shared/domain/calendar/day.ts';
import type { DashboardFigure, DashboardTrend } from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { DashboardPeriods } from '#shared/figures/dashboard/dashboard-periods.ts';
import { once } from '#shared/figures/once.ts';
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
 * Makes the computing of what is asked, and nothing else. What a register does not keep (no animator, no loan, no
 * ticket) has neither figures nor trends. What stands on the returns of all places is kept until a return, a session, a
 * place or the day changes: a ticket that is answered must not cost them again.
 */
export function makeDashboardFigures(): (asked: DashboardAsked) => DashboardFigures {
  let held: { readonly from: readonly unknown[]; readonly usage: UsageParts } | null = null;
  return ({ facts, figures, trends, today, computedAt }) => {
    const ground = layDashboard(facts, today, computedAt);
    const from = [facts.places, facts.usage, facts.networks, facts.territory, today];
    if (held === null || held.from.some((one, at) => one !== from[at]))
      held = { from, usage: usageParts(ground) };
    const { usage } = held;
    return {
      periods: ground.periods,
      figures: figures
        .filter((code) => isKept(code, facts))
        .flatMap((code): DashboardKeyFigure | readonly DashboardKeyFigure[] => {
          if (isReported(code)) return usage.reported().get(code) ?? [];
          if (isFar(code)) return usage.far().get(code) ?? [];
          return [singles[code](ground)];
        }),
      trends: trends
        .filter((trend) => isKept(trend, facts))
        .flatMap((trend) => {
          const kept = trend === 'visits' || trend === 'response';
          const chart = kept ? usage.trend(trend) : dashboardTrend(ground, trend);
          return chart === null ? [] : [{ trend, chart }];
        }),
    };
  };
}

/** What stands on the returns, each part computed at its first asking. */
type UsageParts = {
  readonly reported: () => ReadonlyMap<DashboardFigure, DashboardKeyFigure>;
  readonly far: () => ReadonlyMap<DashboardFigure, DashboardKeyFigure>;
  readonly trend: (trend: 'visits' | 'response') => ReportChart | null;
};

function usageParts(ground: DashboardGround): UsageParts {
  const trends = {
    visits: once(() => dashboardTrend(ground, 'visits')),
    response: once(() => dashboardTrend(ground, 'response')),
  };
  return {
    reported: once(() => reportedKeyFigures(ground.year())),
    far: once(() => farKeyFigures(ground.year())),
    trend: (trend) => trends[trend](),
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
