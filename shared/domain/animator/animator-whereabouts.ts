import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import { runningOn } from '#shared/domain/assignment/assignment-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type Position, positionOf } from '#shared/duplicates/position.ts';
import type { Spot } from '#shared/territory/nearness.ts';
import type { Animator } from './animator.ts';
import type { People } from './people.ts';

/** What is looked at of a place. */
export type PlaceSpot = Pick<AccessPoint, 'id' | 'name' | 'statusHistory' | 'locations' | 'animatorExpected'>;

/** The places of the register on a day, as animators are near to them. */
export type Whereabouts = {
  readonly day: Day;
  readonly place: (id: string) => PlaceSpot | null;
  readonly ofPlace: (id: string) => Spot;
  /** A commune stands where any place of it does. */
  readonly ofCommune: (code: string) => Spot;
  /** Where an animator sets out from: the places of today's assignments, and the commune of the record. */
  readonly ofAnimator: (animator: Pick<Animator, 'id' | 'communeCode'>, people: People) => readonly Spot[];
};

/** Makes the whereabouts of a day. */
export function makeWhereabouts(places: readonly PlaceSpot[], day: Day): Whereabouts {
  const byId = new Map(places.map((place) => [place.id, place]));
  let communes: Map<string, Position> | null = null;
  const positionIn = (code: string): Position | null => {
    if (communes === null) {
      communes = new Map();
      for (const place of places) {
        const { communeCode, position } = spotOf(place, day);
        if (communeCode !== null && position !== null && !communes.has(communeCode))
          communes.set(communeCode, position);
      }
    }
    return communes.get(code) ?? null;
  };
  const ofCommune = (code: string): Spot => ({
    communeCode: code,
    position: positionIn(code),
    from: 'commune',
  });
  const ofPlace = (id: string): Spot => {
    const place = byId.get(id);
    if (place === undefined) return { communeCode: null, position: null, from: 'place' };
    const spot = spotOf(place, day);
    return spot.position === null && spot.communeCode !== null ? ofCommune(spot.communeCode) : spot;
  };
  return {
    day,
    place: (id) => byId.get(id) ?? null,
    ofPlace,
    ofCommune,
    ofAnimator: ({ id, communeCode }, people) => [
      ...runningOn(people.assignmentsOf(id), day).map(({ placeId }) => ofPlace(placeId)),
      ...(communeCode === null ? [] : [ofCommune(communeCode)]),
    ],
  };
}

function spotOf(place: PlaceSpot, day: Day): Spot {
  const location = locationAt(place, day);
  const { latitude = null, longitude = null, communeCode = null } = location ?? {};
  return { communeCode, position: positionOf(latitude, longitude), from: 'place' };
}
