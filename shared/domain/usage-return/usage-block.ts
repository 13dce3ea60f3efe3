import type { Day } from '#shared/domain/calendar/day.ts';
import { type Month, monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import { basisCodes, NOT_REPORTED, stateCodes } from '#shared/figures/usage-view.ts';
import { type Measure, measures } from './measures.ts';
import {
  breakdownBases,
  type ReturnTexts,
  type ReturnValues,
  returnSources,
  returnStates,
  type UsageReturn,
  usageReturnId,
} from './usage-return.ts';

/** Who wrote a return and when: returns of one act share one entry. */
export type UsageWriting = {
  readonly at: string;
  readonly prev: string | null;
  readonly updatedAt: string;
  readonly device: string;
  readonly officer: string;
};

/**
 * Returns whose first month is the same, as columns: row `i` of every column is the same return. Comments are kept
 * apart. Places are indexes into a dictionary that the blocks of a register share.
 */
export type UsageBlock = {
  readonly month: Month;
  readonly rows: number;
  readonly place: Int32Array;
  /** Index into `stops`, −1 = the whole place; null when every return is of a whole place. */
  readonly stop: Int32Array | null;
  readonly stops: readonly string[];
  /** How many months each return covers; null when every one covers a single month. */
  readonly months: Int32Array | null;
  /** One of `stateCodes`. */
  readonly state: Uint8Array;
  /** One of `basisCodes`. */
  readonly basis: Uint8Array;
  /** Index into `returnSources`. */
  readonly source: Uint8Array;
  /** Which measures are counted from sessions: index into `choices`, −1 = none; null when it is none for all. */
  readonly choice: Int32Array | null;
  readonly choices: readonly (readonly Measure[])[];
  /** Index into `days`; −1 where the day is not known; null when it is known for none. */
  readonly receivedOn: Int32Array | null;
  readonly days: readonly Day[];
  /** Index into `writings`. */
  readonly written: Int32Array;
  readonly writings: readonly UsageWriting[];
  /** A column for each measure that somebody reported, {@link NOT_REPORTED} where the return is silent on it. */
  readonly measures: Readonly<Partial<Record<Measure, Int32Array>>>;
};

/** Most returns that one block holds: a longer month is cut in parts, so that no record and no line grows without end. */
export const BLOCK_ROWS = 4_096;

/**
 * Packs returns of one first month. Rows are put in the order of the places in the dictionary, then of length and of
 * stop, so that the same returns always give the same block.
 *
 * @param placeIndex index of a place in the dictionary, which it extends where needed
 */
export function encodeReturns(
  month: Month,
  returns: readonly UsageReturn[],
  placeIndex: (placeId: string) => number,
): UsageBlock {
  const entries = inBlockOrder(returns, placeIndex);
  const rows = entries.length;
  const first = monthIndex(month);
  const place = new Int32Array(rows);
  const stop = new Int32Array(rows).fill(-1);
  const months = new Int32Array(rows).fill(1);
  const state = new Uint8Array(rows);
  const basis = new Uint8Array(rows);
  const source = new Uint8Array(rows);
  const choice = new Int32Array(rows).fill(-1);
  const receivedOn = new Int32Array(rows).fill(-1);
  const written = new Int32Array(rows);
  const stops = makeDictionary<string>((id) => id);
  const choices = makeDictionary<readonly Measure[]>((chosen) => chosen.join());
  const days = makeDictionary<Day>((day) => day);
  const writings = makeDictionary<UsageWriting>((writing) => JSON.stringify(Object.values(writing)));
  let monthly = true;
  let last: UsageReturn | null = null;
  let lastWriting = 0;
  // One plain loop over all columns: `Int32Array.from` walks an iterator, ten times slower.
  for (let row = 0; row < rows; row += 1) {
    const entry = entries[row];
    if (entry === undefined) continue;
    place[row] = placeIndex(entry.placeId);
    if (entry.stopId !== null) stop[row] = stops.indexOf(entry.stopId);
    if (entry.fromSessions.length > 0) choice[row] = choices.indexOf(entry.fromSessions);
    if (entry.to !== month) {
      months[row] = monthIndex(entry.to) - first + 1;
      monthly = false;
    }
    state[row] = stateCodes[entry.state];
    basis[row] = basisCodes[entry.breakdownBasis];
    source[row] = returnSources.indexOf(entry.source);
    if (entry.receivedOn !== null) receivedOn[row] = days.indexOf(entry.receivedOn);
    // Returns of one act follow one another: most are written as the one before.
    if (last === null || !writtenAlike(entry, last)) lastWriting = writings.indexOf(writingOf(entry));
    written[row] = lastWriting;
    last = entry;
  }
  return {
    month,
    rows,
    place,
    stop: stops.values.length > 0 ? stop : null,
    stops: stops.values,
    months: monthly ? null : months,
    state,
    basis,
    source,
    choice: choices.values.length > 0 ? choice : null,
    choices: choices.values,
    receivedOn: days.values.length > 0 ? receivedOn : null,
    days: days.values,
    written,
    writings: writings.values,
    measures: measureColumns(entries),
  };
}

/** Returns in the order of the places in the dictionary, then of length and of stop. */
function inBlockOrder(
  returns: readonly UsageReturn[],
  placeIndex: (placeId: string) => number,
): readonly UsageReturn[] {
  const places = returns.map(({ placeId }) => placeIndex(placeId));
  if (places.every((place, index) => index === 0 || (places[index - 1] ?? 0) < place)) return returns;
  return returns
    .map((entry, index) => ({ entry, place: places[index] ?? 0 }))
    .sort((a, b) => a.place - b.place || compare(a.entry.to, b.entry.to) || compare(stopKey(a), stopKey(b)))
    .map(({ entry }) => entry);
}

function stopKey({ entry }: { readonly entry: UsageReturn }): string {
  return entry.stopId ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function writingOf({ stamp, updatedAt, updatedBy }: UsageReturn): UsageWriting {
  return { at: stamp.at, prev: stamp.prev, updatedAt, ...updatedBy };
}

function writtenAlike(a: UsageReturn, b: UsageReturn): boolean {
  return (
    a.stamp.at === b.stamp.at &&
    a.stamp.prev === b.stamp.prev &&
    a.updatedAt === b.updatedAt &&
    a.updatedBy.device === b.updatedBy.device &&
    a.updatedBy.officer === b.updatedBy.officer
  );
}

/** A column for each measure that somebody reported, in the order of the measures. One pass over what was reported. */
function measureColumns(entries: readonly UsageReturn[]): UsageBlock['measures'] {
  const found = new Map<string, Int32Array>();
  entries.forEach(({ values }, row) => {
    const reported: Readonly<Record<string, number | undefined>> = values;
    for (const measure in reported) {
      const value = reported[measure];
      if (value === undefined) continue;
      let column = found.get(measure);
      if (column === undefined) {
        column = new Int32Array(entries.length).fill(NOT_REPORTED);
        found.set(measure, column);
      }
      column[row] = value;
    }
  });
  const columns: Partial<Record<Measure, Int32Array>> = {};
  for (const measure of measures) {
    const column = found.get(measure);
    if (column !== undefined) columns[measure] = column;
  }
  return columns;
}

/**
 * One return of a block.
 *
 * @param placeIdAt the place at an index of the dictionary
 * @param textsOf the words kept beside the columns, by return; null where there are none
 */
export function decodeReturn(
  block: UsageBlock,
  row: number,
  placeIdAt: (index: number) => string,
  textsOf: (id: string) => ReturnTexts | null,
): UsageReturn {
  const placeId = placeIdAt(block.place[row] ?? -1);
  const to = monthAt(monthIndex(block.month) + (block.months?.[row] ?? 1) - 1);
  const stopId = block.stops[block.stop?.[row] ?? -1] ?? null;
  const id = usageReturnId(placeId, block.month, to, stopId);
  const texts = textsOf(id);
  const values: ReturnValues = {};
  for (const measure of measures) {
    const value = block.measures[measure]?.[row] ?? NOT_REPORTED;
    if (value !== NOT_REPORTED) values[measure] = value;
  }
  const writing = block.writings[block.written[row] ?? -1];
  const state = returnStates.find((name) => stateCodes[name] === block.state[row]);
  const breakdownBasis = breakdownBases.find((name) => basisCodes[name] === block.basis[row]);
  const source = returnSources[block.source[row] ?? -1];
  if (writing === undefined || state === undefined || breakdownBasis === undefined || source === undefined)
    throw new Error(`usage block ${block.month}: row ${row} is broken`);
  return {
    id,
    placeId,
    stopId,
    from: block.month,
    to,
    state,
    breakdownBasis,
    values,
    fromSessions: [...(block.choices[block.choice?.[row] ?? -1] ?? [])],
    cellComments: texts?.cellComments ?? {},
    source,
    receivedOn: block.days[block.receivedOn?.[row] ?? -1] ?? null,
    comment: texts?.comment ?? null,
    updatedAt: writing.updatedAt,
    updatedBy: { device: writing.device, officer: writing.officer },
    stamp: { at: writing.at, prev: writing.prev },
  };
}

/** Packs the returns of one first month in as many blocks as their number asks for. */
export function encodeParts(
  month: Month,
  returns: readonly UsageReturn[],
  placeIndex: (placeId: string) => number,
): readonly UsageBlock[] {
  const parts: UsageBlock[] = [];
  for (let start = 0; start < returns.length; start += BLOCK_ROWS)
    parts.push(encodeReturns(month, returns.slice(start, start + BLOCK_ROWS), placeIndex));
  return parts;
}

/** The first and last month of a return, its place and stop, read from its id; null when it is not such an id. */
export function parseReturnId(id: string): {
  readonly placeId: string;
  readonly from: Month;
  readonly to: Month;
  readonly stopId: string | null;
} | null {
  const found = /^([0-9a-f-]{36}):(\d{4}-\d{2}):(\d{4}-\d{2})(?::([0-9a-f-]{36}))?$/.exec(id);
  const [, placeId, from, to, stopId = null] = found ?? [];
  return placeId === undefined || from === undefined || to === undefined
    ? null
    : { placeId, from, to, stopId };
}

function makeDictionary<T>(keyOf: (value: T) => string) {
  const values: T[] = [];
  const indexes = new Map<string, number>();
  return {
    values,
    indexOf: (value: T): number => {
      const key = keyOf(value);
      const known = indexes.get(key);
      if (known !== undefined) return known;
      indexes.set(key, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
}
