import type { Day } from '#shared/domain/calendar/day.ts';
import { dayMonthsLater, firstDay, lastDay } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { layTickets, type TicketGround, type TimedTicket } from '#shared/figures/ticket-ground.ts';
import type { ReportGround } from './report-input.ts';

/** What the chapter *hotline* takes of a report. */
export type HotlineInputs = Pick<ReportGround, 'facts' | 'period' | 'before' | 'perimeter' | 'today'>;

/** The tickets opened in a run of days. */
export type TicketRun = {
  readonly first: Day;
  readonly last: Day;
  readonly period: Period;
  readonly tickets: readonly TimedTicket[];
};

/** What the blocks of the chapter are made from: the days of the period that are over, and the same a year earlier. */
export type HotlineGround = {
  readonly report: HotlineInputs;
  /** Only what one level answers; null = all. */
  readonly levelId: string | null;
  readonly ground: TicketGround;
  readonly current: TicketRun;
  readonly earlier: TicketRun;
  /** Whether the period goes on after the last day counted. */
  readonly cut: boolean;
};

/** Lays the ground of the chapter. A period under way is counted up to the day of the report, N−1 alike. */
export function layHotline(report: HotlineInputs, levelId: string | null = null): HotlineGround {
  const { period, before, today, facts, perimeter } = report;
  const ground = layTickets(facts, perimeter, levelId);
  const whole = lastDay(period.to);
  const first = firstDay(period.from);
  const cut = today < whole;
  const last = cut ? (today < first ? first : today) : whole;
  const over = (from: Day, to: Day, of: Period): TicketRun => ({
    first: from,
    last: to,
    period: of,
    tickets: ground.openedOver(from, to),
  });
  return {
    report,
    levelId,
    ground,
    current: over(first, last, period),
    earlier: over(firstDay(before.from), cut ? dayMonthsLater(last, -12) : lastDay(before.to), before),
    cut,
  };
}

/** A figure of the hotline, with the tickets behind it. */
export function hotlineFigure(
  value: number | null,
  unit: Figure['unit'],
  period: Period,
  ids: readonly string[],
  answers: { readonly reported: number; readonly expected: number } | null = null,
): Figure {
  return {
    value,
    unit,
    reported: answers?.reported ?? null,
    expected: answers?.expected ?? null,
    sources: { table: 'ticket', period, measure: null, placeIds: null, ids },
  };
}
