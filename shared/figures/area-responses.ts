import type { Period } from '#shared/domain/calendar/period.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { communeInMonth } from './place-area.ts';
import type { PlaceMonths } from './place-months.ts';
import type { PlaceFacts } from './register-facts.ts';
import { countResponsesBy, type ResponseCount } from './response-rate.ts';

/** Ways to cut the response rate up. */
export const responseAreas = ['departement', 'epci', 'network'] as const;
export type ResponseArea = (typeof responseAreas)[number];

/** The answers of one area; key null = places whose area is not known, or that are in no network. */
export type AreaResponse = ResponseCount & { readonly key: string | null };

/**
 * The answers of a period by area (data.md, figure 3), areas that were asked for nothing left out. A place counts in
 * the area of its commune in that month, and once in each of its networks.
 */
export function areaResponses(
  ground: PlaceMonths,
  period: Period,
  kind: ResponseArea,
): readonly AreaResponse[] {
  const counted = kind === 'network' ? byNetwork(ground, period) : byTerritory(ground, period, kind);
  return counted.filter(({ expected }) => expected > 0);
}

function byTerritory(
  ground: PlaceMonths,
  period: Period,
  kind: 'departement' | 'epci',
): readonly AreaResponse[] {
  const keys: (string | null)[] = [];
  const positions = new Map<string | null, number>();
  const positionOf = (commune: Commune | null): number => {
    const key = (kind === 'departement' ? commune?.departementCode : commune?.epciCode) ?? null;
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, keys.length);
    return keys.push(key) - 1;
  };
  // Every area is found before they are counted: the pass wants to know how many there are.
  for (const stays of ground.stays) {
    positionOf(null);
    for (const { commune } of stays) positionOf(commune);
  }
  const counts = countResponsesBy(ground, period, keys.length, (place, month) =>
    positionOf(communeInMonth(ground.stays[place] ?? [], month)),
  );
  return counts.map((count, index) => ({ ...count, key: keys[index] ?? null }));
}

/** A place counts in each of its networks, so each network is counted for itself. */
function byNetwork(ground: PlaceMonths, period: Period): readonly AreaResponse[] {
  const keys = new Set<string | null>([null, ...ground.places.flatMap(({ networkIds }) => networkIds)]);
  const isMember = ({ networkIds }: PlaceFacts, key: string | null): boolean =>
    key === null ? networkIds.length === 0 : networkIds.includes(key);
  return [...keys].flatMap((key) => {
    const member = ground.places.map((place) => (isMember(place, key) ? 0 : -1));
    return countResponsesBy(ground, period, 1, (place) => member[place] ?? -1).map((count) => ({
      ...count,
      key,
    }));
  });
}
