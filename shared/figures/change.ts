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

/** What one return says of a measure; months count from the first of the period. */
type Entry = {
  readonly place: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
};

type Side = { readonly held: HeldReturns; readonly rows: readonly Entry[] };

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
  return compareConstantBy(current, before, measure, 1, () => 0)[0] ?? nothingCompared;
}

/**
 * The same comparison cut up by key.
 *
 * @param keyOf key of a place (of the one that others were merged into, for a group), −1 to leave it out
 */
export function compareConstantBy(
  current: HeldReturns,
  before: HeldReturns,
  measure: Measure,
  keys: number,
  keyOf: (place: number) => number,
): readonly ConstantComparison[] {
  const sides = [gatherSide(current, measure), gatherSide(before, measure)] as const;
  const groupOf = groupMerged(current.ground);
  const months = current.to - current.from + 1;
  const shared = completeMonths(sides[0], groupOf, months);
  const other = completeMonths(sides[1], groupOf, months);
  for (let at = 0; at < shared.length; at += 1) shared[at] = (shared[at] ?? 0) & (other[at] ?? 0);
  const runOf = (row: Entry): Uint8Array => {
    const base = (groupOf[row.place] ?? 0) * months;
    return shared.subarray(base + row.start, base + row.end + 1);
  };
  dropBrokenRuns(
    sides.flatMap((side) => side.rows.filter((row) => row.start < row.end)),
    runOf,
  );
  const compared = Array.from({ length: keys }, () => ({
    sums: [null, null] as [number | null, number | null],
    places: 0,
    placeMonths: 0,
  }));
  sides.forEach((side, index) => {
    for (const row of side.rows) {
      const group = groupOf[row.place] ?? 0;
      const whole =
        row.start === row.end ? shared[group * months + row.start] === 1 : !runOf(row).includes(0);
      const found = whole ? compared[keyOf(group)] : undefined;
      if (found === undefined) continue;
      if (index === 0) found.sums[0] = (found.sums[0] ?? 0) + row.value;
      else found.sums[1] = (found.sums[1] ?? 0) + row.value;
    }
  });
  for (let group = 0; group < groupOf.length; group += 1) {
    let own = 0;
    for (let month = 0; month < months; month += 1) own += shared[group * months + month] ?? 0;
    const found = own > 0 ? compared[keyOf(group)] : undefined;
    if (found === undefined) continue;
    found.places += 1;
    found.placeMonths += own;
  }
  return compared.map(({ sums: [now, then], places, placeMonths }) => ({
    current: now,
    before: then,
    change: changeRatio(now, then),
    places,
    placeMonths,
  }));
}

const nothingCompared: ConstantComparison = {
  current: null,
  before: null,
  change: null,
  places: 0,
  placeMonths: 0,
};

/** Leaves out the months of a long return that is not compared whole, until no such return is left. */
function dropBrokenRuns(long: readonly Entry[], runOf: (row: Entry) => Uint8Array): void {
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
}

/**
 * Groups each place with the one that it was merged into, however long the chain: gives the position of the last one.
 * Places whose successors run in a circle are grouped under the first of them.
 */
export function groupMerged(ground: PlaceMonths): Int32Array {
  const byId = new Map(ground.places.map((place, index) => [place.id, index]));
  const next = (index: number): number | undefined => byId.get(ground.places[index]?.successorId ?? '');
  return Int32Array.from(ground.places, (_, index) => {
    const seen: number[] = [];
    for (let at: number | undefined = index; at !== undefined; at = next(at)) {
      const met = seen.indexOf(at);
      if (met >= 0) return Math.min(...seen.slice(met));
      seen.push(at);
    }
    return seen.at(-1) ?? index;
  });
}

function gatherSide(held: HeldReturns, measure: Measure): Side {
  const view = held.ground.facts.usage;
  const column = view.column(measure);
  const rows: Entry[] = [];
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
function completeMonths(side: Side, groupOf: Int32Array, months: number): Uint8Array {
  const { held, rows } = side;
  const places = held.ground.places.length;
  const reported = new Uint8Array(places * months);
  for (const row of rows) reported.fill(1, row.place * months + row.start, row.place * months + row.end + 1);
  const complete = new Uint8Array(places * months);
  const broken = new Uint8Array(places * months);
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
