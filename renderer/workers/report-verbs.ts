import { deleteReportWithIssues } from '#renderer/storage/report-issue-store.ts';
import {
  createReport,
  createReportTemplate,
  deleteReportTemplate,
  editReport,
  editReportTemplate,
} from '#renderer/storage/report-store.ts';
import type { RegisterApi } from './register-api.ts';
import type { ReportTemplateApi } from './report-template-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that write reports and their models. */
export function makeReportVerbs({
  register,
}: WorkerContext): Pick<RegisterApi, 'createReport' | 'editReport' | 'deleteReport'> & ReportTemplateApi {
  return {
    createReport: (input) => createReport(register(), input),
    editReport: (id, patch) => editReport(register(), id, patch),
    deleteReport: (id) => deleteReportWithIssues(register(), id),
    createReportTemplate: (input) => createReportTemplate(register(), input),
    editReportTemplate: (id, patch) => editReportTemplate(register(), id, patch),
    deleteReportTemplate: (id) => deleteReportTemplate(register(), id),
  };
}
