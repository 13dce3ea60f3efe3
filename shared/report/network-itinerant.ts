import type { Stop } from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { runsOn } from '#shared/domain/calendar/day-run.ts';
import { lastDay } from '#shared/domain/calendar/month.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { placesInside } from './places-inside.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock, ReportTable } from './report-model.ts';
import { amount, date, named, numeric, say, sayCount, words } from './report-text.ts';

type Round = { readonly place: PlaceFacts; readonly stops: readonly Stop[] };

/**
 * Itinerant places that are open on the last day, and the stops that they then serve: a place counts once, its stops apart
 * (data.md, figure 11). Nothing where no place goes round.
 */
export function itinerantBlocks(ground: ReportGround): readonly ReportBlock[] {
  const last = lastDay(ground.period.to);
  const rounds: readonly Round[] = placesInside(ground, last)
    .filter((place) => place.form !== 'fixed' && statusAt(place, last) === 'open')
    .map((place) => ({ place, stops: place.stops.filter((stop) => runsOn(stop, last)) }));
  if (rounds.length === 0) return [];
  const stops = rounds.flatMap((round) => round.stops);
  const unknown = rounds.filter((round) => round.stops.length === 0).length;
  const day = date(last);
  return [
    { kind: 'heading', id: 'network-itinerant-heading', text: say('network.heading.itinerant') },
    {
      kind: 'paragraph',
      text: sayCount('network.itinerant.finding', rounds.length, {
        day,
        stops: amount(stops.length),
        communes: amount(communesOf(stops).size),
      }),
    },
    placesTable(rounds, last, unknown),
    ...(stops.length === 0 ? [] : [stopsTable(rounds, last)]),
  ];
}

function placesTable(rounds: readonly Round[], last: string, unknown: number): ReportTable {
  return {
    kind: 'table',
    id: 'network-itinerant',
    title: say('network.itinerant.title', { day: date(last) }),
    columns: [
      { key: 'place', title: say('column.place'), align: 'start' },
      { key: 'form', title: say('network.itinerant.form'), align: 'start' },
      { key: 'stops', title: say('network.itinerant.stops'), align: 'end' },
      { key: 'communes', title: say('network.itinerant.communes'), align: 'end' },
    ],
    rows: rounds.map(({ place, stops }) => ({
      total: false,
      cells: [
        named(place.name),
        words(say(place.form === 'itinerant' ? 'network.itinerant.only' : 'network.itinerant.both')),
        numeric(stops.length === 0 ? null : stops.length, 'count', {
          sources: { table: 'accessPoint', period: null, measure: null, placeIds: [place.id] },
        }),
        numeric(stops.length === 0 ? null : communesOf(stops).size, 'count'),
      ],
    })),
    notes: [
      say('network.itinerant.note'),
      ...(unknown === 0 ? [] : [sayCount('network.itinerant.unknown', unknown)]),
    ],
  };
}

function stopsTable(rounds: readonly Round[], last: string): ReportTable {
  return {
    kind: 'table',
    id: 'network-stops',
    title: say('network.itinerant.list', { day: date(last) }),
    columns: [
      { key: 'place', title: say('column.place'), align: 'start' },
      { key: 'stop', title: say('network.itinerant.stop'), align: 'start' },
      { key: 'commune', title: say('column.commune'), align: 'start' },
      { key: 'since', title: say('network.itinerant.since'), align: 'start' },
    ],
    rows: rounds.flatMap(({ place, stops }) =>
      stops.map(({ name, communeName, from }) => ({
        total: false,
        cells: [named(place.name), named(name), named(communeName), { kind: 'day', day: from } as const],
      })),
    ),
    notes: [],
    annex: true,
  };
}

function communesOf(stops: readonly Stop[]): ReadonlySet<string> {
  return new Set(stops.map(({ communeCode, communeName }) => communeCode ?? communeName));
}
