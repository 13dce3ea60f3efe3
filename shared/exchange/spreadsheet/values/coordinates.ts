import { isInFrance } from '#shared/exchange/national-standard/france-extent.ts';
import { conicZones, lambert93, type Projection, unproject } from './lambert.ts';

/** Two numbers of a position as they were read, in degrees: not yet known to lie in France, nor in the right order. */
export type Degrees = {
  readonly latitude: number;
  readonly longitude: number;
  /** Name of the projection that they were converted from; null for degrees. */
  readonly projection: string | null;
};

/** Reads latitude and longitude from two cells; X and Y of Lambert-93 or of a CC zone are converted. Null for anything else. */
export function readTwoCells(latitude: string, longitude: string): Degrees | null {
  const first = readAngle(latitude);
  const second = readAngle(longitude);
  if (first === null || second === null) return null;
  return pairOf(first, second);
}

/**
 * Reads a position that stands in one cell: `45.65, 0.15`, `45,65 ; 0,15`, degrees, minutes and seconds, `POINT(0.15
 * 45.65)`, GeoJSON, the address of a map. Null for anything else.
 */
export function readOneCell(text: string): Degrees | null {
  const clean = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const point = /POINT\s*Z?\s*\(\s*(-?[\d.]+)[\s,]+(-?[\d.]+)/i.exec(clean);
  if (point !== null) return pairOf(angle(Number(point[2])), angle(Number(point[1])));
  const geojson = /"coordinates"\s*:\s*\[\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)/.exec(clean);
  if (geojson !== null) return pairOf(angle(Number(geojson[2])), angle(Number(geojson[1])));
  const map =
    /@(-?\d+\.\d+),(-?\d+\.\d+)|[?&]q=(-?\d+\.\d+),(-?\d+\.\d+)|map=\d+\/(-?\d+\.\d+)\/(-?\d+\.\d+)/.exec(
      clean,
    );
  if (map !== null) {
    const [latitude, longitude] = map.slice(1).filter((part) => part !== undefined);
    return pairOf(angle(Number(latitude)), angle(Number(longitude)));
  }
  for (const [first, second] of cuts(clean)) {
    const pair = readTwoCells(first, second);
    if (pair !== null) return pair;
  }
  return null;
}

type Angle = { readonly value: number; readonly axis: 'latitude' | 'longitude' | null };

function pairOf(first: Angle, second: Angle): Degrees | null {
  if (Math.abs(first.value) > 1_000 && Math.abs(second.value) > 1_000)
    return converted(second.value, first.value) ?? converted(first.value, second.value);
  if (Math.abs(first.value) > 180 || Math.abs(second.value) > 180) return null;
  // Letters (N, O) say which is which, whatever stands first.
  const turned = first.axis === 'longitude' || second.axis === 'latitude';
  const [latitude, longitude] = turned ? [second.value, first.value] : [first.value, second.value];
  return { latitude, longitude, projection: null };
}

/** The first projection in which the point lies in mainland France. */
function converted(x: number, y: number): Degrees | null {
  const fits = (projection: Projection): boolean =>
    Math.abs(x - projection.falseEasting) < 700_000 && Math.abs(y - projection.falseNorthing) < 700_000;
  for (const projection of [lambert93, ...conicZones]) {
    if (!fits(projection)) continue;
    const { latitude, longitude } = unproject(projection, x, y);
    const nearZone = projection === lambert93 || Math.abs(latitude - projection.origin) <= 1.2;
    if (isInFrance(latitude, longitude) && nearZone)
      return { latitude: rounded(latitude), longitude: rounded(longitude), projection: projection.name };
  }
  return null;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function angle(value: number): Angle {
  return { value, axis: null };
}

const DMS =
  /^([NSEWO])?\s*([+-]?\d{1,3})\s*(?:°|º|deg|d|\s)\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['′’m]|\s|$)\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”s]|''|’’|′′)?)?\s*([NSEWO])?$/i;
const DECIMAL = /^([NSEWO])?\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEWO])?$/i;
const METRES = /^\d{1,3}(?:[ \u00a0\u202f']?\d{3}){1,2}(?:[.,]\d+)?$/;

function readAngle(text: string): Angle | null {
  const clean = text
    .trim()
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/^(?:lat|lon|long|lng|latitude|longitude|x|y)\s*[:=]?\s*/i, '');
  const decimal = DECIMAL.exec(clean);
  if (decimal !== null) return directed(number(decimal[2]), decimal[1] ?? decimal[3]);
  if (METRES.test(clean)) return angle(number(clean.replace(/[ \u00a0\u202f']/g, '')));
  const dms = DMS.exec(clean);
  if (dms === null) return null;
  const minutes = number(dms[3]);
  const seconds = number(dms[4] ?? '0');
  if (minutes >= 60 || seconds >= 60) return null;
  const degrees = number(dms[2]);
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3_600;
  return directed(rounded(dms[2]?.startsWith('-') === true ? -size : size), dms[1] ?? dms[5]);
}

function directed(value: number, letter: string | undefined): Angle {
  const direction = letter?.toUpperCase() ?? '';
  if (direction === 'N') return { value, axis: 'latitude' };
  if (direction === 'S') return { value: -Math.abs(value), axis: 'latitude' };
  if (direction === 'E') return { value, axis: 'longitude' };
  // O is *ouest*.
  return direction === 'W' || direction === 'O'
    ? { value: -Math.abs(value), axis: 'longitude' }
    : angle(value);
}

function number(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}

/** The ways in which one cell may be cut into two: at a bar, a semicolon, a slash, a line, a comma, a blank. */
function cuts(text: string): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  const at = (start: number, length: number): void => {
    const pair: [string, string] = [text.slice(0, start), text.slice(start + length)];
    if (pair.every((part) => /\d/.test(part))) pairs.push(pair);
  };
  for (const found of text.matchAll(/\s*[;|/\n]\s*/g)) at(found.index, found[0].length);
  for (const found of text.matchAll(/(?<=[NSEWO"″'°])\s*,?\s+(?=[\dNSEWO+-])/gi))
    at(found.index, found[0].length);
  for (const found of text.matchAll(/,\s+/g)) at(found.index, found[0].length);
  // `45,65,0,15`: the comma in the middle.
  const commas = [...text.matchAll(/,/g)];
  const middle = commas[Math.floor((commas.length - 1) / 2)];
  if (middle !== undefined && commas.length % 2 === 1) at(middle.index, 1);
  for (const found of text.matchAll(/\s+/g)) at(found.index, found[0].length);
  return pairs;
}
