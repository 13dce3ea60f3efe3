import { placesTable } from './annex-identity.ts';
import { annexPlaces } from './annex-places.ts';
import { staffTable } from './annex-staff.ts';
import { measuresTable, visitsTable } from './annex-usage.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportSection } from './report-model.ts';
import { say, sayCount } from './report-text.ts';

/** Chapter *annexes*: every place of the perimeter, one line a table, on landscape pages. */
export function annexesChapter(ground: ReportGround): ReportSection {
  const places = annexPlaces(ground);
  const title = say('chapters.annexes.title');
  if (places.length === 0)
    return { chapter: 'annexes', title, blocks: [{ kind: 'paragraph', text: say('annexes.none') }] };
  return {
    chapter: 'annexes',
    title,
    blocks: [
      { kind: 'paragraph', text: sayCount('annexes.intro', places.length) },
      placesTable(ground, places),
      staffTable(ground, places),
      visitsTable(ground, places),
      measuresTable(ground, places),
    ],
  };
}
