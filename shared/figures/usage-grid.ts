import type { ReportingRhythm } from '#shared/domain/access-point/access-point.ts';
import { locationAt, rhythmAt } from '#shared/domain/access-point/at-date.ts';
import { lastDay, type Month, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { returnRun } from '#shared/domain/usage-return/return-run.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import { communeInMonth, staysOf } from './place-area.ts';
import { isOpenInMonth } from './place-timeline.ts';
import type { PlaceFacts, TerritoryLookup } from './register-facts.ts';

/** A place in the grid of one month: every place open at least one day of it (data.md, figure 2). */
export type UsageGridRow = {
  readonly placeId: string;
  /** The stop that the row is of; null = the whole place. */
  readonly stopId: string | null;
  readonly name: string;
  readonly communeName: string;
  readonly rhythm: ReportingRhythm;
  /** Months that an entry in this row covers: the month, its quarter or its year. */
  readonly run: Period;
  /** The return that covers the month; null = nothing was entered. */
  readonly entry: UsageReturn | null;
};

/**
 * The rows of the grid of a month, by name.
 *
 * @param returns returns that touch the month, any place
 * @param language of the collation
 */
export function usageGridRows(
  places: readonly PlaceFacts[],
  returns: readonly UsageReturn[],
  month: Month,
  territory: TerritoryLookup,
  language: string,
): readonly UsageGridRow[] {
  const byPlace = new Map<string, UsageReturn>();
  for (const entry of returns)
    if (entry.from <= month && month <= entry.to) byPlace.set(entry.placeId, entry);
  const collator = new Intl.Collator(language, { numeric: true });
  return places
    .filter((place) => isOpenInMonth(place, month))
    .map((place) => {
      const entry = byPlace.get(place.id) ?? null;
      const rhythm = rhythmAt(place, month);
      const commune = communeInMonth(staysOf(place, territory), monthIndex(month));
      return {
        placeId: place.id,
        stopId: null,
        name: place.name,
        communeName: commune?.name ?? locationAt(place, lastDay(month))?.communeName ?? '',
        rhythm,
        run: entry === null ? returnRun(rhythm, month) : { from: entry.from, to: entry.to },
        entry,
      };
    })
    .sort((a, b) => collator.compare(a.name, b.name) || (a.placeId < b.placeId ? -1 : 1));
}
