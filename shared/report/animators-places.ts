import type { Day } from '#shared/domain/calendar/day.ts';
import { communeOnDay } from '#shared/figures/place-area.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import type { AnimatorsGround } from './animators-ground.ts';
import { areaName, NO_AREA } from './report-input.ts';
import type { ReportBlock, ReportCell, ReportTable } from './report-model.ts';
import { amount, asWritten, date, named, say, sayCount, words } from './report-text.ts';

const french = new Intl.Collator('fr');

/** Places listed in the body of a printed report; a longer list goes to the annex. */
const BODY_PLACES = 30;

/** Places meant to have an animator, and the list of those without one on the last day (data.md, figure 10). */
export function withoutAnimatorBlocks(ground: AnimatorsGround): readonly ReportBlock[] {
  const { need, last } = ground.current;
  const { expected, without } = need;
  const day = date(last);
  if (expected.length === 0)
    return [{ kind: 'paragraph', text: say('animators.places.noneExpected', { day }) }];
  const values = { day, expected: amount(expected.length) };
  return [
    {
      kind: 'paragraph',
      text:
        without.length === 0
          ? sayCount('animators.places.allStaffed', expected.length, values)
          : sayCount('animators.places.finding', without.length, values),
    },
    ...(without.length > BODY_PLACES
      ? [{ kind: 'paragraph', text: say('animators.places.annexed') } as const]
      : []),
    ...(without.length === 0 ? [] : [withoutTable(ground, without)]),
  ];
}

function withoutTable({ report, current }: AnimatorsGround, places: readonly PlaceFacts[]): ReportTable {
  const { staff, facts } = report;
  const ends = lastEnds(facts.staff.assignments, current.last);
  const indexes = new Map(staff.places.map((place, index) => [place, index]));
  const rows = places
    .map((place) => {
      const commune = communeOnDay(staff.stays[indexes.get(place) ?? -1] ?? [], current.last);
      const area =
        commune === null ? say('legend.notReported') : areaName(report, 'epci', commune.epciCode ?? NO_AREA);
      return { place, commune, area, order: 'text' in area ? area.text : '' };
    })
    .sort((a, b) => french.compare(a.order, b.order) || french.compare(a.place.name, b.place.name));
  return {
    kind: 'table',
    id: 'animators-places-without',
    title: say('animators.places.title', { day: date(current.last) }),
    columns: [
      { key: 'place', title: say('column.place'), align: 'start' },
      { key: 'commune', title: say('column.commune'), align: 'start' },
      { key: 'epci', title: say('area.epci'), align: 'start' },
      { key: 'since', title: say('animators.places.since'), align: 'start' },
    ],
    rows: rows.map(({ place, commune, area }) => ({
      total: false,
      cells: [
        named(place.name),
        words(asWritten(commune?.name ?? place.locations.at(-1)?.communeName ?? '')),
        words(area),
        sinceCell(ends.get(place.id)),
      ],
    })),
    notes: [say('animators.places.note')],
    ...(places.length > BODY_PLACES ? { annex: true } : {}),
  };
}

/** The last day on which each place still had someone, before a day. */
function lastEnds(
  assignments: readonly { readonly placeId: string; readonly to: Day | null }[],
  day: Day,
): ReadonlyMap<string, Day> {
  const ends = new Map<string, Day>();
  for (const { placeId, to } of assignments)
    if (to !== null && to < day && to > (ends.get(placeId) ?? '')) ends.set(placeId, to);
  return ends;
}

function sinceCell(day: Day | undefined): ReportCell {
  return day === undefined ? words(say('animators.places.never')) : { kind: 'day', day };
}
