import { deleteReportWithIssues } from '#renderer/storage/report-issue-store.ts';
import { createReport, editReport } from '#renderer/storage/report-store.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that write reports. */
export function makeReportVerbs({
  register,
}: WorkerContext): Pick<RegisterApi, 'createReport' | 'editReport' | 'deleteReport'> {
  return {
    createReport: (input) => createReport(register(), input),
    editReport: (id, patch) => editReport(register(), id, patch),
    deleteReport: (id) => deleteReportWithIssues(register(), id),
  };
}
