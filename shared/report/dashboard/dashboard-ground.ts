import type { Day } from '#shared/domain/calendar/day.ts';
import { type Period, yearBefore } from '#shared/domain/calendar/period.ts';
import { type DashboardPeriods, dashboardPeriods } from '#shared/figures/dashboard/dashboard-periods.ts';
import { holdReturns } from '#shared/figures/held-returns.ts';
import { type LoanGround, layLoans } from '#shared/figures/loan-ground.ts';
import { once } from '#shared/figures/once.ts';
import { staysOf } from '#shared/figures/place-area.ts';
import { layPlaceMonths } from '#shared/figures/place-months.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import { layStaff, type StaffGround } from '#shared/figures/staff-spells.ts';
import { layTickets, type TicketGround } from '#shared/figures/ticket-ground.ts';
import type { ReportGround } from '#shared/report/report-input.ts';
import { readMeasures, type UsageMeasure } from '#shared/report/usage-measures.ts';

/** The measures whose totals the dashboard shows. */
const measures: readonly UsageMeasure[] = ['visits', 'individual', 'workshopsHeld', 'workshopAttended'];

/** What the blocks of the dashboard are made from; each ground is laid when a block that was chosen asks for it. */
export type DashboardGround = {
  readonly facts: RegisterFacts;
  readonly periods: DashboardPeriods;
  readonly perimeter: { readonly kind: 'all' };
  /** The months of the year that are over, N−1 beside: visits and what else places report. */
  readonly year: () => ReportGround;
  /** The twelve months that are over, of visits alone. */
  readonly twelve: () => ReportGround;
  readonly staff: () => StaffGround;
  readonly loans: () => LoanGround;
  readonly tickets: () => TicketGround;
};

/** Lays the ground of the dashboard of a day. @param computedAt ISO instant */
export function layDashboard(facts: RegisterFacts, today: Day, computedAt: string): DashboardGround {
  const periods = dashboardPeriods(today);
  const perimeter = { kind: 'all' } as const;
  const staff = once(() =>
    layStaff(
      facts.places,
      facts.places.map((place) => staysOf(place, facts.territory)),
      facts.staff,
    ),
  );
  // One laying serves both: the year's months, and those a year earlier, lie within these twenty-four.
  const { lastTwelve } = periods;
  const laid = once(() =>
    layPlaceMonths(facts, { from: yearBefore(lastTwelve).from, to: lastTwelve.to }, perimeter, today),
  );
  const over = (period: Period, ids: readonly UsageMeasure[]): ReportGround => {
    const ground = laid();
    const before = yearBefore(period);
    const usage = {
      ground,
      period,
      before,
      current: holdReturns(ground, period),
      earlier: holdReturns(ground, before),
    };
    return {
      facts,
      period,
      before,
      perimeter,
      today,
      computedAt,
      usage,
      staff: staff(),
      // Its months are over, and N−1 is the same months: what came late shows in the n of N.
      underWay: false,
      readings: readMeasures(usage, false, ids),
    };
  };
  return {
    facts,
    periods,
    perimeter,
    year: once(() => over(periods.monthsOver, measures)),
    twelve: once(() => over(periods.lastTwelve, ['visits'])),
    staff,
    loans: once(() => layLoans(facts, perimeter)),
    tickets: once(() => layTickets(facts, perimeter)),
  };
}
