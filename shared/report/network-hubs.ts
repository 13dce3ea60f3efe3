import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { lastDay } from '#shared/domain/calendar/month.ts';
import { communeOnDay } from '#shared/figures/place-area.ts';
import { placesWithoutAnimator } from '#shared/figures/places-without-animator.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { placesInside } from './places-inside.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportTable } from './report-model.ts';
import { amount, asWritten, date, named, numeric, say, sayCount, words } from './report-text.ts';

/** Hubs and how many open places of the perimeter each supports on the last day; nothing where no place has one. */
export function hubBlocks(ground: ReportGround): readonly ReportBlock[] {
  const last = lastDay(ground.period.to);
  const supported = new Map<string, PlaceFacts[]>();
  for (const place of placesInside(ground, last)) {
    if (place.hubId === null || statusAt(place, last) !== 'open') continue;
    const own = supported.get(place.hubId) ?? [];
    own.push(place);
    supported.set(place.hubId, own);
  }
  const { places, stays } = ground.usage.ground;
  const hubs = places
    .flatMap((hub, index) => {
      const own = supported.get(hub.id);
      return own === undefined ? [] : [{ hub, own, commune: communeOnDay(stays[index] ?? [], last) }];
    })
    .sort((a, b) => b.own.length - a.own.length || (a.hub.name < b.hub.name ? -1 : 1));
  if (hubs.length === 0) return [];
  const total = hubs.reduce((sum, { own }) => sum + own.length, 0);
  const day = date(last);
  return [
    { kind: 'heading', id: 'network-hubs-heading', text: say('network.heading.hubs') },
    {
      kind: 'paragraph',
      text: sayCount('network.hubs.finding', hubs.length, { day, places: amount(total) }),
    },
    {
      kind: 'table',
      id: 'network-hubs',
      title: say('network.hubs.title', { day }),
      columns: [
        { key: 'hub', title: say('network.hubs.hub'), align: 'start' },
        { key: 'commune', title: say('column.commune'), align: 'start' },
        { key: 'places', title: say('network.hubs.places'), align: 'end' },
      ],
      rows: [
        ...hubs.map(({ hub, own, commune }) => ({
          total: false,
          cells: [
            named(hub.name),
            words(asWritten(commune?.name ?? hub.locations.at(-1)?.communeName ?? '')),
            numeric(own.length, 'places', {
              sources: {
                table: 'accessPoint',
                period: ground.period,
                measure: null,
                placeIds: own.map(({ id }) => id),
              },
            }),
          ],
        })),
        { total: true, cells: [words(say('table.total')), named(''), numeric(total, 'places')] },
      ],
      notes: [say('network.hubs.note')],
    },
  ];
}

/** Open places by what was decided of an animator on the last day (data.md, figure 10). */
export function animatorExpectedTable(ground: ReportGround): ReportTable {
  const last = lastDay(ground.period.to);
  const inside = placesInside(ground, last);
  const open = inside.filter((place) => statusAt(place, last) === 'open').length;
  const { expected, undecided } = placesWithoutAnimator(inside, ground.facts.staff.assignments, last);
  const row = (key: 'expected' | 'notExpected' | 'undecided', count: number) => ({
    total: false,
    cells: [words(say(`network.animator.${key}`)), numeric(count, 'places'), share(count, open)],
  });
  return {
    kind: 'table',
    id: 'network-animator-expected',
    title: say('network.animator.title', { day: date(last) }),
    columns: [
      { key: 'animator', title: say('network.animator.column'), align: 'start' },
      { key: 'places', title: say('column.places'), align: 'end' },
      { key: 'share', title: say('column.share'), align: 'end' },
    ],
    rows: [
      row('expected', expected.length),
      row('notExpected', open - expected.length - undecided.length),
      row('undecided', undecided.length),
      {
        total: true,
        cells: [words(say('table.total')), numeric(open, 'places'), share(open, open)],
      },
    ],
    notes: [say('network.animator.note')],
  };
}

function share(part: number, whole: number) {
  return numeric(whole === 0 ? null : part / whole, 'ratio', { absence: 'notApplicable' });
}
