import type { AccessPointStatus } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { firstDay, lastDay } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { communeOnDay, type Stay } from './place-area.ts';
import { compareText, dayBefore, type StatusSpan, statusSpans } from './place-timeline.ts';
import type { PlaceFacts } from './register-facts.ts';

/**
 * Open places over a period (data.md, figure 2). Always:
 * `start + openings + resumptions + arrivals − closures − suspensions − freezes − departures = end`.
 */
export type StockAndFlows = {
  /** Open on the eve of the period. */
  readonly start: number;
  /** First openings, and openings again after a closure. */
  readonly openings: number;
  /** Suspended or frozen places that opened again. */
  readonly resumptions: number;
  /** Open places that moved in from another area. */
  readonly arrivals: number;
  /** Open places that closed. */
  readonly closures: number;
  readonly suspensions: number;
  readonly freezes: number;
  /** Open places that moved to another area. */
  readonly departures: number;
  /** Open on the last day. */
  readonly end: number;
  /** Places that were already suspended or frozen when they closed: outside the equation of open places. */
  readonly closedWhileStopped: number;
  /** Suspended on the last day: a return is expected. */
  readonly suspendedAtEnd: number;
  /** Frozen on the last day: stopped for want of means. */
  readonly frozenAtEnd: number;
};

/** A change that a place went through in a period. */
export type PlaceEvent = {
  readonly place: number;
  readonly day: Day;
  readonly kind: 'opening' | 'resumption' | 'closure' | 'suspension' | 'freeze' | 'arrival' | 'departure';
};

type Tally = { -readonly [K in keyof StockAndFlows]: StockAndFlows[K] };

/** What a place counts under while it is in a commune: its networks, its département… none = outside. */
export type KeysOf = (place: PlaceFacts, commune: Commune | null) => readonly string[];

/**
 * Counts stock and flows by key in one pass over the histories. A place counts once under each of its keys.
 *
 * @param stays the communes of each place, by position
 */
export function stockAndFlowsBy(
  places: readonly PlaceFacts[],
  stays: readonly (readonly Stay[])[],
  period: Period,
  keysOf: KeysOf,
): {
  readonly byKey: ReadonlyMap<string, StockAndFlows>;
  readonly events: ReadonlyMap<string, readonly PlaceEvent[]>;
} {
  const first = firstDay(period.from);
  const last = lastDay(period.to);
  const eve = dayBefore(first);
  const tallies = new Map<string, Tally>();
  const events = new Map<string, PlaceEvent[]>();
  const tally = (key: string): Tally => {
    const found = tallies.get(key) ?? emptyTally();
    tallies.set(key, found);
    return found;
  };
  places.forEach((place, index) => {
    const spans = statusSpans(place);
    const own = stays[index] ?? [];
    const keysOn = (day: Day): readonly string[] => [...new Set(keysOf(place, communeOnDay(own, day)))];
    let status = statusOn(spans, eve);
    let keys = keysOn(eve);
    if (status === 'open') for (const key of keys) tally(key).start += 1;
    for (const day of changeDays(spans, own, first, last)) {
      const nextStatus = statusOn(spans, day);
      const nextKeys = keysOn(day);
      for (const key of new Set([...keys, ...nextKeys])) {
        const kind = eventKind(
          keys.includes(key) ? status : 'elsewhere',
          nextKeys.includes(key) ? nextStatus : 'elsewhere',
          status,
          nextStatus,
        );
        if (kind === null) continue;
        const counted = tally(key);
        if (kind === 'closedWhileStopped') counted.closedWhileStopped += 1;
        else counted[flowOf[kind]] += 1;
        const list = events.get(key) ?? [];
        list.push({ place: index, day, kind: kind === 'closedWhileStopped' ? 'closure' : kind });
        events.set(key, list);
      }
      status = nextStatus;
      keys = nextKeys;
    }
    for (const key of keys) {
      if (status === 'open') tally(key).end += 1;
      if (status === 'suspended') tally(key).suspendedAtEnd += 1;
      if (status === 'frozen') tally(key).frozenAtEnd += 1;
    }
  });
  for (const list of events.values()) list.sort((a, b) => compareText(a.day, b.day) || a.place - b.place);
  return { byKey: tallies, events };
}

/** Stock and flows of nothing. */
export function emptyStock(): StockAndFlows {
  return emptyTally();
}

const flowOf = {
  opening: 'openings',
  resumption: 'resumptions',
  closure: 'closures',
  suspension: 'suspensions',
  freeze: 'freezes',
  arrival: 'arrivals',
  departure: 'departures',
} as const;

type Standing = AccessPointStatus | null;

/** What a change is for one area: `elsewhere` where the place is not in it on that side of the change. */
function eventKind(
  before: Standing | 'elsewhere',
  after: Standing | 'elsewhere',
  status: Standing,
  nextStatus: Standing,
): PlaceEvent['kind'] | 'closedWhileStopped' | null {
  const was = before === 'open';
  const is = after === 'open';
  if (was && is) return null;
  if (was) {
    if (nextStatus === 'open') return 'departure';
    return nextStatus === 'suspended' ? 'suspension' : nextStatus === 'frozen' ? 'freeze' : 'closure';
  }
  if (is) {
    if (status === 'open') return 'arrival';
    return status === 'suspended' || status === 'frozen' ? 'resumption' : 'opening';
  }
  const stopped = before === 'suspended' || before === 'frozen';
  return stopped && nextStatus === 'closed' ? 'closedWhileStopped' : null;
}

function statusOn(spans: readonly StatusSpan[], day: Day): Standing {
  let found: Standing = null;
  for (const span of spans) if ((span.from ?? '') <= day) found = span.status;
  return found;
}

function changeDays(
  spans: readonly StatusSpan[],
  stays: readonly Stay[],
  first: Day,
  last: Day,
): readonly Day[] {
  const days = new Set<Day>();
  for (const { from } of [...spans, ...stays])
    if (from !== null && from >= first && from <= last) days.add(from);
  return [...days].sort(compareText);
}

function emptyTally(): Tally {
  return {
    start: 0,
    openings: 0,
    resumptions: 0,
    arrivals: 0,
    closures: 0,
    suspensions: 0,
    freezes: 0,
    departures: 0,
    end: 0,
    closedWhileStopped: 0,
    suspendedAtEnd: 0,
    frozenAtEnd: 0,
  };
}
