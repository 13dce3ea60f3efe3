import type { Written } from '#renderer/storage/write-path.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { ReportTemplateInput } from '#shared/domain/report/report-template.ts';

/** The verbs of the models of report. */
export type ReportTemplateApi = {
  readonly createReportTemplate: (
    input: ReportTemplateInput,
  ) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editReportTemplate: (id: string, patch: Partial<ReportTemplateInput>) => Promise<Outcome<Written>>;
  readonly deleteReportTemplate: (id: string) => Promise<Outcome<Written>>;
};
