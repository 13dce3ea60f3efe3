import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportSection } from './report-model.ts';
import { say } from './report-text.ts';
import { explorationBlocks } from './usage-explorations.ts';
import { usageSessionBlocks } from './usage-sessions.ts';

/** Chapter *activities*: workshops and accompaniments, from the sessions that places log, and the officer's kept questions. */
export function activitiesChapter(ground: ReportGround): ReportSection {
  const blocks: readonly ReportBlock[] = [...usageSessionBlocks(ground), ...explorationBlocks(ground)];
  return {
    chapter: 'activities',
    title: say('chapters.activities.title'),
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: say('chapters.activities.none') }],
  };
}
