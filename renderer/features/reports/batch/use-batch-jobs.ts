import { useCallback } from 'react';
import type { ReportSpec } from '#renderer/documents/word-report.ts';
import type { DocumentRequest } from '#renderer/workers/document-worker.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Report } from '#shared/domain/report/report.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { PlannedFile } from './batch-files.ts';
import type { BatchTarget } from './batch-target.ts';
import type { BatchJob } from './run-batch.ts';

/** Jobs of a batch: a null target is the report itself, with its own perimeter. */
export function useBatchJobs(report: Report, language: Language) {
  const { api, settings } = useRegister();
  return useCallback(
    (
      targets: readonly (BatchTarget | null)[],
      files: readonly (readonly PlannedFile[])[],
      withTexts: boolean,
    ): readonly BatchJob<DocumentRequest>[] =>
      targets.map((target, at) => ({
        name: target?.name ?? '',
        files: files[at] ?? [],
        prepare: async () => ({
          model: await api.reportModel(report.period, target?.perimeter ?? report.perimeter),
          report: target === null ? report : specOf(report, withTexts),
          settings,
          language,
        }),
      })),
    [api, settings, report, language],
  );
}

/** The report of a part: its objectives are not those of the whole, nor is its title. */
function specOf(report: Report, withTexts: boolean): ReportSpec {
  const { period, chapters, narratives, notes } = report;
  return {
    title: null,
    period,
    chapters,
    narratives: withTexts ? narratives : {},
    notes: withTexts ? notes : {},
    objectives: {},
  };
}
