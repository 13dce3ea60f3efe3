import type { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import {
  type AccessPoint,
  type Location,
  positionPrecisions,
} from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import type { FormTools, FormValues } from './form-values.ts';

/**
 * The addresses of a place: today's one corrected, or, when the place moved, a new one from that day on beside the
 * former (data.md, figure 12).
 */
export function readLocations(
  values: FormValues,
  place: AccessPoint | null,
  tools: FormTools,
  read: FieldReader,
): Location[] {
  const current = place === null ? null : locationAt(place, tools.today);
  const typed = readAddress(values, current, read);
  if (place === null || current === null) return [{ id: tools.newId(), from: null, ...typed }];
  if (!values.moved)
    return place.locations.map((location) =>
      location.id === current.id ? { ...location, ...typed } : location,
    );
  const from = read.day('movedOn', values.movedOn, tools.today);
  if (values.movedOn.trim() === '') read.refuse('movedOn', 'access-point/moved-date-missing');
  else if (from !== null && from <= (current.from ?? ''))
    read.refuse('movedOn', 'access-point/moved-too-early');
  return [...place.locations, { id: tools.newId(), from, ...typed }];
}

function readAddress(
  { location }: FormValues,
  current: Location | null,
  read: FieldReader,
): Omit<Location, 'id' | 'from'> {
  const postcode = read.text(location.postcode);
  if (postcode !== null && !/^\d{5}$/.test(postcode))
    read.refuse('location.postcode', 'access-point/postcode-not-valid');
  const communeCode = read.text(location.communeCode);
  const communeName = location.communeName.trim();
  // A commune that an import couldn't find may stay so; a new one is chosen in the list.
  const keptUnknown =
    communeName !== '' && communeName === current?.communeName && current.communeCode === null;
  if (communeCode === null && !keptUnknown)
    read.refuse('location.communeName', 'access-point/commune-missing');
  const latitude = read.degrees(
    'location.latitude',
    location.latitude,
    90,
    'access-point/latitude-not-valid',
  );
  const longitude = read.degrees(
    'location.longitude',
    location.longitude,
    180,
    'access-point/longitude-not-valid',
  );
  if (location.latitude.trim() === '' && longitude !== null)
    read.refuse('location.latitude', 'access-point/latitude-not-valid');
  if (location.longitude.trim() === '' && latitude !== null)
    read.refuse('location.longitude', 'access-point/longitude-not-valid');
  return {
    address: read.text(location.address),
    addressComplement: read.text(location.addressComplement),
    postcode,
    communeCode,
    communeName,
    latitude,
    longitude,
    positionPrecision: positionPrecisions.find((code) => code === location.positionPrecision) ?? null,
  };
}
