import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { ReminderPlace } from '#shared/domain/reminder/reminder-place.ts';
import { foldText } from '#shared/search/fold-text.ts';

/** How long ago the last contact is. */
export const contactAges = ['any', 'days15', 'days30', 'never'] as const;
export type ContactAge = (typeof contactAges)[number];

/** Columns that order the list. */
export const sortKeys = ['place', 'missing', 'last', 'contacted', 'next'] as const;
export type SortKey = (typeof sortKeys)[number];
export type PlaceSort = { readonly key: SortKey; readonly descending: boolean };

/** What narrows the list, besides the period and the territory that the register is asked for. */
export type PlaceFilter = {
  /** Id of a network; empty = none; null = all. */
  readonly networkId: string | null;
  readonly contact: ContactAge;
  readonly words: string;
};

/** The places that a filter leaves, in order. @param language of the collation */
export function shownPlaces(
  places: readonly ReminderPlace[],
  filter: PlaceFilter,
  sort: PlaceSort,
  today: Day,
  language: string,
): readonly ReminderPlace[] {
  const words = foldText(filter.words);
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = comparison(sort.key, collator);
  const sign = sort.descending ? -1 : 1;
  return places
    .filter(
      (place) =>
        isInNetwork(place, filter.networkId) &&
        isOldEnough(place, filter.contact, today) &&
        foldText(`${place.name} ${place.communeName} ${place.contact.name ?? ''}`).includes(words),
    )
    .sort((a, b) => sign * compare(a, b) || collator.compare(a.name, b.name));
}

function isInNetwork({ networkIds }: ReminderPlace, networkId: string | null): boolean {
  if (networkId === null) return true;
  return networkId === '' ? networkIds.length === 0 : networkIds.includes(networkId);
}

function isOldEnough({ last }: ReminderPlace, age: ContactAge, today: Day): boolean {
  if (age === 'any') return true;
  if (age === 'never') return last === null;
  return last === null || last.day < addDays(today, age === 'days15' ? -15 : -30);
}

type Comparison = (a: ReminderPlace, b: ReminderPlace) => number;

/** What never happened comes before the oldest; a date that is not planned, after the latest. */
function comparison(key: SortKey, collator: Intl.Collator): Comparison {
  switch (key) {
    case 'place':
      return (a, b) => collator.compare(a.name, b.name);
    case 'missing':
      return (a, b) => a.missingMonths - b.missingMonths;
    case 'last':
      return (a, b) => compareText(a.lastReported ?? '', b.lastReported ?? '');
    case 'contacted':
      return (a, b) => compareText(a.last?.day ?? '', b.last?.day ?? '');
    case 'next':
      return (a, b) => compareText(a.nextOn ?? '9999', b.nextOn ?? '9999');
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
