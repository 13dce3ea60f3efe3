import { qualityBlocks } from './quality-section.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportSection } from './report-model.ts';
import { say } from './report-text.ts';
import { surveyBlocks } from './survey-section.ts';

/** Chapter *quality*: how the reviews lie, never a ranking, and what the public says. */
export function qualityChapter(ground: ReportGround): ReportSection {
  const blocks: readonly ReportBlock[] = [...qualityBlocks(ground), ...surveyBlocks(ground)];
  return {
    chapter: 'quality',
    title: say('chapters.quality.title'),
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: say('chapters.quality.none') }],
  };
}
