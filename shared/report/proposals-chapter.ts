import type { ReportGround } from './report-input.ts';
import type { ReportSection } from './report-model.ts';
import { say } from './report-text.ts';

/** Chapter *proposals*. */
export function proposalsChapter(_ground: ReportGround): ReportSection {
  return { chapter: 'proposals', title: say('chapters.proposals.title'), blocks: [] };
}
