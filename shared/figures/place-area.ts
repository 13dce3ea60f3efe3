import type { Day } from '#shared/domain/calendar/day.ts';
import { type MonthIndex, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { compareText } from './place-timeline.ts';
import type { PlaceFacts, TerritoryLookup } from './register-facts.ts';

/** A stay of a place in a commune. `commune` is null where the code is missing or unknown. */
export type Stay = {
  /** First day; null = since ever. */
  readonly from: Day | null;
  /** First month in which it is the commune then valid. */
  readonly month: MonthIndex;
  readonly commune: Commune | null;
};

/**
 * The communes of a place in order, all read with one vintage (data.md, figure 12). The first one also holds
 * before its first day.
 */
export function staysOf(place: Pick<PlaceFacts, 'locations'>, territory: TerritoryLookup): readonly Stay[] {
  return [...place.locations]
    .sort((a, b) => compareText(a.from ?? '', b.from ?? ''))
    .map((location, index) => ({
      from: index === 0 ? null : location.from,
      month:
        index === 0 || location.from === null
          ? Number.NEGATIVE_INFINITY
          : monthIndex(location.from.slice(0, 7)),
      commune: location.communeCode === null ? null : territory.byCode(location.communeCode),
    }));
}

/** The commune of a place in a month: the one valid at the end of it. */
export function communeInMonth(stays: readonly Stay[], month: MonthIndex): Commune | null {
  let found: Commune | null = null;
  for (const stay of stays) if (stay.month <= month) found = stay.commune;
  return found;
}

/** The commune of a place on a day. */
export function communeOnDay(stays: readonly Stay[], day: Day): Commune | null {
  let found: Commune | null = null;
  for (const stay of stays) if ((stay.from ?? '') <= day) found = stay.commune;
  return found;
}

/** Whether a place lies within a perimeter while it is in a commune. */
export function liesInside(
  place: Pick<PlaceFacts, 'id' | 'networkIds'>,
  commune: Commune | null,
  perimeter: Perimeter,
): boolean {
  switch (perimeter.kind) {
    case 'all':
      return true;
    case 'departement':
      return commune?.departementCode === perimeter.code;
    case 'epci':
      return commune?.epciCode === perimeter.code;
    case 'network':
      return place.networkIds.includes(perimeter.id);
    case 'places':
      return perimeter.ids.includes(place.id);
  }
}
