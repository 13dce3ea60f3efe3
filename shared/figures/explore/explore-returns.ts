import type { MonthIndex } from '#shared/domain/calendar/month.ts';
import { eachReporting, type HeldReturns } from '#shared/figures/held-returns.ts';
import { expectedAt } from '#shared/figures/place-months.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';
import { speaksForPeriod } from '#shared/figures/visits-users.ts';
import type { ExploreLeftOut } from './explore-answer.ts';
import { type Cut, keysAt, NO_KEY, noCut, singleKey } from './explore-cuts.ts';
import { isRatio } from './explore-measures.ts';
import { type ExplorePlan, timePosition } from './explore-plan.ts';
import { makeReadReturn, type Said } from './explore-readings.ts';
import { expectReturns } from './explore-response.ts';
import {
  addReported,
  addTo,
  addWhole,
  cellSlot,
  columnSlot,
  makeTally,
  rowSlot,
  type Tally,
  TOTAL_SLOT,
} from './explore-tally.ts';

/** The sums of returns, and what they leave out. */
export type ReturnTally = {
  readonly tally: Tally;
  readonly leftOut: readonly ExploreLeftOut[];
  /** What is counted of each place of the ground; null where nothing is. */
  readonly byPlace: readonly (number | null)[];
};

/**
 * Adds up the returns that a period holds whole (data.md, figures 1, 3 and 4). A return counts in a month, quarter or
 * year only where that holds it whole; it belongs to the area of its place in its last month.
 *
 * @param held the returns of the plan's period
 */
export function tallyReturns(plan: ExplorePlan, held: HeldReturns): ReturnTally {
  const { rows, columns, measure, ground } = plan;
  const tally = makeTally(rows.keys.length, columns.keys.length, isRatio(measure));
  expectReturns(plan, tally);
  const view = ground.facts.usage;
  const { read, said } = makeReadReturn(plan);
  const time = rows.kind === 'time' ? rows : columns.kind === 'time' ? columns : null;
  const ofUsers = measure.source === 'returns' && measure.counted === 'users';
  const left = { longReturns: 0, otherBasis: 0, usersOfMonths: 0 };

  const keepsStop = stopFilter(plan);
  const says = (row: number): boolean => {
    const place = ground.viewPlaces[view.place[row] ?? 0] ?? -1;
    const last = view.to[row] ?? 0;
    if (!plan.keepsPlace(place, last) || !keepsStop(row)) return false;
    for (let month = view.from[row] ?? 0; month <= last; month += 1)
      if (!plan.keepsMonth(month)) return false;
    said.otherBasis = false;
    return read(row, place, said);
  };
  /** The month, quarter or year that holds a return whole; −1 when none does. */
  const bucketOf = (row: number): number => {
    if (time === null) return -1;
    const first = timePosition(plan, time, view.from[row] ?? 0);
    return first === timePosition(plan, time, view.to[row] ?? 0) ? first : -1;
  };
  const byPlace: (number | null)[] = Array.from(ground.places, () => null);
  const addToSlots = makeAdder(plan, held, tally, said);

  eachReporting(
    held,
    (row) => {
      const any = says(row);
      if (said.otherBasis) left.otherBasis += 1;
      return any;
    },
    (position, row, answered, isFirst) => {
      // What was read last may be another return: those that overlap are looked at before they are counted.
      says(row);
      if (time !== null && bucketOf(row) < 0) left.longReturns += 1;
      if (ofUsers && !speaksForPeriod(held, position, row)) {
        if (time === null) left.usersOfMonths += 1;
        return;
      }
      const place = held.place[position] ?? 0;
      if (said.value !== NOT_REPORTED) byPlace[place] = (byPlace[place] ?? 0) + said.value;
      addToSlots(position, row, -1, answered, isFirst);
    },
  );
  if (time !== null) {
    const periods = time.keys.map((_, bucket) => ({
      ...held,
      from: held.from + time.ofMonth.indexOf(bucket),
      to: held.from + time.ofMonth.lastIndexOf(bucket),
    }));
    eachReporting(
      held,
      (row) => bucketOf(row) >= 0 && says(row),
      (position, row, answered, isFirst) => {
        says(row);
        const bucket = bucketOf(row);
        if (ofUsers && !speaksForPeriod(periods[bucket] ?? held, position, row)) return;
        addToSlots(position, row, bucket, answered, isFirst);
      },
    );
  }
  return {
    tally,
    byPlace,
    leftOut: (['longReturns', 'otherBasis', 'usersOfMonths'] as const)
      .filter((kind) => left[kind] > 0)
      .map((kind) => ({ kind, count: left[kind] })),
  };
}

