import { type ReportChapter, reportChapters } from '#shared/domain/report/report.ts';
import { activitiesChapter } from './activities-chapter.ts';
import { animatorsChapter } from './animators-chapter.ts';
import { annexesChapter } from './annexes-chapter.ts';
import { equipmentChapter } from './equipment-chapter.ts';
import { hotlineChapter } from './hotline-chapter.ts';
import { keyFiguresChapter } from './key-figures-chapter.ts';
import { methodChapter } from './method-chapter.ts';
import { networkChapter } from './network-chapter.ts';
import { proposalsChapter } from './proposals-chapter.ts';
import { publicsChapter } from './publics-chapter.ts';
import { qualityChapter } from './quality-chapter.ts';
import { layReport, perimeterName, type ReportGround, type ReportInputs } from './report-input.ts';
import type { ReportModel, ReportSection } from './report-model.ts';
import { usageChapter } from './usage-chapter.ts';

const chapterMakers: Readonly<Record<ReportChapter, (ground: ReportGround) => ReportSection>> = {
  keyFigures: keyFiguresChapter,
  network: networkChapter,
  animators: animatorsChapter,
  usage: usageChapter,
  publics: publicsChapter,
  activities: activitiesChapter,
  equipment: equipmentChapter,
  hotline: hotlineChapter,
  quality: qualityChapter,
  proposals: proposalsChapter,
  method: methodChapter,
  annexes: annexesChapter,
};

/**
 * Makes a whole report from the register's rows: sections of key figures, tables and charts, in codes and numbers.
 * Chapters come in the order asked.
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
    sections: asked.map((chapter) => chapterMakers[chapter](ground)),
  };
}
