import type { ReportGround } from './report-input.ts';
import type { ReportSection } from './report-model.ts';
import { say } from './report-text.ts';
import { usagePublicsBlocks } from './usage-publics.ts';

/** Chapter *publics*: who comes, of visits or of users as each place declares, and the three figures on far-off publics. */
export function publicsChapter(ground: ReportGround): ReportSection {
  return { chapter: 'publics', title: say('chapters.publics.title'), blocks: usagePublicsBlocks(ground) };
}
