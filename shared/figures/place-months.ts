import type { ReportingRhythm } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type MonthIndex, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { groupMerged } from './merged-places.ts';
import { communeInMonth, liesInside, type Stay, staysOf } from './place-area.ts';
import { compareText, spanMonths, statusSpans } from './place-timeline.ts';
import type { PlaceFacts, RegisterFacts } from './register-facts.ts';
import { stateCodes, type UsageView } from './usage-view.ts';

/** What is known of a place in a month, as bits. */
export const monthFlags = {
  /** Open at least one day (data.md, figure 2). */
  open: 1,
  /** Within the perimeter, by the commune then valid. */
  inside: 2,
  /** Asked for figures by the rhythm then in force. */
  asked: 4,
  /** The months that the return would cover are over. */
  over: 8,
  /** A received return covers the month. */
  answered: 16,
  /** The place said that it was closed that month. */
  closed: 32,
} as const;

/**
 * Places × months of a window, each with its {@link monthFlags}: the ground that every figure on returns stands on.
 * `flags[place * months + month - first]`.
 */
export type PlaceMonths = {
  readonly facts: RegisterFacts;
  readonly perimeter: Perimeter;
  readonly places: readonly PlaceFacts[];
  readonly stays: readonly (readonly Stay[])[];
  readonly first: MonthIndex;
  readonly months: number;
  readonly flags: Uint8Array;
  /** 1 where {@link isExpected}, laid out as the flags. */
  readonly expected: Uint8Array;
  /** Position of the place that each one was merged into, its own where it was not. */
  readonly groups: Int32Array;
  /** Place of each entry of the view's dictionary, −1 where the register has no such place. */
  readonly viewPlaces: Int32Array;
};

/**
 * Lays out the place-months of a run of months. A month is due once the months that its return covers are over by
 * `today`: a quarterly place is asked at the end of the quarter, a yearly one at the end of the year (data.md, figure 3).
 */
export function layPlaceMonths(
  facts: RegisterFacts,
  window: Period,
  perimeter: Perimeter,
  today: Day,
): PlaceMonths {
  const first = monthIndex(window.from);
  const months = monthIndex(window.to) - first + 1;
  const current = monthIndex(today.slice(0, 7));
  const flags = new Uint8Array(facts.places.length * months);
  const stays = facts.places.map((place) => staysOf(place, facts.territory));
  facts.places.forEach((place, index) => {
    const base = index * months;
    markOpen(flags, base, first, months, place);
    markAsked(flags, base, first, months, place, current);
    const own = stays[index] ?? [];
    const moves = own.length > 1;
    const settled = liesInside(place, own[0]?.commune ?? null, perimeter);
    for (let month = 0; month < months; month += 1) {
      if (moves ? liesInside(place, communeInMonth(own, first + month), perimeter) : settled)
        set(flags, base + month, monthFlags.inside);
    }
  });
  const viewPlaces = matchPlaces(facts);
  markReturns(flags, first, months, facts.usage, viewPlaces);
  return {
    facts,
    perimeter,
    places: facts.places,
    stays,
    first,
    months,
    flags,
    expected: flags.map((bits) => (isExpected(bits) ? 1 : 0)),
    groups: groupMerged(facts.places),
    viewPlaces,
  };
}

/** The flags of a place in a month; 0 outside the window. */
export function flagsAt(ground: PlaceMonths, place: number, month: MonthIndex): number {
  const offset = month - ground.first;
  return offset < 0 || offset >= ground.months ? 0 : (ground.flags[place * ground.months + offset] ?? 0);
}

/** 1 where a place is expected to report a month (see {@link isExpected}), 0 elsewhere and outside the window. */
export function expectedAt(ground: PlaceMonths, place: number, month: MonthIndex): number {
  const offset = month - ground.first;
  return offset < 0 || offset >= ground.months ? 0 : (ground.expected[place * ground.months + offset] ?? 0);
}

