import { useCallback } from 'react';
import { figureTables } from '#renderer/features/reports/figure-tables.ts';
import type { ReportIssueHead } from '#renderer/storage/report-issue-store.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ReportDifferences } from '#shared/report/report-differences.ts';

const issueTables = ['reportIssue'] as const;
const comparedTables = [...figureTables, 'reportIssue'] as const;

/** The versions of a report, the latest first; undefined while they are read. */
export function useIssues(reportId: string): readonly ReportIssueHead[] | undefined {
  const read = useCallback((api: RegisterApi) => api.reportIssues(reportId), [reportId]);
  return useRegisterQuery(read, issueTables);
}

/** What changed since a version was issued; null where there is none, undefined while it is compared. */
export function useChangesSince(issueId: string | null): ReportDifferences | null | undefined {
  const read = useCallback(
    async (api: RegisterApi) => {
      if (issueId === null) return null;
      const outcome = await api.changesSinceIssue(issueId);
      return outcome.ok ? outcome.value : null;
    },
    [issueId],
  );
  return useRegisterQuery(read, comparedTables);
}
