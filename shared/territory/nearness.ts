import type { Commune } from '#shared/domain/territory/territory.ts';
import { metresBetween, type Position } from '#shared/duplicates/position.ts';

/** Where somebody sets out from, or is wanted. */
export type Spot = {
  readonly position: Position | null;
  /** INSEE code; null when it is not known. */
  readonly communeCode: string | null;
  /** Whether the position is that of the place itself, or of some place of the commune. */
  readonly from: 'place' | 'commune';
};

/** How near two spots are, by the best that is known of them. */
export type Nearness =
  /** As the crow flies; `from` tells what it was measured from. */
  | { readonly kind: 'distance'; readonly kilometres: number; readonly from: Spot['from'] }
  | { readonly kind: 'sameCommune' }
  | { readonly kind: 'sameEpci' }
  | { readonly kind: 'sameDepartement' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unknown' };

/** Kilometres up to which somebody who did not say how far they go is near. */
export const NEAR_KILOMETRES = 30;

/**
 * How near the nearest of some spots is to another one: by distance where positions are known, else by what they
 * share of the territory.
 *
 * @param commune the commune of an INSEE code, null when unknown
 */
export function nearnessTo(
  target: Spot,
  spots: readonly Spot[],
  commune: (code: string) => Commune | null,
): Nearness {
  let best: Nearness = { kind: 'unknown' };
  for (const spot of spots) {
    const one = between(target, spot, commune);
    if (nearnessRank(one) < nearnessRank(best)) best = one;
  }
  return best;
}

function between(a: Spot, b: Spot, commune: (code: string) => Commune | null): Nearness {
  if (a.position !== null && b.position !== null)
    return {
      kind: 'distance',
      kilometres: metresBetween(a.position, b.position) / 1_000,
      from: a.from === 'place' && b.from === 'place' ? 'place' : 'commune',
    };
  const there = a.communeCode === null ? null : commune(a.communeCode);
  const here = b.communeCode === null ? null : commune(b.communeCode);
  if (there === null || here === null) return { kind: 'unknown' };
  if (there.code === here.code) return { kind: 'sameCommune' };
  if (there.epciCode !== null && there.epciCode === here.epciCode) return { kind: 'sameEpci' };
  return there.departementCode === here.departementCode ? { kind: 'sameDepartement' } : { kind: 'elsewhere' };
}

/** What kinds of nearness are put among distances as, in kilometres: for their order only, never shown. */
const STAND_IN = {
  sameCommune: 0,
  sameEpci: 15,
  sameDepartement: 50,
  elsewhere: 100_000,
  unknown: 1_000_000,
} as const;

/** A number by which the nearest come first. */
export function nearnessRank(nearness: Nearness): number {
  return nearness.kind === 'distance' ? nearness.kilometres : STAND_IN[nearness.kind];
}

/**
 * Whether somebody is near enough.
 *
 * @param travel how far they go, in kilometres; null = they did not say, and {@link NEAR_KILOMETRES} stands
 */
export function isNear(nearness: Nearness, travel: number | null): boolean {
  return nearness.kind === 'distance'
    ? nearness.kilometres <= (travel ?? NEAR_KILOMETRES)
    : nearness.kind === 'sameCommune' || nearness.kind === 'sameEpci';
}
