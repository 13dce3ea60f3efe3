import type { PlaceFacts } from './register-facts.ts';

/**
 * Groups each place with the one that it was merged into, however long the chain: gives the position of the last one.
 * Places whose successors run in a circle are grouped under the first of them.
 */
export function groupMerged(places: readonly PlaceFacts[]): Int32Array {
  const byId = new Map(places.map((place, index) => [place.id, index]));
  const next = (index: number): number | undefined => {
    const successor = places[index]?.successorId ?? null;
    return successor === null ? undefined : byId.get(successor);
  };
  return Int32Array.from(places, (place, index) => {
    if (place.successorId === null) return index;
    const seen: number[] = [];
    for (let at: number | undefined = index; at !== undefined; at = next(at)) {
      const met = seen.indexOf(at);
      if (met >= 0) return Math.min(...seen.slice(met));
      seen.push(at);
    }
    return seen.at(-1) ?? index;
  });
}
