import type { ReportGround } from './report-input.ts';
import type { ReportSection } from './report-model.ts';
import { say } from './report-text.ts';

/** Chapter *annexes*. */
export function annexesChapter(_ground: ReportGround): ReportSection {
  return { chapter: 'annexes', title: say('chapters.annexes.title'), blocks: [] };
}
