import { NOT_REPORTED } from '#shared/figures/usage-view.ts';
import type { ExploreLeftOut } from './explore-answer.ts';
import { singleKey } from './explore-cuts.ts';
import { isRatio, type SessionMeasure } from './explore-measures.ts';
import { layPersons, type Persons } from './explore-persons.ts';
import type { ExplorePlan } from './explore-plan.ts';
import { makeReadSession, plainColumn } from './explore-session-readings.ts';
import { type KeptSessions, keepSessions, laySide, type Side } from './explore-session-slots.ts';
import { cellSlot, columnSlot, makeTally, rowSlot, type Tally, TOTAL_SLOT } from './explore-tally.ts';

/** The sums of sessions, and what they leave out. */
export type SessionTally = {
  readonly tally: Tally;
  readonly leftOut: readonly ExploreLeftOut[];
  /** What is counted of each place of the ground; null where nothing is. */
  readonly byPlace: readonly (number | null)[];
};

/**
 * Adds up the sessions of a period (data.md, figures 7 and 14). Each slot says of how many sessions it is, and how many
 * of them gave the number. Sessions are first put in the bins of those that count alike, then the bins are spread over
 * rows, columns and totals: a pass over a million sessions makes no object.
 */
export function tallySessions(plan: ExplorePlan): SessionTally {
  const { rows, columns, measure } = plan;
  const tally = makeTally(rows.keys.length, columns.keys.length, isRatio(measure));
  if (measure.source !== 'sessions') return { tally, leftOut: [], byPlace: [] };
  const kept = keepSessions(plan);
  const sides = { rows: laySide(plan, rows, kept), columns: laySide(plan, columns, kept) };
  const bins = binsOf(kept, sides);
  const persons = layPersons(plan, kept.view);
  const counted = countSessions(kept, bins, measure.code, persons, plan.ground.places.length);
  spread(tally, sides, counted, persons);
  return {
    tally,
    byPlace: Array.from(counted.ofPlaces, (sum, place) => (counted.seenOfPlaces[place] === 0 ? null : sum)),
    leftOut: [
      { kind: 'uncounted' as const, count: counted.uncounted },
      { kind: 'unknownPlace' as const, count: kept.unknownPlaces },
    ].filter(({ count }) => count > 0),
  };
}

type Sides = { readonly rows: Side; readonly columns: Side };

/** The bin of each session: its position in the rows and in the columns; −1 where it is left out. */
function binsOf(kept: KeptSessions, { rows, columns }: Sides): Int32Array {
  const bins = new Int32Array(kept.view.rows);
  rows.addTo(bins, columns.size);
  columns.addTo(bins, 1);
  // What falls under no key (a filter on its own dimension) counts nowhere.
  const outside = Uint8Array.from({ length: rows.size * columns.size }, (_, bin) =>
    (rows.lists[Math.floor(bin / columns.size)]?.length ?? 0) === 0 ||
    (columns.lists[bin % columns.size]?.length ?? 0) === 0
      ? 1
      : 0,
  );
  for (let row = 0; row < bins.length; row += 1)
    if ((kept.place[row] ?? -1) < 0 || outside[bins[row] ?? 0] === 1) bins[row] = -1;
  return bins;
}

/** The sums by bin; `sums`, `seen` by bin and part of the public, where the question tells one. */
type Counted = {
  readonly parts: number;
  readonly sums: Float64Array;
  readonly wholes: Float64Array;
  readonly seen: Int32Array;
  /** Sessions of whom some persons are known in every public: their other parts are counted zeros. */
  readonly stated: Int32Array;
  readonly reported: Int32Array;
  readonly expected: Int32Array;
  readonly uncounted: number;
  /** Sums by place, and how many sessions gave them. */
  readonly ofPlaces: Float64Array;
  readonly seenOfPlaces: Int32Array;
};

