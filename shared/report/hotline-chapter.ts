import { askedBlocks, callingPlaceBlocks, usedSheetBlocks } from './hotline-asked.ts';
import { type HotlineInputs, layHotline, wholeHotline } from './hotline-ground.ts';
import { hotlineKeyFigures } from './hotline-key-figures.ts';
import { ticketMonthBlocks } from './hotline-months.ts';
import { categoryBlocks, levelBlocks, ticketAreaBlocks } from './hotline-times.ts';
import type { ReportBlock, ReportSection } from './report-model.ts';
import { date, say } from './report-text.ts';

/** Chapter *hotline*: what was asked, how fast it was answered and by which level (data.md, figure 8). */
export function hotlineChapter(report: HotlineInputs): ReportSection {
  return hotlineSection(report, null);
}

/** The same, of one answering level. @param levelId null = of all */
export function hotlineSection(report: HotlineInputs, levelId: string | null): ReportSection {
  const title = say('hotline.title');
  if (report.facts.hotline.tickets.size === 0)
    return { chapter: 'hotline', title, blocks: [{ kind: 'paragraph', text: say('hotline.none') }] };
  const laid = levelId === null ? wholeHotline(report) : layHotline(report, levelId);
  const { current } = laid;
  const notes: readonly ReportBlock[] = [
    ...(laid.cut
      ? ([
          {
            kind: 'paragraph',
            text: say('hotline.toDate', { first: date(current.first), last: date(current.last) }),
          },
        ] as const)
      : []),
    ...(report.perimeter.kind === 'all'
      ? []
      : ([{ kind: 'paragraph', text: say('hotline.partNote') }] as const)),
  ];
  return {
    chapter: 'hotline',
    title,
    blocks: [
      ...hotlineKeyFigures(laid),
      ...notes,
      ...ticketMonthBlocks(laid),
      ...headed('times', levelBlocks(laid)),
      ...headed('categories', [...categoryBlocks(laid), ...askedBlocks(laid)]),
      ...headed('areas', [...ticketAreaBlocks(laid), ...callingPlaceBlocks(laid)]),
      ...headed('sheets', usedSheetBlocks(laid)),
    ],
  };
}

/** Blocks under their heading; nothing where there is none. */
function headed(
  id: 'times' | 'categories' | 'areas' | 'sheets',
  blocks: readonly ReportBlock[],
): readonly ReportBlock[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'heading', id: `hotline-${id}-heading`, text: say(`hotline.heading.${id}`) }, ...blocks];
}
