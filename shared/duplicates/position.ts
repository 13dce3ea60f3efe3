/** WGS 84, decimal degrees. */
export type Position = { readonly latitude: number; readonly longitude: number };

const EARTH_RADIUS = 6_371_008.8;
/** Up to here two positions are of one house. */
const SAME = 50;
/** From here on positions say nothing for one place. */
const FAR = 1_000;

/** A position; null when either coordinate is not known. */
export function positionOf(
  latitude: number | null | undefined,
  longitude: number | null | undefined,
): Position | null {
  return latitude == null || longitude == null ? null : { latitude, longitude };
}

/** Metres between two positions, over the great circle. */
export function metresBetween(a: Position, b: Position): number {
  const radians = Math.PI / 180;
  const latitude = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const longitude = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const chord =
    latitude * latitude +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * longitude * longitude;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** How much a distance speaks for one place: 1 up to 50 m, 0 from 1 km on, less and less between. */
export function distanceAgreement(metres: number): number {
  return Math.min(1, Math.max(0, (FAR - metres) / (FAR - SAME)));
}
