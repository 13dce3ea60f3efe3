import type { Remote } from 'comlink';
import type { ReportIssueApi } from './report-issue-api.ts';

/** The verbs of issued reports, across to the worker. */
export function reportIssueVerbsOf(remote: Remote<ReportIssueApi>): ReportIssueApi {
  return {
    issueReport: (...given) => remote.issueReport(...given),
    reportIssues: (...given) => remote.reportIssues(...given),
    issuedReport: (...given) => remote.issuedReport(...given),
    changesSinceIssue: (...given) => remote.changesSinceIssue(...given),
    recordsBehindFigure: (...given) => remote.recordsBehindFigure(...given),
  };
}
