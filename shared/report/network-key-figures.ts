import type { AccessPointStatus } from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { lastDay } from '#shared/domain/calendar/month.ts';
import { changeRatio } from '#shared/figures/change.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { liesInside } from '#shared/figures/place-area.ts';
import {
  emptyStock,
  type PlaceEvent,
  type StockAndFlows,
  stockAndFlowsBy,
} from '#shared/figures/stock-and-flows.ts';
import { placesInside } from './places-inside.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportKeyFigure } from './report-model.ts';
import { amount, date, say } from './report-text.ts';

/** Key of the perimeter as a whole. */
const WHOLE = 'whole';

/** Stock and flows of the perimeter over the period and N−1, and what happened in the period. */
export type NetworkCount = {
  readonly current: StockAndFlows;
  readonly earlier: StockAndFlows;
  readonly events: readonly PlaceEvent[];
};

/** Counts the places of the perimeter (data.md, figures 1 and 2). */
export function countNetwork(ground: ReportGround): NetworkCount {
  const { places, stays } = ground.usage.ground;
  const inside = (place: (typeof places)[number], commune: Parameters<typeof liesInside>[1]) =>
    liesInside(place, commune, ground.perimeter) ? [WHOLE] : [];
  const current = stockAndFlowsBy(places, stays, ground.period, inside);
  const earlier = stockAndFlowsBy(places, stays, ground.before, inside);
  return {
    current: current.byKey.get(WHOLE) ?? emptyStock(),
    earlier: earlier.byKey.get(WHOLE) ?? emptyStock(),
    events: current.events.get(WHOLE) ?? [],
  };
}

/** The headline figures of the chapter *network*, with N−1 beside each. */
export function networkKeyFigures(
  ground: ReportGround,
  network: NetworkCount = countNetwork(ground),
): readonly ReportKeyFigure[] {
  const { current, earlier, events } = network;
  const idsOf = (...kinds: readonly PlaceEvent['kind'][]): readonly string[] => [
    ...new Set(
      events
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ place }) => ground.usage.ground.places[place]?.id ?? ''),
    ),
  ];
  const last = lastDay(ground.period.to);
  const idsAt = (status: AccessPointStatus): readonly string[] =>
    placesInside(ground, last)
      .filter((place) => statusAt(place, last) === status)
      .map(({ id }) => id);
  const figure = (value: number, period: ReportGround['period'], ids: readonly string[] | null): Figure => ({
    value,
    unit: 'places',
    reported: null,
    expected: null,
    sources: { table: 'accessPoint', period, measure: null, placeIds: ids },
  });
  const key = (
    id: 'open' | 'openings' | 'closures' | 'suspended' | 'frozen',
    value: number,
    before: number,
    ids: readonly string[] | null,
    notes: ReportKeyFigure['notes'] = [],
  ): ReportKeyFigure => ({
    kind: 'keyFigure',
    id: `network-${id}`,
    title: say(`network.key.${id}.title`, { day: date(last) }),
    figure: figure(value, ground.period, ids),
    before: figure(before, ground.before, null),
    change: changeRatio(value, before),
    notes,
    definition: say(`network.key.${id}.definition`),
  });
  const closed = current.closures + current.closedWhileStopped;
  return [
    key('open', current.end, earlier.end, idsAt('open')),
    key('openings', current.openings, earlier.openings, idsOf('opening')),
    key(
      'closures',
      closed,
      earlier.closures + earlier.closedWhileStopped,
      idsOf('closure'),
      current.closedWhileStopped === 0
        ? []
        : [say('network.key.closures.stopped', { shown: amount(current.closedWhileStopped) })],
    ),
    key('suspended', current.suspendedAtEnd, earlier.suspendedAtEnd, idsAt('suspended')),
    key('frozen', current.frozenAtEnd, earlier.frozenAtEnd, idsAt('frozen')),
  ];
}
