import type { Period } from '#shared/domain/calendar/period.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { keptBy } from '#shared/figures/kept-by.ts';
import { layTickets, type TicketGround, type TimedTicket } from '#shared/figures/ticket-ground.ts';
import { type DaysOver, daysOver } from './days-over.ts';
import type { ReportGround } from './report-input.ts';

/** What the chapter *hotline* takes of a report. */
export type HotlineInputs = Pick<ReportGround, 'facts' | 'period' | 'before' | 'perimeter' | 'today'>;

/** The tickets opened in a run of days. */
export type TicketRun = DaysOver & { readonly tickets: readonly TimedTicket[] };

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
  const ground = layTickets(report.facts, report.perimeter, levelId);
  const { current, earlier, cut } = daysOver(report);
  const over = (days: DaysOver): TicketRun => ({
    ...days,
    tickets: ground.openedOver(days.first, days.last),
  });
  return { report, levelId, ground, current: over(current), earlier: over(earlier), cut };
}

/** The whole ground of the chapter, laid once a report: other chapters read it too. */
export const wholeHotline = keptBy((report: HotlineInputs) => layHotline(report));

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
