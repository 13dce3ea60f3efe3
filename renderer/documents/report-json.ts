import type { ReportFile } from '#shared/report/report-file.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import { modelInWords } from './model-in-words.ts';
import type { ReportWording } from './report-wording.ts';
import type { DocumentSettings, ReportSpec } from './word-report.ts';

/**
 * A report as a JSON file for other programs (`report-file.ts`): only the chapters that are printed, in their order.
 * A missing value is null, never zero.
 */
export function reportJson(
  model: ReportModel,
  report: ReportSpec,
  settings: DocumentSettings,
  wording: ReportWording,
): Uint8Array<ArrayBuffer> {
  const { officer, organisation, example, timeZone } = settings;
  const sections = report.chapters.flatMap(
    (chapter) => model.sections.find((section) => section.chapter === chapter) ?? [],
  );
  const file: ReportFile = {
    format: 'maillage-report',
    version: 1,
    language: wording.language,
    title: report.title ?? wording.title(model.period),
    settings: { officer, organisation, example, timeZone },
    narratives: report.narratives,
    notes: report.notes,
    objectives: report.objectives,
    model: modelInWords({ ...model, sections }, wording),
  };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`);
}
