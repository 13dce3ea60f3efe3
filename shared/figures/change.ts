import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { eachReporting, type HeldReturns } from './held-returns.ts';
import { expectedAt, flagsAt, monthFlags } from './place-months.ts';
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

/** The returns of one period that report the measure, as positions in {@link HeldReturns}. */
type Side = {
  readonly held: HeldReturns;
  readonly positions: Int32Array;
  readonly column: Int32Array | null;
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
  const groupOf = current.ground.groups;
  const months = current.to - current.from + 1;
  const shared = completeMonths(sides[0], groupOf, months);
  const other = completeMonths(sides[1], groupOf, months);
  for (let at = 0; at < shared.length; at += 1) shared[at] = (shared[at] ?? 0) & (other[at] ?? 0);
  for (let dropped = true; dropped; )
    dropped = sides.map((side) => dropBrokenRuns(side, groupOf, shared, months)).includes(true);
  const compared = Array.from({ length: keys }, () => ({
    now: null as number | null,
    earlier: null as number | null,
    places: 0,
    placeMonths: 0,
  }));
  sides.forEach((side, index) => {
    eachRun(side, groupOf, months, (group, start, end, value) => {
      if (countShared(shared, start, end) !== end - start) return;
      const found = compared[keyOf(group)];
      if (found === undefined) return;
      if (index === 0) found.now = (found.now ?? 0) + value;
      else found.earlier = (found.earlier ?? 0) + value;
    });
  });
  for (let group = 0; group < groupOf.length; group += 1) {
    const own = countShared(shared, group * months, (group + 1) * months);
    const found = own > 0 ? compared[keyOf(group)] : undefined;
    if (found === undefined) continue;
    found.places += 1;
    found.placeMonths += own;
  }
  return compared.map(({ now, earlier, places, placeMonths }) => ({
    current: now,
    before: earlier,
    change: changeRatio(now, earlier),
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

/**
 * Leaves out the months of each long return that is not compared whole. Tells whether any was left out: then others
 * may hang on it, and all must be looked at again.
 */
function dropBrokenRuns(side: Side, groupOf: Int32Array, shared: Uint8Array, months: number): boolean {
  let dropped = false;
  eachRun(side, groupOf, months, (_group, start, end) => {
    if (end - start === 1) return;
    const whole = countShared(shared, start, end);
    if (whole === 0 || whole === end - start) return;
    shared.fill(0, start, end);
    dropped = true;
  });
  return dropped;
}

function countShared(shared: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) count += shared[at] ?? 0;
  return count;
}

function gatherSide(held: HeldReturns, measure: Measure): Side {
  const column = held.ground.facts.usage.column(measure);
  const positions = new Int32Array(held.length);
  let count = 0;
  if (column !== null)
    eachReporting(
      held,
      (row) => (column[row] ?? NOT_REPORTED) !== NOT_REPORTED,
      (position) => {
        positions[count] = position;
        count += 1;
      },
    );
  return { held, positions: positions.subarray(0, count), column };
}

/** Gives each return's group, its run of group-months (end excluded) and its value. */
function eachRun(
  side: Side,
  groupOf: Int32Array,
  months: number,
  visit: (group: number, start: number, end: number, value: number) => void,
): void {
  const { held, positions, column } = side;
  const view = held.ground.facts.usage;
  for (const position of positions) {
    const row = held.row[position] ?? 0;
    const group = groupOf[held.place[position] ?? 0] ?? 0;
    const base = group * months - held.from;
    visit(group, base + (view.from[row] ?? 0), base + (view.to[row] ?? 0) + 1, column?.[row] ?? 0);
  }
}

/** Group-months that one side reports whole: one place at least, none that was asked missing, none closed. */
function completeMonths(side: Side, groupOf: Int32Array, months: number): Uint8Array {
  const { held, positions } = side;
  const { ground } = held;
  const places = ground.places.length;
  const reported = new Uint8Array(places * months);
  const view = ground.facts.usage;
  for (const position of positions) {
    const row = held.row[position] ?? 0;
    const base = (held.place[position] ?? 0) * months - held.from;
    for (let month = view.from[row] ?? 0; month <= (view.to[row] ?? -1); month += 1)
      reported[base + month] = 1;
  }
  const complete = new Uint8Array(places * months);
  const broken = new Uint8Array(places * months);
  for (let place = 0; place < places; place += 1)
    for (let month = 0; month < months; month += 1) {
      const at = (groupOf[place] ?? 0) * months + month;
      if (reported[place * months + month] === 1) complete[at] = 1;
      else if (
        expectedAt(ground, place, held.from + month) === 1 ||
        saysClosed(flagsAt(ground, place, held.from + month))
      )
        broken[at] = 1;
    }
  for (let at = 0; at < complete.length; at += 1) if (broken[at] === 1) complete[at] = 0;
  return complete;
}

function saysClosed(flags: number): boolean {
  const needed = monthFlags.closed | monthFlags.inside;
  return (flags & needed) === needed;
}
