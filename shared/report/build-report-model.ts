import { type ReportChapter, reportChapters } from '#shared/domain/report/report.ts';
import { networkChapter } from './network-chapter.ts';
import { layReport, perimeterName, type ReportGround, type ReportInputs } from './report-input.ts';
import type { ReportModel, ReportSection } from './report-model.ts';

const chapterMakers: Readonly<Partial<Record<ReportChapter, (ground: ReportGround) => ReportSection>>> = {
  network: networkChapter,
};

/**
 * Makes a whole report from the register's rows: sections of key figures, tables and charts, in codes and numbers.
 * Chapters come in their printed order, whatever the order asked.
 */
export function buildReportModel(inputs: ReportInputs): ReportModel {
  const ground = layReport(inputs);
  const asked = inputs.chapters ?? reportChapters;
  return {
    period: inputs.period,
    before: ground.before,
    perimeter: inputs.perimeter,
    perimeterName: perimeterName(inputs),
    computedAt: inputs.computedAt,
    sections: reportChapters
      .filter((chapter) => asked.includes(chapter))
      .flatMap((chapter) => {
        const make = chapterMakers[chapter];
        return make === undefined ? [] : [make(ground)];
      }),
  };
}
