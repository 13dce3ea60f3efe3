import { rhythmAt } from '#shared/domain/access-point/at-date.ts';
import { monthIndex } from '#shared/domain/calendar/month.ts';
import { flagsAt, isExpected, monthFlags } from '#shared/figures/place-months.ts';
import { silentPlaces } from '#shared/figures/response-rate.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock } from './report-model.ts';
import { asWritten, named, numeric, say, sayCount, words } from './report-text.ts';
import { communeAtEnd } from './usage-area-rows.ts';

/** What the report lacks: places that never answered, communes that could not be read, dates not known. */
export function missingBlocks(ground: ReportGround): readonly ReportBlock[] {
  return [...silentBlocks(ground), ...unknownCommuneBlocks(ground), ...unknownDateBlocks(ground)];
}

function silentBlocks(ground: ReportGround): readonly ReportBlock[] {
  const { ground: months } = ground.usage;
  const silent = silentPlaces(months, ground.period);
  if (silent.length === 0) return [{ kind: 'paragraph', text: say('method.silent.none') }];
  return [
    { kind: 'paragraph', text: sayCount('method.silent.finding', silent.length) },
    {
      kind: 'table',
      id: 'method-silent',
      title: say('method.silent.title'),
      columns: [
        { key: 'place', title: say('column.place'), align: 'start' },
        { key: 'commune', title: say('column.commune'), align: 'start' },
        { key: 'rhythm', title: say('network.rhythm.column'), align: 'start' },
        { key: 'expected', title: say('method.silent.expected'), align: 'end' },
      ],
      rows: silent.flatMap((index) => {
        const place = months.places[index];
        if (place === undefined) return [];
        const commune = communeAtEnd(ground, index)?.name ?? null;
        return [
          {
            total: false,
            cells: [
              named(place.name),
              words(commune === null ? say('legend.notReported') : asWritten(commune)),
              words(say(`rhythm.${rhythmAt(place, ground.period.to)}`)),
              numeric(expectedMonths(ground, index), 'placeMonths'),
            ],
          },
        ];
      }),
      notes: [],
      annex: silent.length > 30,
    },
  ];
}

function expectedMonths(ground: ReportGround, place: number): number {
  let expected = 0;
  for (let month = monthIndex(ground.period.from); month <= monthIndex(ground.period.to); month += 1)
    if (isExpected(flagsAt(ground.usage.ground, place, month))) expected += 1;
  return expected;
}

function unknownCommuneBlocks(ground: ReportGround): readonly ReportBlock[] {
  const { ground: months } = ground.usage;
  const last = monthIndex(ground.period.to);
  const unknown = months.places.flatMap((place, index) => {
    const inside = (flagsAt(months, index, last) & monthFlags.inside) !== 0;
    return inside && communeAtEnd(ground, index) === null ? [place] : [];
  });
  if (unknown.length === 0) return [{ kind: 'paragraph', text: say('method.communes.none') }];
  return [
    { kind: 'paragraph', text: sayCount('method.communes.finding', unknown.length) },
    {
      kind: 'table',
      id: 'method-unknown-communes',
      title: say('method.communes.title'),
      columns: [
        { key: 'place', title: say('column.place'), align: 'start' },
        { key: 'commune', title: say('method.communes.given'), align: 'start' },
        { key: 'code', title: say('method.communes.code'), align: 'start' },
      ],
      rows: unknown.map((place) => {
        const location = place.locations.at(-1);
        const code = location?.communeCode ?? null;
        return {
          total: false,
          cells: [
            named(place.name),
            named(location?.communeName ?? ''),
            words(code === null ? say('legend.notReported') : asWritten(code)),
          ],
        };
      }),
      notes: [],
      annex: unknown.length > 30,
    },
  ];
}

/** Places held to be open since ever because no date was given: they never count as openings. */
function unknownDateBlocks(ground: ReportGround): readonly ReportBlock[] {
  const { ground: months } = ground.usage;
  const last = monthIndex(ground.period.to);
  const count = months.places.filter((place, index) => {
    const needed = monthFlags.inside | monthFlags.open;
    const open = (flagsAt(months, index, last) & needed) === needed;
    return open && place.statusHistory.some(({ status, from }) => status === 'open' && from === null);
  }).length;
  return count === 0 ? [] : [{ kind: 'paragraph', text: sayCount('method.unknownDates', count) }];
}
