import { useCallback, useRef } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { Report } from '#shared/domain/report/report.ts';
import { figureTables } from './figure-tables.ts';

/** The model of a report, computed again when what its figures come from changes, not when its texts do. */
export function useReportModel(report: Pick<Report, 'period' | 'perimeter'>) {
  const question = JSON.stringify([report.period, report.perimeter]);
  const asked = useRef(report);
  asked.current = report;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question in words is what tells two readings apart
  const read = useCallback(
    (api: RegisterApi) => api.reportModel(asked.current.period, asked.current.perimeter),
    [question],
  );
  return useRegisterQuery(read, figureTables);
}
