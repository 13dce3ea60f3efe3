import { type MonthIndex, monthAt } from '#shared/domain/calendar/month.ts';
import type { ExplorationDimension } from '#shared/domain/exploration/exploration.ts';
import { participantParts } from '#shared/domain/session/session.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { breakdowns } from '#shared/domain/usage-return/measures.ts';
import { communeInMonth } from '#shared/figures/place-area.ts';
import type { PlaceMonths } from '#shared/figures/place-months.ts';
import type { PlaceFacts, RegisterFacts } from '#shared/figures/register-facts.ts';
import {
  isOneOf,
  type PlaceDimension,
  type PublicDimension,
  placeDimensions,
  publicDimensions,
  type SessionDimension,
  type TimeDimension,
  timeDimensions,
} from './explore-refusal.ts';

/** Key of what is not known, or of a place in no network, no zone. */
export const NO_KEY = '';

/** One dimension laid out: its keys, and where what is counted falls. */
export type Cut =
  | { readonly kind: 'none'; readonly keys: readonly string[] }
  | {
      readonly kind: 'time';
      readonly dimension: TimeDimension;
      readonly keys: readonly string[];
      /** Key of each month of the period, by its rank in it. */
      readonly ofMonth: Int32Array;
    }
  | {
      readonly kind: 'place';
      readonly dimension: PlaceDimension;
      readonly keys: readonly string[];
      /** Keys of a place in a month: none where a filter leaves it out. */
      readonly at: (place: number, month: MonthIndex) => readonly number[];
      /** Lists of keys that places have, each once; places that never move have one for good. */
      readonly lists: readonly (readonly number[])[];
      /** Position in `lists` of the one that a place has for good; −1 where it moves. */
      readonly settledList: Int32Array;
      /** Position in `lists` of what {@link at} gives. */
      readonly listAt: (place: number, month: MonthIndex) => number;
    }
  | { readonly kind: 'public'; readonly dimension: PublicDimension; readonly keys: readonly string[] }
  | {
      /** The stops of returns, those of none last. */
      readonly kind: 'stop';
      readonly dimension: 'stop';
      readonly keys: readonly string[];
    }
  | { readonly kind: 'session'; readonly dimension: SessionDimension; readonly keys: readonly string[] };

/** One column for everything. */
export const noCut: Cut = { kind: 'none', keys: [NO_KEY] };

/** The days of the week, Monday first. */
export const weekdayKeys = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** Workshops and accompaniments with people there; sessions at a distance are counted apart (data.md, figure 1). */
export const sessionKindKeys = ['workshop', 'individual', 'remote'] as const;

/**
 * Lays out a dimension.
 *
 * @param kept keys that a filter keeps; null = all
 * @param from first month of the period, @param to last one
 */
export function layCut(
  ground: PlaceMonths,
  dimension: ExplorationDimension,
  kept: ReadonlySet<string> | null,
  from: MonthIndex,
  to: MonthIndex,
): Cut {
  if (isOneOf(timeDimensions, dimension)) return timeCut(dimension, from, to);
  if (isOneOf(placeDimensions, dimension)) return placeCut(ground, dimension, kept);
  if (isOneOf(publicDimensions, dimension)) return { kind: 'public', dimension, keys: publicKeys(dimension) };
  if (dimension === 'label') return noCut;
  return { kind: 'session', dimension, keys: sessionKeys(ground.facts, dimension) };
}

const noKeys: readonly number[] = [];
/** Lists of one key each, and of the first keys, made once. */
const singles: (readonly number[])[] = [];
const ranges: (readonly number[])[] = [];

/** The keys of a cut under which a place counts in a month; a public counts under each of its parts. */
export function keysAt(cut: Cut, place: number, month: MonthIndex, bucket: number): readonly number[] {
  switch (cut.kind) {
    case 'time':
      return bucket < 0 ? noKeys : singleKey(bucket);
    case 'place':
      return cut.at(place, month);
    case 'none':
      return singleKey(0);
    case 'stop':
      // Months are asked of places, never of stops.
      return noKeys;
    case 'public':
    case 'session': {
      const count = cut.keys.length;
      const range = ranges[count] ?? Array.from({ length: count }, (_, index) => index);
      ranges[count] = range;
      return range;
    }
  }
}

/** The list of one key. */
export function singleKey(key: number): readonly number[] {
  const list = singles[key] ?? [key];
  singles[key] = list;
  return list;
}

/** Name of a month, quarter or year, by its first month. */
export function timeKey(dimension: TimeDimension, month: MonthIndex): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  if (dimension === 'year') return year;
  return dimension === 'month' ? monthAt(month) : `${year}-Q${Math.floor((month % 12) / 3) + 1}`;
}