function countSessions(
  { view, place }: KeptSessions,
  bins: Int32Array,
  code: SessionMeasure,
  persons: Persons | null,
  places: number,
): Counted {
  let size = 0;
  for (let row = 0; row < bins.length; row += 1) size = Math.max(size, (bins[row] ?? -1) + 1);
  const parts = persons === null ? 1 : persons.rowParts * persons.columnParts;
  const sums = new Float64Array(size * parts);
  const seen = new Int32Array(size * parts);
  const wholes = new Float64Array(size);
  const stated = new Int32Array(size);
  const reported = new Int32Array(size);
  const expected = new Int32Array(size);
  const ofPlaces = new Float64Array(places);
  const seenOfPlaces = new Int32Array(places);
  const addToPlace = (row: number, value: number): void => {
    const rank = place[row] ?? 0;
    ofPlaces[rank] = (ofPlaces[rank] ?? 0) + value;
    seenOfPlaces[rank] = (seenOfPlaces[rank] ?? 0) + 1;
  };
  const plain = plainColumn(view, code);
  const read = makeReadSession(view, code);
  let uncounted = 0;
  for (let row = 0; row < bins.length; row += 1) {
    const bin = bins[row] ?? -1;
    if (bin < 0) continue;
    expected[bin] = (expected[bin] ?? 0) + 1;
    let whole = NOT_REPORTED;
    let value = plain === null ? NOT_REPORTED : (plain[row] ?? NOT_REPORTED);
    if (plain === null) {
      const said = read(row);
      value = said.value;
      whole = said.whole;
    }
    if (value === NOT_REPORTED && whole === NOT_REPORTED) {
      uncounted += 1;
      continue;
    }
    reported[bin] = (reported[bin] ?? 0) + 1;
    if (whole !== NOT_REPORTED) wholes[bin] = (wholes[bin] ?? 0) + whole;
    if (persons === null) {
      if (value === NOT_REPORTED) continue;
      sums[bin] = (sums[bin] ?? 0) + value;
      seen[bin] = (seen[bin] ?? 0) + 1;
      addToPlace(row, value);
      continue;
    }
    let told = 0;
    let states = 0;
    const end = view.groupStart[row + 1] ?? 0;
    for (let group = view.groupStart[row] ?? 0; group < end; group += 1) {
      const count = view.groupCount[group] ?? 0;
      told += count;
      states |= persons.stated[group] ?? 0;
      const part = persons.part[group] ?? -1;
      if (part < 0) continue;
      const at = bin * parts + part;
      sums[at] = (sums[at] ?? 0) + count;
      seen[at] = (seen[at] ?? 0) + 1;
      addToPlace(row, count);
    }
    stated[bin] = (stated[bin] ?? 0) + states;
    if (value <= told || persons.silent < 0) continue;
    const at = bin * parts + persons.silent;
    sums[at] = (sums[at] ?? 0) + value - told;
    seen[at] = (seen[at] ?? 0) + 1;
    addToPlace(row, value - told);
  }
  return { parts, sums, wholes, seen, stated, reported, expected, uncounted, ofPlaces, seenOfPlaces };
}

/** Adds the bins to the slots of every row and column that they fall under, and once to the total. */
function spread(tally: Tally, { rows, columns }: Sides, counted: Counted, persons: Persons | null): void {
  const bins = counted.expected.length;
  for (let bin = 0; bin < bins; bin += 1) {
    if (counted.expected[bin] === 0) continue;
    const rowKeys = rows.lists[Math.floor(bin / columns.size)] ?? [];
    const columnKeys = columns.lists[bin % columns.size] ?? [];
    eachSlot(tally, rowKeys, columnKeys, (slot) => {
      bump(tally.expected, slot, counted.expected[bin] ?? 0);
      bump(tally.reported, slot, counted.reported[bin] ?? 0);
      bump(tally.seen, slot, counted.stated[bin] ?? 0);
      if (tally.wholes !== null) bump(tally.wholes, slot, counted.wholes[bin] ?? 0);
    });
    for (let part = 0; part < counted.parts; part += 1) {
      const at = bin * counted.parts + part;
      const seen = counted.seen[at] ?? 0;
      if (seen === 0) continue;
      const inRows =
        persons === null || persons.rowParts === 1
          ? rowKeys
          : singleKey(Math.floor(part / persons.columnParts));
      const inColumns =
        persons === null || persons.columnParts === 1 ? columnKeys : singleKey(part % persons.columnParts);
      eachSlot(tally, inRows, inColumns, (slot) => {
        bump(tally.sums, slot, counted.sums[at] ?? 0);
        bump(tally.seen, slot, seen);
      });
    }
  }
}

function bump(column: Float64Array | Int32Array, slot: number, by: number): void {
  column[slot] = (column[slot] ?? 0) + by;
}

function eachSlot(
  tally: Tally,
  rows: readonly number[],
  columns: readonly number[],
  act: (slot: number) => void,
): void {
  act(TOTAL_SLOT);
  for (const row of rows) act(rowSlot(row));
  for (const column of columns) act(columnSlot(tally, column));
  for (const row of rows) for (const column of columns) act(cellSlot(tally, row, column));
}
