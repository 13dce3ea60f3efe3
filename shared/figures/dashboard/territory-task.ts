import { locationAt, statusAt } from '#shared/domain/access-point/at-date.ts';
import { isItinerant, stopsOn } from '#shared/domain/access-point/stops.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { PlaceFacts, TerritoryLookup } from '#shared/figures/register-facts.ts';
import { type DashboardTask, taskOf } from './dashboard-task.ts';

/**
 * Intercommunalities of the officer's territory without an open place, the most inhabitants first. The stops that a
 * place on the road serves that day count (data.md, figure 11).
 *
 * @param communes those of the territory, without the parts of a city that the city already counts
 */
export function emptyEpciTask(
  places: readonly PlaceFacts[],
  communes: readonly Commune[],
  territory: Pick<TerritoryLookup, 'byCode' | 'epciName'>,
  today: Day,
): DashboardTask {
  const served = new Set<string | null>();
  for (const place of places) {
    if (statusAt(place, today) !== 'open') continue;
    const spots = [locationAt(place, today), ...(isItinerant(place) ? stopsOn(place, today) : [])];
    for (const spot of spots) {
      const code = spot?.communeCode ?? null;
      if (code !== null) served.add(territory.byCode(code)?.epciCode ?? null);
    }
  }
  const empty = new Map<string, { communes: number; inhabitants: number | null }>();
  for (const { epciCode, population } of communes) {
    if (epciCode === null || served.has(epciCode)) continue;
    const area = empty.get(epciCode) ?? { communes: 0, inhabitants: null };
    area.communes += 1;
    if (population !== null) area.inhabitants = (area.inhabitants ?? 0) + population;
    empty.set(epciCode, area);
  }
  return taskOf(
    'emptyEpci',
    [...empty]
      .sort(([a, { inhabitants: ofA }], [b, { inhabitants: ofB }]) =>
        ofA === ofB ? (a < b ? -1 : 1) : (ofB ?? -1) - (ofA ?? -1),
      )
      .map(([code, area]) => ({
        key: code,
        name: territory.epciName(code) ?? code,
        detail: { kind: 'area', ...area },
        late: false,
        target: { to: 'epci', id: code },
      })),
  );
}