function timeCut(dimension: TimeDimension, from: MonthIndex, to: MonthIndex): Cut {
  const keys: string[] = [];
  const ofMonth = new Int32Array(to - from + 1);
  for (let month = from; month <= to; month += 1) {
    const key = timeKey(dimension, month);
    if (keys.at(-1) !== key) keys.push(key);
    ofMonth[month - from] = keys.length - 1;
  }
  return { kind: 'time', dimension, keys, ofMonth };
}

/** The parts of a public: fine ones, coarser bands that came without them, what is not stated. */
export function publicKeys(dimension: PublicDimension): readonly string[] {
  const { parts, parents } = breakdowns[dimension];
  const fine: readonly string[] = parts;
  return [...fine.filter((part) => part !== 'notStated'), ...parents, 'notStated'];
}

/** The values of what only sessions have; what is not known comes last. */
export function sessionKeys({ sessions }: RegisterFacts, dimension: SessionDimension): readonly string[] {
  switch (dimension) {
    case 'weekday':
      return weekdayKeys;
    case 'sessionKind':
      return sessionKindKeys;
    case 'theme':
      return [...sessions.themes, NO_KEY];
    case 'animator':
      return [...sessions.animatorIds, NO_KEY];
    case 'stop':
      return [...sessions.stopIds, NO_KEY];
  }
}

/** Position in a cut's keys of each code of a group's column, in the order of `participantParts`. */
export function groupPositions(dimension: Exclude<PublicDimension, 'activity'>): Int32Array {
  const keys = publicKeys(dimension);
  const parts: readonly string[] = participantParts[dimension];
  return Int32Array.from(parts, (part) => keys.indexOf(part));
}

function placeCut(
  ground: PlaceMonths,
  dimension: PlaceDimension,
  kept: ReadonlySet<string> | null,
): Extract<Cut, { kind: 'place' }> {
  const keys: string[] = [];
  const positions = new Map<string, number>();
  const lists: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const listOf = (names: readonly string[]): number => {
    const held = kept === null ? names : names.filter((name) => kept.has(name));
    const joined = held.length === 1 ? (held[0] ?? NO_KEY) : held.join('\n');
    const listKey = held.length === 0 ? NOTHING : joined;
    const found = known.get(listKey);
    if (found !== undefined) return found;
    const list = held.map((name) => {
      const position = positions.get(name);
      if (position !== undefined) return position;
      positions.set(name, keys.length);
      return keys.push(name) - 1;
    });
    known.set(listKey, lists.length);
    return lists.push(list) - 1;
  };
  const byStay = ground.places.map((place, index) => {
    const own = ground.stays[index] ?? [];
    const stays = own.length === 0 ? [{ commune: null }] : own;
    return stays.map(({ commune }) => ({ commune, list: listOf(placeKeys(dimension, place, commune)) }));
  });
  const settledList = Int32Array.from(byStay, (stays) => {
    const first = stays[0]?.list ?? 0;
    return stays.every(({ list }) => list === first) ? first : -1;
  });
  const listAt = (place: number, month: MonthIndex): number => {
    const own = settledList[place] ?? 0;
    if (own >= 0) return own;
    const commune = communeInMonth(ground.stays[place] ?? [], month);
    return byStay[place]?.find((stay) => stay.commune === commune)?.list ?? 0;
  };
  return {
    kind: 'place',
    dimension,
    keys,
    lists,
    settledList,
    listAt,
    at: (place, month) => lists[listAt(place, month)] ?? noKeys,
  };
}

/** Stands for the list of no key: no name has a line end. */
const NOTHING = '\n';

function placeKeys(dimension: PlaceDimension, place: PlaceFacts, commune: Commune | null): readonly string[] {
  switch (dimension) {
    case 'place':
      return [place.id];
    case 'commune':
      return [commune?.code ?? NO_KEY];
    case 'epci':
      return [commune?.epciCode ?? NO_KEY];
    case 'departement':
      return [commune?.departementCode ?? NO_KEY];
    case 'network':
      return place.networkIds.length === 0 ? [NO_KEY] : [...new Set(place.networkIds)];
    case 'placeKind':
      return [place.form];
    case 'zoning':
      return place.zoning.length === 0 ? [NO_KEY] : [...new Set(place.zoning)];
  }
}

/** The name that the register gives to a key; null where the screen words a code. */
export function keyName(
  facts: RegisterFacts,
  dimension: ExplorationDimension,
  key: string,
  names: ReadonlyMap<string, string>,
): string | null {
  if (key === NO_KEY) return null;
  switch (dimension) {
    case 'commune':
      return facts.territory.byCode(key)?.name ?? key;
    case 'epci':
      return facts.territory.epciName(key) ?? key;
    case 'departement':
      return facts.territory.departementName(key) ?? key;
    case 'network':
      return facts.networks.find(({ id }) => id === key)?.name ?? key;
    case 'animator':
      return names.get(key) ?? key;
    case 'theme':
      return names.get(key) ?? null;
    default:
      return null;
  }
}
