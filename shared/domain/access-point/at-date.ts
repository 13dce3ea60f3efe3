import type { Day } from '#shared/domain/calendar/day.ts';
import type { Month } from '#shared/domain/calendar/month.ts';
import type {
  AccessPointStatus,
  Location,
  ReportingRhythm,
  RhythmEntry,
  StatusEntry,
} from './access-point.ts';

type Dated = { readonly from: string | null };

/** The entry in force at a date: the last one that began by then; null before the first. Entries may be in any order. */
function entryAt<T extends Dated>(entries: readonly T[], at: string): T | null {
  let found: T | null = null;
  for (const entry of entries) {
    if ((entry.from ?? '') <= at && (found === null || (entry.from ?? '') >= (found.from ?? '')))
      found = entry;
  }
  return found;
}

/** The entry of the status of a place on a day; null before its first known status. */
export function statusEntryAt<T extends Pick<StatusEntry, 'from' | 'status'>>(
  place: { readonly statusHistory: readonly T[] },
  day: Day,
): T | null {
  return entryAt(place.statusHistory, day);
}

/** Status of a place on a day; null before its first known status. */
export function statusAt(
  place: { readonly statusHistory: readonly Pick<StatusEntry, 'from' | 'status'>[] },
  day: Day,
): AccessPointStatus | null {
  return entryAt(place.statusHistory, day)?.status ?? null;
}

/** Whether a place stands on a day, open or stopped: neither planned, nor closed, nor unknown yet. */
export function isLiving(
  place: { readonly statusHistory: readonly Pick<StatusEntry, 'from' | 'status'>[] },
  day: Day,
): boolean {
  const status = statusAt(place, day);
  return status !== null && status !== 'closed' && status !== 'planned';
}

/** Address and commune of a place on a day (data.md, figure 12); the earliest known one before its first day. */
export function locationAt<T extends Pick<Location, 'from'>>(
  place: { readonly locations: readonly T[] },
  day: Day,
): T | null {
  const found = entryAt(place.locations, day);
  if (found !== null) return found;
  return [...place.locations].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))[0] ?? null;
}

/** Reporting rhythm of a place in a month (data.md, figure 3); `none` before its first. */
export function rhythmAt(
  place: { readonly rhythms: readonly Pick<RhythmEntry, 'from' | 'rhythm'>[] },
  month: Month,
): ReportingRhythm {
  return entryAt(place.rhythms, month)?.rhythm ?? 'none';
}
