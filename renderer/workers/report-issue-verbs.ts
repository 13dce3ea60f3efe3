import { modelInWords } from '#renderer/documents/model-in-words.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { issueReport, type ReportIssueHead, reportIssuesOf } from '#renderer/storage/report-issue-store.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { ReportIssue } from '#shared/domain/report/report-issue.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import { readFrozenReport, writeFrozenReport } from '#shared/report/frozen-report.ts';
import { reportDifferences } from '#shared/report/report-differences.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import { makeRecordsBehind } from './records-behind-figure.ts';
import type { IssuedReport, ReportIssueApi } from './report-issue-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that issue reports, read what was issued, and find the records behind a figure. */
export function makeReportIssueVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): ReportIssueApi {
  const { register } = context;
  const { facts, today } = makeFiguresFacts(context, sources);
  const readIssue = makeIssueReading(context);

  const modelOf = async (period: Period, perimeter: Perimeter): Promise<ReportModel> =>
    buildReportModel({
      facts: await facts(),
      period,
      perimeter,
      today: await today(),
      computedAt: sources.now().toISOString(),
    });

  return {
    issueReport: async (reportId, { reason, language }) => {
      const { database } = register();
      const [report, settings] = await Promise.all([
        database.reports.get(reportId),
        database.settings.get(REGISTER_SETTINGS_ID),
      ]);
      if (report === undefined || report.deletedAt !== null || settings === undefined)
        return refused('record/gone');
      if (report.period.from > (await today()).slice(0, 7)) return refused('report-issue/not-begun');
      const { title, period, perimeter, chapters, narratives, notes, objectives } = report;
      const model = modelInWords(await modelOf(period, perimeter), makeReportWording(language));
      const { officer, organisation, example, timeZone } = settings;
      const content = writeFrozenReport({
        format: 1,
        language,
        report: { title, period, perimeter, chapters, narratives, notes, objectives },
        settings: { officer, organisation, example, timeZone },
        model,
      });
      return content.ok ? issueReport(register(), reportId, content.value, reason) : content;
    },
    reportIssues: async (reportId) => (await reportIssuesOf(register(), reportId)).map(headOf),
    issuedReport: readIssue,
    changesSinceIssue: async (issueId) => {
      const issue = await readIssue(issueId);
      if (!issue.ok) return issue;
      const { model, language, report } = issue.value.frozen;
      const now = modelInWords(await modelOf(model.period, model.perimeter), makeReportWording(language));
      return accepted(reportDifferences(model, now, report.chapters));
    },
    recordsBehindFigure: makeRecordsBehind(context, sources),
  };
}

function headOf({ id, reportId, version, issuedAt, issuedBy, reason }: ReportIssue): ReportIssueHead {
  return { id, reportId, version, issuedAt, issuedBy, reason };
}

/** Reads versions; the last one stays at hand, since what it holds never changes and is long to read. */
function makeIssueReading({ register }: WorkerContext) {
  let held: { readonly content: string; readonly issue: IssuedReport } | null = null;
  return async (issueId: string): Promise<Outcome<IssuedReport>> => {
    const row = await register().database.reportIssues.get(issueId);
    if (row === undefined || row.deletedAt !== null) return refused('record/gone');
    if (held?.issue.head.id === issueId && held.content === row.content) return accepted(held.issue);
    const frozen = readFrozenReport(row.content);
    if (!frozen.ok) return frozen;
    held = { content: row.content, issue: { head: headOf(row), frozen: frozen.value } };
    return accepted(held.issue);
  };
}
