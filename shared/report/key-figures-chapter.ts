import type { ReportGround } from './report-input.ts';
import type { ReportSection } from './report-model.ts';
import { say } from './report-text.ts';
import { usageKeyFigures } from './usage-totals.ts';

/** Chapter *key figures*: what an elected member reads first. */
export function keyFiguresChapter(ground: ReportGround): ReportSection {
  return {
    chapter: 'keyFigures',
    title: say('chapters.keyFigures.title'),
    blocks: usageKeyFigures(ground, ground.readings).map((block) =>
      block.kind === 'keyFigure' ? { ...block, id: `key-${block.id}` } : block,
    ),
  };
}
