/** A projection of France in metres: Lambert-93, or one of the nine conic zones CC42 to CC50. */
export type Projection = {
  readonly name: string;
  /** Latitude of origin and the two standard parallels, in degrees. */
  readonly origin: number;
  readonly parallels: readonly [number, number];
  readonly falseEasting: number;
  readonly falseNorthing: number;
};

/** RGF93 / Lambert-93 (EPSG 2154). */
export const lambert93: Projection = {
  name: 'Lambert-93',
  origin: 46.5,
  parallels: [44, 49],
  falseEasting: 700_000,
  falseNorthing: 6_600_000,
};

/** RGF93 / CC42 to CC50 (EPSG 3942 to 3950). */
export const conicZones: readonly Projection[] = Array.from({ length: 9 }, (_, zone) => ({
  name: `CC${zone + 42}`,
  origin: zone + 42,
  parallels: [zone + 41.25, zone + 42.75] as const,
  falseEasting: 1_700_000,
  falseNorthing: (zone + 1) * 1_000_000 + 200_000,
}));

// Ellipsoid GRS 80; RGF93 and WGS 84 differ by less than a metre. Central meridian: 3° east.
const SEMI_AXIS = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const ECCENTRICITY = Math.sqrt(2 * FLATTENING - FLATTENING ** 2);
const MERIDIAN = 3;
const RADIAN = Math.PI / 180;

/**
 * Latitude and longitude (WGS 84, decimal degrees) of a point in a conformal conic projection with two parallels:
 * Snyder, *Map Projections: A Working Manual* (USGS 1395), equations 15-1 to 15-11 and 7-9.
 *
 * @param x easting in metres
 * @param y northing in metres
 */
export function unproject(
  { origin, parallels, falseEasting, falseNorthing }: Projection,
  x: number,
  y: number,
): { readonly latitude: number; readonly longitude: number } {
  const [first, second] = parallels;
  const n =
    (Math.log(radiusShare(first)) - Math.log(radiusShare(second))) /
    (Math.log(conformal(first)) - Math.log(conformal(second)));
  const f = radiusShare(first) / (n * conformal(first) ** n);
  const radius = (latitude: number): number => SEMI_AXIS * f * conformal(latitude) ** n;
  const east = x - falseEasting;
  const north = radius(origin) - (y - falseNorthing);
  const distance = Math.sign(n) * Math.hypot(east, north);
  const t = (distance / (SEMI_AXIS * f)) ** (1 / n);
  return {
    latitude: latitudeOf(t) / RADIAN,
    longitude: Math.atan2(east, north) / n / RADIAN + MERIDIAN,
  };
}

/** Radius of a parallel in semi-axes (Snyder 14-15). */
function radiusShare(latitude: number): number {
  const sine = Math.sin(latitude * RADIAN);
  return Math.cos(latitude * RADIAN) / Math.sqrt(1 - (ECCENTRICITY * sine) ** 2);
}

/** Snyder 15-9. */
function conformal(latitude: number): number {
  const phi = latitude * RADIAN;
  const sine = ECCENTRICITY * Math.sin(phi);
  return Math.tan(Math.PI / 4 - phi / 2) / ((1 - sine) / (1 + sine)) ** (ECCENTRICITY / 2);
}

/** Snyder 7-9, by iteration: five rounds are well below a millimetre. */
function latitudeOf(t: number): number {
  let phi = Math.PI / 2 - 2 * Math.atan(t);
  for (let round = 0; round < 6; round += 1) {
    const sine = ECCENTRICITY * Math.sin(phi);
    phi = Math.PI / 2 - 2 * Math.atan(t * ((1 - sine) / (1 + sine)) ** (ECCENTRICITY / 2));
  }
  return phi;
}
