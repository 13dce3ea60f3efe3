import type { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import {
  type AccessPoint,
  type Location,
  positionPrecisions,
} from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import type { FormTools, FormValues, StopValues } from './form-values.ts';

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
  const typed = {
    ...readAddress('location', values.location, current, read),
    addressComplement: read.text(values.location.addressComplement),
    positionPrecision: positionPrecisions.find((code) => code === values.location.positionPrecision) ?? null,
  };
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

/** What is typed of an address, of the place or of one of its stops. */
type AddressValues = Pick<
  StopValues,
  'address' | 'postcode' | 'communeCode' | 'communeName' | 'latitude' | 'longitude'
>;
type Address = Pick<Location, keyof AddressValues>;

/**
 * Reads an address: its commune is one of the list, its position whole or not given.
 *
 * @param path where it stands in the form's values
 * @param current the address as the record holds it; null for a new one
 */
export function readAddress(
  path: string,
  typed: AddressValues,
  current: Pick<Location, 'communeName' | 'communeCode'> | null,
  read: FieldReader,
): Address {
  const postcode = read.text(typed.postcode);
  if (postcode !== null && !/^\d{5}$/.test(postcode))
    read.refuse(`${path}.postcode`, 'access-point/postcode-not-valid');
  const communeCode = read.text(typed.communeCode);
  const communeName = typed.communeName.trim();
  // A commune that an import couldn't find may stay so; a new one is chosen in the list.
  const keptUnknown =
    communeName !== '' && communeName === current?.communeName && current.communeCode === null;
  if (communeCode === null && !keptUnknown)
    read.refuse(`${path}.communeName`, 'access-point/commune-missing');
  const latitude = read.degrees(`${path}.latitude`, typed.latitude, 90, 'access-point/latitude-not-valid');
  const longitude = read.degrees(
    `${path}.longitude`,
    typed.longitude,
    180,
    'access-point/longitude-not-valid',
  );
  if (typed.latitude.trim() === '' && longitude !== null)
    read.refuse(`${path}.latitude`, 'access-point/latitude-not-valid');
  if (typed.longitude.trim() === '' && latitude !== null)
    read.refuse(`${path}.longitude`, 'access-point/longitude-not-valid');
  return { address: read.text(typed.address), postcode, communeCode, communeName, latitude, longitude };
}
