import type { Day } from '#shared/domain/calendar/day.ts';
import { communeOnDay, liesInside } from '#shared/figures/place-area.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import type { ReportGround } from './report-input.ts';

/** Places of the perimeter on a day, in the order of the register. */
export function placesInside(
  { usage, perimeter }: Pick<ReportGround, 'usage' | 'perimeter'>,
  day: Day,
): readonly PlaceFacts[] {
  const { places, stays } = usage.ground;
  return places.filter((place, index) => liesInside(place, communeOnDay(stays[index] ?? [], day), perimeter));
}
