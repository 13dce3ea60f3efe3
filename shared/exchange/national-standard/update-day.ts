import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { EARLIEST_UPDATE } from './field-rules.ts';

type Dated = Pick<AccessPoint, 'sourceUpdatedOn' | 'verifiedOn' | 'updatedAt'>;

/** The `date_maj` of a place and where it comes from. */
export type UpdateDay = { readonly day: Day; readonly from: 'source' | 'verified' | 'edited' };

/**
 * `date_maj`, which the standard requires: the later of the source's day and the officer's check. Without a day of the
 * source, the check's alone; without either, the day of the last edit in the register. Never a day to come.
 *
 * @param dayOf the day of an instant where the register is kept
 */
export function updateDayOf(place: Dated, today: Day, dayOf: (instant: string) => Day): UpdateDay {
  const source = plausible(place.sourceUpdatedOn, today);
  const verified = plausible(place.verifiedOn, today);
  if (source !== null)
    return { day: verified !== null && verified > source ? verified : source, from: 'source' };
  if (verified !== null) return { day: verified, from: 'verified' };
  const edited = dayOf(place.updatedAt);
  return { day: edited < today ? edited : today, from: 'edited' };
}

function plausible(day: Day | null, today: Day): Day | null {
  return day !== null && day >= EARLIEST_UPDATE && day <= today ? day : null;
}

const HOUR = 3_600_000;

/**
 * Whether a list's `date_maj` is only what our own export of the place says for want of better: such a day is no
 * news of the source when the file comes back.
 */
export function isOwnUpdateDay(place: Dated, day: Day): boolean {
  if (day === place.verifiedOn) return true;
  if (place.sourceUpdatedOn !== null) return false;
  // The day of an instant from the westernmost to the easternmost time zone.
  const at = Date.parse(place.updatedAt);
  return day >= isoDay(at - 12 * HOUR) && day <= isoDay(at + 14 * HOUR);
}

function isoDay(at: number): Day {
  return new Date(at).toISOString().slice(0, 10);
}
