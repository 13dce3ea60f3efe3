import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { eachReporting, type HeldReturns } from './held-returns.ts';
import { flagsAt, isExpected, monthFlags, type PlaceMonths } from './place-months.ts';
import { NOT_REPORTED } from './usage-view.ts';

/** (N − N₁) ÷ N₁; null (*n. d.*) when either was not reported or N₁ is 0 (data.md, figure 5). */
export function changeRatio(current: number | null, before: number | null): number | null {
  return current === null || before === null || before === 0 ? null : (current - before) / before;
}

/**
 * Two periods compared on the constant perimeter (data.md, figure 5): the totals of the place-months reported in
 * both, how many they are, and of how many places (a merged place and what it came from are one).
 */
export type ConstantComparison = {
  readonly current: number | null;
  readonly before: number | null;
  readonly change: number | null;
  readonly places: number;
  readonly placeMonths: number;
};

type Side = {
  readonly held: HeldReturns;
  readonly rows: readonly { place: number; start: number; end: number; value: number }[];
};

/**
 * Compares a measure over two periods of the same length on the constant perimeter. A month of a place counts when it
 * was reported on both sides and closed on neither; a return of several months counts when all its months do, since it
 * is never spread; a place that closed into another is grouped with it, and the group's month counts when each of its
 * places that was asked then reported.
 */
export function compareConstant(
  current: HeldReturns,
  before: HeldReturns,
  measure: Measure,
): ConstantComparison {
  const sides = [gatherSide(current, measure), gatherSide(before, measure)] as const;
  const { groupOf, groups } = groupMerged(current.ground);
  const months = current.to - current.from + 1;
  const shared = completeMonths(sides[0], groupOf, groups, months);
  const other = completeMonths(sides[1], groupOf, groups, months);
  for (let at = 0; at < shared.length; at += 1) shared[at] = (shared[at] ?? 0) & (other[at] ?? 0);
  const long = sides.flatMap((side) => side.rows.filter((row) => row.start < row.end));
  const runOf = (row: { place: number; start: number; end: number }): Uint8Array => {
    const base = (groupOf[row.place] ?? 0) * months;
    return shared.subarray(base + row.start, base + row.end + 1);
  };
  for (let settled = false; !settled; ) {
    settled = true;
    for (const row of long) {
      const run = runOf(row);
      if (run.includes(1) && run.includes(0)) {
        run.fill(0);
        settled = false;
      }
    }
  }
  const [now, then] = sides.map((side) => {
    let sum: number | null = null;
    for (const row of side.rows) if (!runOf(row).includes(0)) sum = (sum ?? 0) + row.value;
    return sum;
  });
  let places = 0;
  let placeMonths = 0;
  for (let group = 0; group < groups; group += 1) {
    let own = 0;
    for (let month = 0; month < months; month += 1) own += shared[group * months + month] ?? 0;
    if (own > 0) places += 1;
    placeMonths += own;
  }
  return {
    current: now ?? null,
    before: then ?? null,
    change: changeRatio(now ?? null, then ?? null),
    places,
    placeMonths,
  };
}

/** Groups each place with the one that it was merged into, however long the chain; a chain that bites its tail ends there. */
export function groupMerged(ground: PlaceMonths): {
  readonly groupOf: Int32Array;
  readonly groups: number;
} {
  const byId = new Map(ground.places.map((place, index) => [place.id, index]));
  const groupOf = new Int32Array(ground.places.length);
  ground.places.forEach((_, index) => {
    const seen = new Set<number>();
    let at = index;
    for (let next: number | undefined = index; next !== undefined && !seen.has(next); ) {
      seen.add(next);
      at = next;
      const successor: string | null = ground.places[next]?.successorId ?? null;
      next = successor === null ? undefined : byId.get(successor);
    }
    // Within a loop every place must find the same end: the smallest of those met on the loop.
    groupOf[index] = ground.places[at]?.successorId === null ? at : Math.min(...loopFrom(ground, byId, at));
  });
  return { groupOf, groups: ground.places.length };
}

function loopFrom(ground: PlaceMonths, byId: ReadonlyMap<string, number>, start: number): readonly number[] {
  const loop = [start];
  for (let at = start; ; ) {
    const successor = ground.places[at]?.successorId ?? null;
    const next = successor === null ? undefined : byId.get(successor);
    if (next === undefined || loop.includes(next)) return loop;
    loop.push(next);
    at = next;
  }
}

function gatherSide(held: HeldReturns, measure: Measure): Side {
  const view = held.ground.facts.usage;
  const column = view.column(measure);
  const rows: { place: number; start: number; end: number; value: number }[] = [];
  if (column !== null)
    eachReporting(
      held,
      (row) => (column[row] ?? NOT_REPORTED) !== NOT_REPORTED,
      (position, row) => {
        rows.push({
          place: held.place[position] ?? 0,
          start: (view.from[row] ?? 0) - held.from,
          end: (view.to[row] ?? 0) - held.from,
          value: column[row] ?? 0,
        });
      },
    );
  return { held, rows };
}

/** Group-months that one side reports whole: one place at least, none that was asked missing, none closed. */
function completeMonths(side: Side, groupOf: Int32Array, groups: number, months: number): Uint8Array {
  const { held, rows } = side;
  const places = held.ground.places.length;
  const reported = new Uint8Array(places * months);
  for (const row of rows) reported.fill(1, row.place * months + row.start, row.place * months + row.end + 1);
  const complete = new Uint8Array(groups * months);
  const broken = new Uint8Array(groups * months);
  for (let place = 0; place < places; place += 1)
    for (let month = 0; month < months; month += 1) {
      const at = (groupOf[place] ?? 0) * months + month;
      const flags = flagsAt(held.ground, place, held.from + month);
      if (reported[place * months + month] === 1) complete[at] = 1;
      else if (isExpected(flags) || saysClosed(flags)) broken[at] = 1;
    }
  for (let at = 0; at < complete.length; at += 1) if (broken[at] === 1) complete[at] = 0;
  return complete;
}

function saysClosed(flags: number): boolean {
  const needed = monthFlags.closed | monthFlags.inside;
  return (flags & needed) === needed;
}
