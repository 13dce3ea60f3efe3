import type { Period } from '#shared/domain/calendar/period.ts';
import type { DashboardFigure } from '#shared/domain/dashboard/dashboard-blocks.ts';
import { changeRatio } from '#shared/figures/change.ts';
import type { Figure, FigureUnit } from '#shared/figures/figure.ts';
import type { ReportKeyFigure, ReportText } from '#shared/report/report-model.ts';
import { date, type ReportCode, say } from '#shared/report/report-text.ts';
import type { DashboardGround } from './dashboard-ground.ts';

/** A key figure of the dashboard, and the days that its N−1 is of. */
export type DashboardKeyFigure = ReportKeyFigure & {
  readonly code: DashboardFigure;
  /** What N−1 is: the same months, the same day or the days up to it, a year earlier; null where there is no N−1. */
  readonly against: ReportText | null;
};

/** N−1 of what is reported by the month. */
export function againstMonths({ before }: { readonly before: Period }): ReportText {
  return say('dashboard.against.months', { year: before.to.slice(0, 4) });
}

/** N−1 of what is counted since 1 January. */
export function againstDays({ periods }: Pick<DashboardGround, 'periods'>): ReportText {
  return say('dashboard.against.toDate', { year: periods.yearAgo.slice(0, 4) });
}

/** N−1 of what stands on a day. */
export function againstDay({ periods }: Pick<DashboardGround, 'periods'>): ReportText {
  return say('dashboard.against.day', { day: date(periods.yearAgo) });
}

/** A figure with its N−1; a share has no change: the two stand side by side. */
export function keyFigure(
  code: DashboardFigure,
  figure: Figure,
  before: Figure | null,
  more: {
    readonly title: ReportCode;
    readonly definition: ReportCode;
    readonly against: ReportText;
    readonly notes?: readonly ReportText[];
  },
): DashboardKeyFigure {
  return {
    kind: 'keyFigure',
    id: `dashboard-${code}`,
    code,
    title: say(more.title),
    figure,
    before,
    change: before === null || figure.unit === 'ratio' ? null : changeRatio(figure.value, before.value),
    notes: more.notes ?? [],
    definition: say(more.definition),
    against: before === null ? null : more.against,
  };
}

/** A figure of some records of the register. */
export function recordFigure(
  value: number | null,
  unit: FigureUnit,
  table: Figure['sources']['table'],
  more: {
    readonly ids?: readonly string[];
    readonly placeIds?: readonly string[];
    readonly reported?: number;
    readonly expected?: number;
  } = {},
): Figure {
  const { ids, placeIds = null, reported = null, expected = null } = more;
  return {
    value,
    unit,
    reported,
    expected,
    sources: { table, period: null, measure: null, placeIds, ...(ids === undefined ? {} : { ids }) },
  };
}
