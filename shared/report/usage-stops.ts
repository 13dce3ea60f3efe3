import { stopTotals } from '#shared/figures/stop-totals.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock } from './report-model.ts';
import { asWritten, named, numeric, run, say, words } from './report-text.ts';

/** Visits of the itinerant places by stop, not split where the stop is not known; nothing where no stop is told. */
export function usageStopBlocks(ground: ReportGround): readonly ReportBlock[] {
  const rows = stopTotals(ground.usage.current, 'visits');
  if (rows.every(({ stopId }) => stopId === null)) return [];
  const before = new Map(
    stopTotals(ground.usage.earlier, 'visits').map(({ placeId, stopId, value }) => [
      `${placeId} ${stopId ?? ''}`,
      value,
    ]),
  );
  const places = new Map(ground.facts.places.map((place) => [place.id, place]));
  return [
    {
      kind: 'table',
      id: 'usage-stops',
      title: say('usage.stops.title'),
      columns: [
        { key: 'place', title: say('column.place'), align: 'start' },
        { key: 'stop', title: say('usage.stops.stop'), align: 'start' },
        { key: 'commune', title: say('usage.stops.commune'), align: 'start' },
        { key: 'visits', title: say('measure.visits'), align: 'end' },
        { key: 'before', title: say('column.run', { period: run(ground.before) }), align: 'end' },
      ],
      rows: rows.map(({ placeId, stopId, value }) => {
        const place = places.get(placeId);
        const stop = place?.stops.find(({ id }) => id === stopId) ?? null;
        return {
          total: false,
          cells: [
            named(place?.name ?? ''),
            words(stop === null ? say('usage.stops.notSplit') : asWritten(stop.name)),
            named(stop?.communeName ?? ''),
            numeric(value, 'count'),
            numeric(before.get(`${placeId} ${stopId ?? ''}`) ?? null, 'count'),
          ],
        };
      }),
      notes: [say('usage.stops.note')],
    },
  ];
}
