import { v7 as uuid } from 'uuid';
import type { Stop } from '#shared/domain/access-point/access-point.ts';

/** A stop of an itinerant place, served since ever on Wednesday afternoons. */
export function makeStop(overrides: Partial<Stop> = {}): Stop {
  return {
    id: uuid(),
    name: 'Place de la mairie',
    from: null,
    to: null,
    address: null,
    postcode: '14400',
    communeCode: '14047',
    communeName: 'Bayeux',
    latitude: null,
    longitude: null,
    openingHours: 'We 14:00-17:00',
    ...overrides,
  };
}
