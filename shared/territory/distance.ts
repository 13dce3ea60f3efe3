/** WGS 84, decimal degrees. */
export type Position = { readonly latitude: number; readonly longitude: number };

/** Mean radius of the Earth, in kilometres. */
const EARTH_RADIUS = 6_371;

/** Kilometres between two positions, over the great circle: the road is longer. */
export function kilometresBetween(a: Position, b: Position): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const chord = north * north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east * east;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}
