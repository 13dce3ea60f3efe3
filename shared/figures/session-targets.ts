import type { SessionMonths } from './session-months.ts';
import type { SessionView } from './session-view.ts';
import { basisCodes, stateCodes, type UsageView } from './usage-view.ts';

/**
 * Where sessions go in the columns of usage: into the row of the return that covers their place, stop and month, or
 * into a row of their own. Entry `i` of each column is the same target.
 */
export type SessionTargets = {
  readonly length: number;
  /** The target of each bunch of sessions. */
  readonly ofBunch: Int32Array;
  /** Row of the usage view; from `view.rows` on, a row of {@link SessionTargets.added}. */
  readonly row: Int32Array;
  /** The return that stands for the same place and months; −1 where none does. */
  readonly rival: Int32Array;
  /** Other returns that do: of stops, where sessions name none, or that a merge left one over another. */
  readonly otherRivals: ReadonlyMap<number, readonly number[]>;
  /** Rows for sessions that go into no return. */
  readonly added: {
    readonly place: readonly number[];
    readonly stop: readonly number[];
    readonly from: readonly number[];
    readonly to: readonly number[];
  };
  /** The dictionaries of the view with those of the sessions. */
  readonly placeIds: readonly string[];
  readonly stopIds: readonly string[];
};

/**
 * Finds the target of each bunch. The sessions of a return's whole run go into its row, never finer than it; a return
 * whose breakdowns are of users keeps them apart from the sessions, which tell of visits (data.md, figure 1).
 */
export function aimSessions(usage: UsageView, sessions: SessionView, bunches: SessionMonths): SessionTargets {
  const { ids: placeIds, indexes: placeOf } = extend(usage.placeIds, sessions.placeIds);
  const { ids: stopIds, indexes: stopOf } = extend(usage.stopIds, sessions.stopIds);
  const rowsOf = receivedRows(usage, placeOf, placeIds.length);
  const ofBunch = new Int32Array(bunches.length);
  const row: number[] = [];
  const rival: number[] = [];
  const otherRivals = new Map<number, number[]>();
  const targetOfRow = new Map<number, number>();
  const added = { place: [] as number[], stop: [] as number[], from: [] as number[], to: [] as number[] };
  const addRow = (place: number, stop: number, from: number, to: number): number => {
    added.place.push(place);
    added.stop.push(stop);
    added.from.push(from);
    added.to.push(to);
    return usage.rows + added.place.length - 1;
  };
  const addTarget = (at: number, ofRival: number): number => {
    row.push(at);
    rival.push(ofRival);
    return row.length - 1;
  };
  const targetOf = (owner: number, place: number): number => {
    const known = targetOfRow.get(owner);
    if (known !== undefined) return known;
    const ofUsers = usage.basis[owner] === basisCodes.users;
    const at = ofUsers
      ? addRow(place, usage.stop?.[owner] ?? -1, usage.from[owner] ?? 0, usage.to[owner] ?? 0)
      : owner;
    const made = addTarget(at, owner);
    targetOfRow.set(owner, made);
    return made;
  };
  const vie = (target: number, rows: readonly number[]): void => {
    for (const other of rows) {
      const known = otherRivals.get(target) ?? [];
      if (other !== rival[target] && !known.includes(other)) otherRivals.set(target, [...known, other]);
    }
  };
  for (const [place, list] of byPlace(bunches, placeOf)) {
    const returns = rowsOf.get(place);
    const covering = returns === undefined ? null : coverMonths(usage, returns);
    for (const bunch of list) {
      const stop = bunches.stop[bunch] ?? -1;
      const ownStop = stop < 0 ? -1 : (stopOf[stop] ?? -1);
      const month = bunches.month[bunch] ?? 0;
      const rows = covering?.get(month) ?? NO_ROWS;
      const stopAt = (at: number): number => usage.stop?.[at] ?? -1;
      const rivals = ownStop < 0 ? rows : rows.filter((at) => stopAt(at) === ownStop || stopAt(at) < 0);
      const owner =
        longest(usage, rivals, (at) => stopAt(at) === ownStop) ??
        longest(usage, rivals, (at) => stopAt(at) < 0);
      const target =
        owner === null ? addTarget(addRow(place, ownStop, month, month), -1) : targetOf(owner, place);
      ofBunch[bunch] = target;
      if (rivals.length > (owner === null ? 0 : 1)) vie(target, rivals);
    }
  }
  return {
    length: row.length,
    ofBunch,
    row: Int32Array.from(row),
    rival: Int32Array.from(rival),
    otherRivals,
    added,
    placeIds,
    stopIds,
  };
}

const NO_ROWS: readonly number[] = [];

/** One dictionary with the ids of another, and where those of the other stand in it. */
function extend(
  ids: readonly string[],
  others: readonly string[],
): { readonly ids: readonly string[]; readonly indexes: Int32Array } {
  const all = [...ids];
  const known = new Map(all.map((id, index) => [id, index]));
  const indexes = Int32Array.from(others, (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    known.set(id, all.length);
    return all.push(id) - 1;
  });
  return { ids: all, indexes };
}

function byPlace(bunches: SessionMonths, placeOf: Int32Array): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (let bunch = 0; bunch < bunches.length; bunch += 1) {
    const place = placeOf[bunches.place[bunch] ?? -1] ?? -1;
    const list = found.get(place);
    if (list === undefined) found.set(place, [bunch]);
    else list.push(bunch);
  }
  return found;
}

/** The received returns of the places that log sessions. */
function receivedRows(
  usage: UsageView,
  placeOf: Int32Array,
  places: number,
): ReadonlyMap<number, readonly number[]> {
  const logs = new Uint8Array(places);
  for (const place of placeOf) logs[place] = 1;
  const found = new Map<number, number[]>();
  for (let row = 0; row < usage.rows; row += 1) {
    const place = usage.place[row] ?? -1;
    if (logs[place] !== 1 || usage.state[row] !== stateCodes.received) continue;
    const list = found.get(place);
    if (list === undefined) found.set(place, [row]);
    else list.push(row);
  }
  return found;
}

/** The returns of a place that cover each month. */
function coverMonths(usage: UsageView, rows: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const covering = new Map<number, number[]>();
  for (const row of rows)
    for (let month = usage.from[row] ?? 0; month <= (usage.to[row] ?? -1); month += 1) {
      const list = covering.get(month);
      if (list === undefined) covering.set(month, [row]);
      else list.push(row);
    }
  return covering;
}

/** The longest of some rows, the first of those as long; null when there is none. */
function longest(usage: UsageView, rows: readonly number[], kept: (row: number) => boolean): number | null {
  let found: number | null = null;
  let length = 0;
  for (const row of rows) {
    if (!kept(row)) continue;
    const months = (usage.to[row] ?? 0) - (usage.from[row] ?? 0) + 1;
    if (months <= length) continue;
    found = row;
    length = months;
  }
  return found;
}