/**
 * Whether a place-month is expected: open, asked, inside the perimeter, due (or answered early), and not closed that
 * month, which is shown apart (data.md, figure 3).
 */
export function isExpected(flags: number): boolean {
  const { open, inside, asked, over, answered, closed } = monthFlags;
  const needed = open | inside | asked;
  if ((flags & needed) !== needed) return false;
  if ((flags & answered) !== 0) return true;
  return (flags & over) !== 0 && (flags & closed) === 0;
}

/** Whether a place-month that would have been asked for is closed by the place's own word, and no figures came for it. */
export function isClosed(flags: number): boolean {
  const { open, inside, asked, answered, closed } = monthFlags;
  const needed = open | inside | asked | closed;
  return (flags & needed) === needed && (flags & answered) === 0;
}

function set(flags: Uint8Array, at: number, bit: number): void {
  flags[at] = (flags[at] ?? 0) | bit;
}

function markOpen(
  flags: Uint8Array,
  base: number,
  first: MonthIndex,
  months: number,
  place: PlaceFacts,
): void {
  for (const span of statusSpans(place)) {
    if (span.status !== 'open') continue;
    const run = spanMonths(span);
    const to = Math.min(run.to - first, months - 1);
    for (let month = Math.max(run.from - first, 0); month <= to; month += 1)
      set(flags, base + month, monthFlags.open);
  }
}

function markAsked(
  flags: Uint8Array,
  base: number,
  first: MonthIndex,
  months: number,
  place: PlaceFacts,
  current: MonthIndex,
): void {
  const rhythms = [...place.rhythms]
    .sort((a, b) => compareText(a.from ?? '', b.from ?? ''))
    .map((entry) => ({
      rhythm: entry.rhythm,
      from: entry.from === null ? Number.NEGATIVE_INFINITY : monthIndex(entry.from),
    }));
  let rhythm: ReportingRhythm = 'none';
  let next = 0;
  for (let month = first; month < first + months; month += 1) {
    for (let entry = rhythms[next]; entry !== undefined && entry.from <= month; entry = rhythms[next]) {
      rhythm = entry.rhythm;
      next += 1;
    }
    if (rhythm === 'none') continue;
    set(flags, base + month - first, monthFlags.asked);
    if (lastAskedMonth(rhythm, month) < current) set(flags, base + month - first, monthFlags.over);
  }
}

/** The last month of the return that a month belongs to: itself, the end of its quarter, December. */
function lastAskedMonth(rhythm: Exclude<ReportingRhythm, 'none'>, month: MonthIndex): MonthIndex {
  const length = rhythm === 'monthly' ? 1 : rhythm === 'quarterly' ? 3 : 12;
  return month - (month % length) + length - 1;
}

function matchPlaces(facts: RegisterFacts): Int32Array {
  const byId = new Map(facts.places.map((place, index) => [place.id, index]));
  return Int32Array.from(facts.usage.placeIds, (id) => byId.get(id) ?? -1);
}

function markReturns(
  flags: Uint8Array,
  first: MonthIndex,
  months: number,
  view: UsageView,
  viewPlaces: Int32Array,
): void {
  const { rows, place, from, to, state } = view;
  for (let row = 0; row < rows; row += 1) {
    const code = state[row] ?? 0;
    // What sessions tell of a place answers no return (data.md, figure 3).
    if (code === stateCodes.expected || code === stateCodes.logged) continue;
    const start = (from[row] ?? 0) - first;
    const end = (to[row] ?? 0) - first;
    if (end < 0 || start >= months) continue;
    const owner = viewPlaces[place[row] ?? 0] ?? -1;
    if (owner < 0) continue;
    const bit = code === stateCodes.closed ? monthFlags.closed : monthFlags.answered;
    const last = Math.min(end, months - 1);
    for (let month = Math.max(start, 0); month <= last; month += 1) set(flags, owner * months + month, bit);
  }
}
