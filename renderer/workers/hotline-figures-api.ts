import type { Period } from '#shared/domain/calendar/period.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { TicketYear } from '#shared/figures/ticket-year.ts';
import type { ReportModel } from '#shared/report/report-model.ts';

/** The verbs of the figures of the hotline. */
export type HotlineFiguresApi = {
  /** The chapter *hotline* by itself, of one answering level or of all (null). */
  readonly hotlineModel: (
    period: Period,
    perimeter: Perimeter,
    levelId: string | null,
  ) => Promise<ReportModel>;
  /** What was asked about a place this year and the two before. */
  readonly placeTicketYears: (placeId: string) => Promise<readonly TicketYear[]>;
  /** The years in which something was asked, the latest first, this one included. */
  readonly ticketYears: () => Promise<readonly number[]>;
};
