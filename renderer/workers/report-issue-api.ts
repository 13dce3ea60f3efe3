import type { ReportIssueHead } from '#renderer/storage/report-issue-store.ts';
import type { Written } from '#renderer/storage/write-path.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Month } from '#shared/domain/calendar/month.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { FigureSources, FigureUnit } from '#shared/figures/figure.ts';
import type { FrozenReport } from '#shared/report/frozen-report.ts';
import type { ReportDifferences } from '#shared/report/report-differences.ts';

/** A version with all that it holds. */
export type IssuedReport = { readonly head: ReportIssueHead; readonly frozen: FrozenReport };

/** The page that a record behind a figure is read on. */
export type RecordPage = {
  readonly table: 'accessPoint' | 'animator' | 'loan' | 'item' | 'ticket' | 'survey';
  readonly id: string;
};

/** A record behind a figure, in one line. */
export type RecordBehind = {
  readonly page: RecordPage;
  readonly name: string;
  /** The place or structure that it is about, where its name does not say it. */
  readonly where: string | null;
  /** Its day, or its run of months; null where it has none. */
  readonly when:
    | { readonly kind: 'day'; readonly day: Day }
    | { readonly kind: 'months'; readonly from: Month; readonly to: Month }
    | null;
  /** What it says to the figure; null where it only counts for one. */
  readonly amount: { readonly value: number | null; readonly unit: FigureUnit } | null;
};

/** Some records behind a figure, how many there are, and how many of those it names are no longer in the register. */
export type RecordsBehindFigure = {
  readonly records: readonly RecordBehind[];
  readonly total: number;
  readonly gone: number;
};

/** The verbs of issued reports, and of what stands behind a figure of a report. */
export type ReportIssueApi = {
  /**
   * Freezes the report as it stands, with its figures of now in the words of a language, as its next version.
   *
   * @param reason why there is another version; asked from the second one on
   */
  readonly issueReport: (
    reportId: string,
    asked: { readonly reason: string | null; readonly language: Language },
  ) => Promise<Outcome<Written & { readonly id: string; readonly version: number }>>;
  /** The versions of a report, the latest first, without what they hold. */
  readonly reportIssues: (reportId: string) => Promise<readonly ReportIssueHead[]>;
  /** A version as it was issued; refused where it is gone or cannot be read. */
  readonly issuedReport: (issueId: string) => Promise<Outcome<IssuedReport>>;
  /** What the register says today that a version does not, for the period and the perimeter of that version. */
  readonly changesSinceIssue: (issueId: string) => Promise<Outcome<ReportDifferences>>;
  /** The records behind a figure, from one of them on, in their order. @param perimeter of the report */
  readonly recordsBehindFigure: (
    sources: FigureSources,
    perimeter: Perimeter,
    window: { readonly from: number; readonly limit: number },
  ) => Promise<RecordsBehindFigure>;
};
