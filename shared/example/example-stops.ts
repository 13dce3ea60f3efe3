import type { AccessPoint, Stop } from '#shared/domain/access-point/access-point.ts';
import { ofTown, type PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import type { PeopleTexts } from './people-texts.ts';
import type { ExampleTown } from './place-address.ts';
import { makeRandom, type Random } from './random.ts';

/** Rounds of a week, in the notation of OpenStreetMap; every other week for some. A place halts once at a time. */
const rounds = [
  'Mo 14:00-17:00',
  'Tu 09:30-12:00',
  'Tu 14:00-17:00',
  'We 09:30-12:00',
  'We 14:00-17:30',
  'week 1-53/2 Th 09:30-12:00',
  'week 2-53/2 Th 09:30-12:00',
  'Th 14:00-17:00',
  'Fr 09:00-12:00',
] as const;

/** Gives stops to the itinerant places: a bus goes round nine communes, others two or three; a stop or two has ended. */
export function addStops(
  places: readonly AccessPoint[],
  { seed, window, towns }: PlaceSetting,
  texts: PeopleTexts,
): readonly AccessPoint[] {
  return places.map((place, index) => {
    if (place.form === 'fixed') return place;
    const random = makeRandom(seed, 25, index);
    const departement = place.locations.at(-1)?.communeCode?.slice(0, 3);
    const villages = towns.filter(({ code, village }) => village && code.startsWith(departement ?? ''));
    const count = place.form === 'itinerant' ? rounds.length : random.int(2, 3);
    const first = random.int(0, Math.max(0, villages.length - 1));
    const stops = Array.from({ length: count }, (_, rank): Stop[] => {
      const town = villages[(first + rank * 3) % villages.length];
      return town === undefined ? [] : [stopAt(town, rank, window.now, window.today, texts, random)];
    }).flat();
    return { ...place, stops };
  });
}

function stopAt(
  town: ExampleTown,
  rank: number,
  now: number,
  today: string,
  texts: PeopleTexts,
  random: Random,
): Stop {
  const known = random.chance(0.9);
  const rounded = (value: number): number => Math.round((value + (random.unit() - 0.5) * 0.01) * 1e5) / 1e5;
  const from = random.chance(0.3) ? null : addDays(today, -random.int(400, 1_400));
  return {
    id: random.uuid(now),
    name: random.pick(texts.stops).replace('de {town}', ofTown(town.name)).replace('{town}', town.name),
    from,
    to: rank === 1 ? addDays(today, -random.int(30, 300)) : null,
    address: null,
    postcode: town.postcode,
    communeCode: town.code,
    communeName: town.name,
    latitude: known ? rounded(town.latitude) : null,
    longitude: known ? rounded(town.longitude) : null,
    openingHours: rounds[rank % rounds.length] ?? null,
  };
}
