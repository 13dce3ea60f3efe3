import { layAnimators } from './animators-ground.ts';
import { animatorKeyFigures } from './animators-key-figures.ts';
import { hasEquipment, wholeEquipment } from './equipment-ground.ts';
import { equipmentKeyFigures } from './equipment-key-figures.ts';
import { wholeHotline } from './hotline-ground.ts';
import { hotlineKeyFigures } from './hotline-key-figures.ts';
import { networkKeyFigures } from './network-key-figures.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportKeyFigure, ReportSection } from './report-model.ts';
import { say } from './report-text.ts';
import { usageKeyFigures } from './usage-totals.ts';

/** The figures of the other chapters that an elected member reads first, in this order. */
const chosen = [
  'network-open',
  'network-openings',
  'network-closures',
  'animators-inPost',
  'animators-present',
  'usage-response',
  'usage-visits',
  'usage-users',
  'usage-workshopAttended',
  'usage-individual',
  'equipment-loans',
  'equipment-use',
  'hotline-opened',
  'hotline-firstMedian',
] as const;

/** What tells the id of a figure of this chapter from that of the same figure in its own. */
const PREFIX = 'key-';

/** The id of a figure in its own chapter: an objective set on it holds wherever it stands. */
export function ownFigureId(id: string): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}

/** Chapter *key figures*: what an elected member reads first; equipment and hotline only where the register has some. */
export function keyFiguresChapter(ground: ReportGround): ReportSection {
  const figures = new Map(sourcesOf(ground).map((figure) => [figure.id, figure]));
  return {
    chapter: 'keyFigures',
    title: say('chapters.keyFigures.title'),
    blocks: chosen.flatMap((id) => {
      const figure = figures.get(id);
      return figure === undefined ? [] : [{ ...figure, id: `${PREFIX}${id}` }];
    }),
  };
}

function sourcesOf(ground: ReportGround): readonly ReportKeyFigure[] {
  return [
    ...networkKeyFigures(ground),
    ...animatorKeyFigures(layAnimators(ground)),
    ...usageKeyFigures(ground, ground.readings),
    ...(hasEquipment(ground) ? equipmentKeyFigures(wholeEquipment(ground)) : []),
    ...(ground.facts.hotline.tickets.size > 0 ? hotlineKeyFigures(wholeHotline(ground)) : []),
  ];
}
