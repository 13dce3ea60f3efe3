import type { ReportSpec } from '#renderer/documents/word-report.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { type Perimeter, type Report, reportChapters } from '#shared/domain/report/report.ts';

/** What is made: the register's own report where it has one, else every chapter without a word. */
export type ChosenReport = { readonly spec: ReportSpec; readonly own: boolean };

/**
 * The register's report of exactly this period and perimeter, the one changed last where there are several. Its
 * chapters, texts, notes and objectives are taken over; figures are computed from the register as it is.
 */
export function chooseReport(reports: readonly Report[], period: Period, perimeter: Perimeter): ChosenReport {
  const own = reports
    .filter((report) => samePeriod(report.period, period) && samePerimeter(report.perimeter, perimeter))
    .reduce<Report | null>(
      (last, report) => (last === null || report.updatedAt > last.updatedAt ? report : last),
      null,
    );
  if (own === null)
    return {
      spec: { title: null, period, chapters: [...reportChapters], narratives: {}, notes: {}, objectives: {} },
      own: false,
    };
  const { title, chapters, narratives, notes, objectives } = own;
  return { spec: { title, period, chapters, narratives, notes, objectives }, own: true };
}

const samePeriod = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to;

function samePerimeter(one: Perimeter, other: Perimeter): boolean {
  return perimeterKey(one) === perimeterKey(other);
}

/** Two perimeters of the same places chosen in another order are one. */
function perimeterKey(perimeter: Perimeter): string {
  switch (perimeter.kind) {
    case 'all':
      return 'all';
    case 'departement':
    case 'epci':
      return `${perimeter.kind} ${perimeter.code}`;
    case 'network':
      return `network ${perimeter.id}`;
    case 'places':
      return `places ${[...perimeter.ids].sort().join(' ')}`;
  }
}
