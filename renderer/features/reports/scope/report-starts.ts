import { builtInTemplates } from '#shared/domain/report/built-in-templates.ts';
import { reportAYearLater } from '#shared/domain/report/carried-report.ts';
import type { Report, ReportInput } from '#shared/domain/report/report.ts';
import type { ReportTemplate } from '#shared/domain/report/report-template.ts';
import { type ReportScope, scopeOf } from './report-scope.ts';

/** What a new report begins from: a model, or a report of the year before. */
export type ReportStart = {
  /** The value of the field. */
  readonly key: string;
  /** What the form then shows; a model says nothing of the months and the places. */
  readonly scope: Partial<ReportScope>;
  /** The words and objectives that the report begins with. */
  readonly body: Pick<ReportInput, 'narratives' | 'notes' | 'objectives'>;
};

/** The models that every register offers, without a word. */
export const builtInStarts = builtInTemplates.map(({ code, chapters }) => ({
  key: code,
  code,
  scope: { chapters },
  body: { narratives: {}, notes: {}, objectives: {} },
})) satisfies readonly ReportStart[];

/** Begins from a model that the officer saved. */
export function startOfTemplate({ id, chapters, narratives, notes }: ReportTemplate): ReportStart {
  return { key: `template:${id}`, scope: { chapters }, body: { narratives, notes, objectives: {} } };
}

/** Begins from a report, a year later. */
export function startOfReport(report: Report): ReportStart {
  const { narratives, notes, objectives, ...rest } = reportAYearLater(report);
  return { key: `report:${report.id}`, scope: scopeOf(rest), body: { narratives, notes, objectives } };
}
