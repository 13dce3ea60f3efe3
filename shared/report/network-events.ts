import { communeOnDay } from '#shared/figures/place-area.ts';
import type { PlaceEvent } from '#shared/figures/stock-and-flows.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportTable } from './report-model.ts';
import { asWritten, named, say, words } from './report-text.ts';

/** Events listed in the body of a printed report; a longer list goes to the annex. */
const BODY_EVENTS = 30;

/** What opened, closed, stopped or came back in the period, place by place, by day. */
export function eventsTable(ground: ReportGround, events: readonly PlaceEvent[]): ReportTable {
  const { places, stays } = ground.usage.ground;
  const names = new Map(places.map(({ id, name }) => [id, name]));
  return {
    kind: 'table',
    id: 'network-events',
    title: say('network.events.title'),
    columns: [
      { key: 'day', title: say('column.day'), align: 'start' },
      { key: 'event', title: say('network.events.column'), align: 'start' },
      { key: 'place', title: say('column.place'), align: 'start' },
      { key: 'commune', title: say('column.commune'), align: 'start' },
      { key: 'successor', title: say('network.events.successor'), align: 'start' },
    ],
    rows: events.flatMap(({ place: index, day, kind }) => {
      const place = places[index];
      if (place === undefined) return [];
      const commune = communeOnDay(stays[index] ?? [], day)?.name ?? place.locations[0]?.communeName;
      const successor = kind === 'closure' ? names.get(place.successorId ?? '') : undefined;
      return [
        {
          total: false,
          cells: [
            { kind: 'day', day } as const,
            words(say(`event.${kind}`)),
            named(place.name),
            words(commune === undefined ? say('legend.notReported') : asWritten(commune)),
            named(successor ?? ''),
          ],
        },
      ];
    }),
    notes: events.length === 0 ? [say('network.events.none')] : [],
    ...(events.length > BODY_EVENTS ? { annex: true } : {}),
  };
}
