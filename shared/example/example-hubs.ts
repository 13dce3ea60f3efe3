import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { exampleParts } from './example-part.ts';
import type { PlaceSetting } from './example-places.ts';
import { makeRandom } from './random.ts';

/** Départements hold the first three figures of a commune's code. */
const departementOf = (place: AccessPoint): string | undefined =>
  place.locations.at(-1)?.communeCode?.slice(0, 3);

/**
 * Ties places to the hub of their département, some of the smallest too; a hub depends on nobody. Where no place of the
 * network of hubs is open, the first place with animators that is open becomes one. Says of most places whether a
 * wheelchair comes in.
 */
export function addHubs(
  places: readonly AccessPoint[],
  { seed, networkIds }: PlaceSetting,
): readonly AccessPoint[] {
  const main = exampleParts.indexOf('hub');
  const isOpen = ({ statusHistory }: AccessPoint): boolean =>
    statusHistory.every(({ status }) => status === 'open');
  const inNetwork = (id: string) => (place: AccessPoint) => place.networkIds.includes(id);
  const hubs = new Map<string | undefined, string>();
  for (const place of [
    ...places.slice(main, main + 1),
    ...places.filter(inNetwork(networkIds.hubs)),
    ...places.slice(exampleParts.length).filter(inNetwork(networkIds.cyber)),
  ])
    if (!hubs.has(departementOf(place)) && isOpen(place)) hubs.set(departementOf(place), place.id);
  const hubIds = new Set(hubs.values());
  return places.map((place, index) => {
    const random = makeRandom(seed, 26, index);
    const wheelchair = random.weighted([
      ['yes', 42],
      ['partly', 14],
      ['no', 9],
      [null, 35],
    ] as const);
    const near = hubs.get(departementOf(place)) ?? null;
    const isHub = hubIds.has(place.id) || inNetwork(networkIds.hubs)(place);
    const drawn = place.networkIds.includes(networkIds.papi) && random.chance(0.3);
    return {
      ...place,
      wheelchair,
      networkIds: isHub ? [...new Set([...place.networkIds, networkIds.hubs])] : place.networkIds,
      hubId: !isHub && (place.hubId !== null || drawn) ? near : null,
    };
  });
}
