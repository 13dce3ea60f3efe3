import { addMonths } from '#shared/domain/calendar/month.ts';
import { yearBefore } from '#shared/domain/calendar/period.ts';
import { isRichTextEmpty } from '#shared/domain/rich-text/rich-text.ts';
import { type Report, type ReportChapter, type ReportInput, reportChapters } from './report.ts';

/**
 * A report of the same months a year later: same perimeter, chapters and objectives, the officer's words carried over
 * to be read again. A title of its own is left, since it may name the year.
 */
export function reportAYearLater(report: Report): ReportInput {
  const { from, to } = report.period;
  return {
    title: null,
    period: { from: addMonths(from, 12), to: addMonths(to, 12) },
    perimeter: report.perimeter,
    chapters: report.chapters,
    narratives: report.narratives,
    notes: report.notes,
    objectives: report.objectives,
    state: 'draft',
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The chapters whose text is word for word the one of the report of the same months a year earlier, on the same
 * perimeter: carried over, and perhaps not read again.
 */
export function carriedChapters(
  report: Pick<Report, 'id' | 'period' | 'perimeter' | 'narratives'>,
  reports: readonly Report[],
): readonly ReportChapter[] {
  const period = yearBefore(report.period);
  const before = reports.filter(
    (other) =>
      other.id !== report.id &&
      other.deletedAt === null &&
      isSame(other.period, period) &&
      isSame(other.perimeter, report.perimeter),
  );
  return reportChapters.filter((chapter) => {
    const text = report.narratives[chapter];
    return !isRichTextEmpty(text) && before.some(({ narratives }) => isSame(narratives[chapter], text));
  });
}
