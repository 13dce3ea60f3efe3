import type { ReportGround } from './report-input.ts';
import type { ReportSection } from './report-model.ts';
import { say } from './report-text.ts';
import { usageAreaBlocks } from './usage-areas.ts';
import { usageMonthsBlocks } from './usage-months.ts';
import { usagePlacesBlocks } from './usage-places.ts';
import { usageStopBlocks } from './usage-stops.ts';
import { totalsTable, usageKeyFigures } from './usage-totals.ts';

/** Chapter *usage*: what the returns and the sessions tell, each total with its n of N and its change on the constant perimeter. */
export function usageChapter(ground: ReportGround): ReportSection {
  const { readings } = ground;
  const visits = readings.find(({ id }) => id === 'visits');
  const cuts = visits === undefined ? [] : [visits];
  return {
    chapter: 'usage',
    title: say('usage.title'),
    blocks: [
      ...usageKeyFigures(ground, readings),
      totalsTable(ground, readings),
      { kind: 'heading', id: 'usage-months-heading', text: say('usage.heading.months') },
      ...usageMonthsBlocks(ground, visits),
      { kind: 'heading', id: 'usage-territory-heading', text: say('usage.heading.territory') },
      ...cuts.flatMap((reading) => [
        ...usageAreaBlocks(ground, 'departement', reading),
        ...usageAreaBlocks(ground, 'epci', reading),
        ...usageAreaBlocks(ground, 'network', reading),
      ]),
      { kind: 'heading', id: 'usage-places-heading', text: say('usage.heading.places') },
      ...cuts.flatMap((reading) => usagePlacesBlocks(ground, reading)),
      ...usageStopBlocks(ground),
    ],
  };
}
