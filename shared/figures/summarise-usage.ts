import type { Day } from '#shared/domain/calendar/day.ts';
import { monthAt } from '#shared/domain/calendar/month.ts';
import { type Period, yearBefore } from '#shared/domain/calendar/period.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { breakdownNames, type PlainMeasure } from '#shared/domain/usage-return/measures.ts';
import { summariseBreakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import { type HeldReturns, holdReturns } from './held-returns.ts';
import { flagsAt, layPlaceMonths, monthFlags, type PlaceMonths } from './place-months.ts';
import { compareText } from './place-timeline.ts';
import type { RegisterFacts } from './register-facts.ts';
import { countResponses } from './response-rate.ts';
import { type KeyedTotal, measureTotal, monthTotals, placeTotals } from './totals.ts';
import type { BreakdownSummary, UsageSummary } from './usage-summary.ts';
import { usersTotal } from './visits-users.ts';

/** A period and the same months a year earlier, on one ground: what the usage figures are computed from. */
export type UsageGround = {
  readonly ground: PlaceMonths;
  readonly period: Period;
  readonly before: Period;
  readonly current: HeldReturns;
  readonly earlier: HeldReturns;
};

/** Lays out a period and N−1 together, so that both are read with one vintage (data.md, figure 12). */
export function layUsage(
  facts: RegisterFacts,
  period: Period,
  perimeter: Perimeter,
  today: Day,
): UsageGround {
  const before = yearBefore(period);
  const ground = layPlaceMonths(facts, { from: before.from, to: period.to }, perimeter, today);
  return {
    ground,
    period,
    before,
    current: holdReturns(ground, period),
    earlier: holdReturns(ground, before),
  };
}

/**
 * The totals, charts and response of a run of months (data.md, figures 1 to 5), for the screens beside the grid.
 *
 * @param today decides which months are due
 */
export function usageSummary(
  facts: RegisterFacts,
  period: Period,
  perimeter: Perimeter,
  today: Day,
): UsageSummary {
  const usage = layUsage(facts, period, perimeter, today);
  const { expected, answered, closed } = countResponses(usage.ground, period);
  return {
    period,
    totals: plainTotals(usage.current),
    response: { expected, answered, closed },
    months: visitsByMonth(usage),
    places: visitsByPlace(usage),
    breakdowns: summariseBreakdowns(usage.current),
  };
}

/** Every plain measure over a period; users by their own rule (data.md, figure 1). */
export function plainTotals(held: HeldReturns): UsageSummary['totals'] {
  const total = (measure: PlainMeasure): Figure => measureTotal(held, measure);
  return {
    visits: total('visits'),
    users: usersTotal(held),
    newUsers: total('newUsers'),
    minutesOpen: total('minutesOpen'),
    minutesUsed: total('minutesUsed'),
    remoteHelp: total('remoteHelp'),
    workshopsHeld: total('workshopsHeld'),
    workshopSeats: total('workshopSeats'),
    workshopAttended: total('workshopAttended'),
  };
}

/** Visits month by month, with the same month a year earlier. */
export function visitsByMonth(usage: UsageGround): UsageSummary['months'] {
  const figure = (total: KeyedTotal | undefined, month: string): Figure => ({
    value: total?.value ?? null,
    unit: 'count',
    reported: total?.reported ?? 0,
    expected: total?.expected ?? 0,
    sources: {
      table: 'usageReturn',
      period: { from: month, to: month },
      measure: 'visits',
      placeIds: null,
    },
  });
  const earlier = monthTotals(usage.earlier, 'visits');
  return monthTotals(usage.current, 'visits').map((total, index) => {
    const month = monthAt(usage.current.from + index);
    return {
      month,
      visits: figure(total, month),
      visitsBefore: figure(earlier[index], monthAt(usage.earlier.from + index)),
    };
  });
}

/** Visits of each place that was open or reported in the period, largest first, those that reported nothing last. */
export function visitsByPlace(usage: UsageGround): UsageSummary['places'] {
  const { ground, current } = usage;
  const rows: { placeId: string; name: string; visits: number | null }[] = [];
  placeTotals(current, 'visits').forEach((total, index) => {
    const place = ground.places[index];
    if (place === undefined) return;
    let present = total.value !== null;
    for (let month = current.from; month <= current.to && !present; month += 1) {
      const both = monthFlags.open | monthFlags.inside;
      present = (flagsAt(ground, index, month) & both) === both;
    }
    if (present) rows.push({ placeId: place.id, name: place.name, visits: total.value });
  });
  return rows.sort((a, b) => (b.visits ?? -1) - (a.visits ?? -1) || compareText(a.name, b.name));
}

/** Every breakdown of visits, and those of users that were reported. */
export function summariseBreakdowns(held: HeldReturns): readonly BreakdownSummary[] {
  return breakdownNames.flatMap((name) => {
    const ofUsers = summariseBreakdown(held, name, 'users');
    const ofVisits = summariseBreakdown(held, name, 'visits');
    return ofUsers.stated === null ? [ofVisits] : [ofVisits, ofUsers];
  });
}