/** Whether the filters on stops keep a return. */
export function stopFilter(plan: ExplorePlan): (row: number) => boolean {
  const kept = plan.ofSessions.get('stop');
  if (kept === undefined) return () => true;
  const { stop, stopIds } = plan.ground.facts.usage;
  return (row) => kept.has(stopIds[stop?.[row] ?? -1] ?? NO_KEY);
}

/**
 * Gives the function that adds what was read of a return to its slots: those that need no month when `bucket` is −1,
 * those of its month, quarter or year otherwise.
 */
function makeAdder(
  plan: ExplorePlan,
  held: HeldReturns,
  tally: Tally,
  said: Said,
): (
  position: number,
  row: number,
  bucket: number,
  answered: number,
  isFirst: (month: MonthIndex) => boolean,
) => void {
  const { rows, columns, ground } = plan;
  const view = ground.facts.usage;
  const rowsInTime = rows.kind === 'time';
  const columnsInTime = columns.kind === 'time';

  /**
   * Expected months of a return that a row and a column hold, and that no other return answered for, so that n never
   * exceeds N.
   */
  const duesOf = (given: Given, rowCut: Cut, rowKey: number, column: Cut, key: number): number => {
    const { place, row, answered, isFirst } = given;
    if (rowCut.kind === 'stop' || column.kind === 'stop') return 0;
    const first = view.from[row] ?? 0;
    const last = view.to[row] ?? 0;
    if (first === last) return answered;
    let dues = 0;
    for (let month = first; month <= last; month += 1) {
      if (expectedAt(ground, place, month) === 0 || !isFirst(month) || !plan.keepsPlace(place, month))
        continue;
      if (rowCut.kind === 'place' && !rowCut.at(place, month).includes(rowKey)) continue;
      if (column.kind === 'place' && !column.at(place, month).includes(key)) continue;
      dues += 1;
    }
    return dues;
  };
  const keysOf = (cut: Cut, place: number, row: number, bucket: number): readonly number[] => {
    if (cut.kind !== 'stop') return keysAt(cut, place, view.to[row] ?? 0, bucket);
    const stop = view.stop?.[row] ?? -1;
    return singleKey(stop < 0 ? cut.keys.length - 1 : stop);
  };
  /** @param part the part of a public, −1 for what is counted in all */
  const add = (slot: number, part: number, dues: number): void => {
    const value = part < 0 ? said.value : (said.parts[part] ?? NOT_REPORTED);
    if (value !== NOT_REPORTED) addTo(tally, slot, value);
    if (tally.wholes !== null) addWhole(tally, slot, said.whole);
    if (value !== NOT_REPORTED || tally.wholes !== null) addReported(tally, slot, dues);
  };
  const partOf = (cut: Cut, key: number): number => (cut.kind === 'public' ? key : -1);

  return (position, row, bucket, answered, isFirst) => {
    const inTime = bucket >= 0;
    const place = held.place[position] ?? 0;
    const given = { place, row, answered, isFirst };
    const rowKeys = keysOf(rows, place, row, bucket);
    const columnKeys = keysOf(columns, place, row, bucket);
    if (!inTime) add(TOTAL_SLOT, -1, duesOf(given, noCut, 0, noCut, 0));
    if (rowsInTime === inTime)
      for (const key of rowKeys) add(rowSlot(key), partOf(rows, key), duesOf(given, rows, key, noCut, 0));
    if (columnsInTime === inTime)
      for (const key of columnKeys)
        add(columnSlot(tally, key), partOf(columns, key), duesOf(given, noCut, 0, columns, key));
    if ((rowsInTime || columnsInTime) !== inTime) return;
    for (const rowKey of rowKeys)
      for (const key of columnKeys) {
        const part = Math.max(partOf(rows, rowKey), partOf(columns, key));
        add(cellSlot(tally, rowKey, key), part, duesOf(given, rows, rowKey, columns, key));
      }
  };
}

/** A return that counts, and the months that it is the first to answer for. */
type Given = {
  readonly place: number;
  readonly row: number;
  readonly answered: number;
  readonly isFirst: (month: MonthIndex) => boolean;
};
