import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { type ReportIssue, reportIssueInputSchema } from '#shared/domain/report/report-issue.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { editPlan, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { tiedTo } from './ties.ts';
import type { Written } from './write-path.ts';

/** What is told of a version without opening it. */
export type ReportIssueHead = Pick<
  ReportIssue,
  'id' | 'reportId' | 'version' | 'issuedAt' | 'issuedBy' | 'reason'
>;

/** The living versions of a report, the latest first. */
export async function reportIssuesOf(register: Register, reportId: string): Promise<readonly ReportIssue[]> {
  const rows = await register.database.reportIssues.where('reportId').equals(reportId).toArray();
  return rows
    .filter((row) => row.deletedAt === null)
    .sort((a, b) => b.version - a.version || b.issuedAt.localeCompare(a.issuedAt));
}

/**
 * Keeps a report as it stands as its next version, and marks it issued: one act. Refused where the report is gone,
 * and from the second version on without a reason.
 *
 * @param content the frozen report as text (`shared/report/frozen-report.ts`)
 * @param reason why there is another version; none is kept of the first
 */
export async function issueReport(
  register: Register,
  reportId: string,
  content: string,
  reason: string | null,
): Promise<Outcome<Written & { readonly id: string; readonly version: number }>> {
  let id = '';
  let version = 1;
  const written = await writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const marked = await editPlan(register, 'report', reportId, { state: 'issued' }, act);
      if (!marked.ok) return marked;
      const [last] = await reportIssuesOf(register, reportId);
      version = (last?.version ?? 0) + 1;
      const why = version === 1 ? null : (reason ?? '').trim();
      if (why === '') return refused('report-issue/reason', {}, 'reason');
      const parsed = reportIssueInputSchema.safeParse({
        reportId,
        version,
        issuedAt: act.at,
        // A register that knows no name still says from which PC it was issued.
        issuedBy: act.by.officer === '' ? act.by.device : act.by.officer,
        reason: why,
        content,
      });
      if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
      id = act.newId();
      const made = creationChange('reportIssue', id, parsed.data, recordParts.reportIssue, act);
      return accepted([made, ...marked.value]);
    },
  });
  return written.ok ? accepted({ ...written.value, id, version }) : written;
}

/** Deletes a report with the versions that were issued of it, as one act. */
export function deleteReportWithIssues(register: Register, reportId: string): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const gone = { deletedAt: act.at };
      const changes: Change[] = [];
      for (const { id } of await reportIssuesOf(register, reportId)) {
        const planned = await editPlan(register, 'reportIssue', id, gone, act);
        if (!planned.ok) return planned;
        changes.push(...planned.value);
      }
      const planned = await editPlan(register, 'report', reportId, gone, act);
      if (!planned.ok) return planned;
      changes.push(...planned.value);
      const problems = await tiedTo(register, changes, act);
      return problems.length > 0 ? { ok: false, problems } : accepted(changes);
    },
  });
}
