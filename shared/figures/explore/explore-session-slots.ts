import type { MonthIndex } from '#shared/domain/calendar/month.ts';
import { type SessionView, sessionKindCodes } from '#shared/figures/session-view.ts';
import { type Cut, sessionKeys, singleKey } from './explore-cuts.ts';
import type { ExplorePlan } from './explore-plan.ts';
import type { SessionDimension } from './explore-refusal.ts';

/**
 * One side of a table as single positions, so that a million sessions are placed without a list for each: sessions
 * that fall under the same keys share a position, and `lists` tells which keys these are.
 */
export type Side = {
  readonly size: number;
  readonly lists: readonly (readonly number[])[];
  /** Adds each session's position, so many times, to what is already there; leaves those below zero alone. */
  readonly addTo: (cells: Int32Array, times: number) => void;
};

/** Sessions that a plan's filters keep, each with its place's rank and month; −1 where it is left out. */
export type KeptSessions = {
  readonly view: SessionView;
  /** Rank of the place in the ground; −1 for a session that is left out. */
  readonly place: Int32Array;
  readonly month: Int32Array;
  readonly unknownPlaces: number;
};

const MILLIS_A_DAY = 86_400_000;

/** Finds the sessions of a plan's period that its filters keep, in passes over plain columns. */
export function keepSessions(plan: ExplorePlan): KeptSessions {
  const { ground, keptPlaces } = plan;
  const view = ground.facts.sessions;
  const byId = new Map(ground.places.map(({ id }, index) => [id, index]));
  const ranks = Int32Array.from(view.placeIds, (id) => byId.get(id) ?? -1);
  const { firstDay, months } = monthsOfDays(plan);
  const place = new Int32Array(view.rows).fill(-1);
  const month = new Int32Array(view.rows);
  const { day, place: placeColumn, rows } = view;
  let unknownPlaces = 0;
  for (let row = 0; row < rows; row += 1) {
    const offset = (day[row] ?? 0) - firstDay;
    if (offset < 0 || offset >= months.length) continue;
    const own = months[offset] ?? -1;
    if (own < 0) continue;
    const rank = ranks[placeColumn[row] ?? 0] ?? -1;
    if (rank < 0) unknownPlaces += 1;
    else if (keptPlaces === null || keptPlaces[rank * ground.months + own - ground.first] === 1) {
      place[row] = rank;
      month[row] = own;
    }
  }
  for (const [dimension, values] of plan.ofSessions) {
    const keys = sessionKeys(ground.facts, dimension);
    const kept = Uint8Array.from(keys, (key) => (values.has(key) ? 1 : 0));
    const position = positionReader(view, dimension, keys.length);
    for (let row = 0; row < rows; row += 1)
      if ((place[row] ?? -1) >= 0 && kept[position(row)] !== 1) place[row] = -1;
  }
  return { view, place, month, unknownPlaces };
}

/** The month of each day of a period, from its first day on; −1 where a filter on time leaves it out. */
function monthsOfDays({ from, to, keepsMonth }: ExplorePlan) {
  const startOf = (month: MonthIndex) => Date.UTC(Math.floor(month / 12), month % 12, 1) / MILLIS_A_DAY;
  const firstDay = startOf(from);
  const months = new Int32Array(startOf(to + 1) - firstDay).fill(-1);
  for (let month = from; month <= to; month += 1)
    if (keepsMonth(month)) months.fill(month, startOf(month) - firstDay, startOf(month + 1) - firstDay);
  return { firstDay, months };
}

/** Lays the keys of a cut out as positions. A public has one: who falls under which part is told person by person. */
export function laySide(plan: ExplorePlan, cut: Cut, kept: KeptSessions): Side {
  const { place, month, view } = kept;
  const singles = cut.keys.map((_, key) => singleKey(key));
  switch (cut.kind) {
    case 'none':
    case 'stop':
      return { size: 1, lists: [singleKey(0)], addTo: () => undefined };
    case 'public': {
      const values = plan.publics.get(cut.dimension) ?? null;
      const parts = cut.keys.flatMap((key, index) => (values === null || values.has(key) ? [index] : []));
      return { size: 1, lists: [parts], addTo: () => undefined };
    }
    case 'time':
      return {
        size: singles.length,
        lists: singles,
        addTo: (cells, times) => {
          for (let row = 0; row < cells.length; row += 1)
            if ((place[row] ?? -1) >= 0)
              cells[row] = (cells[row] ?? 0) + (cut.ofMonth[(month[row] ?? 0) - plan.from] ?? 0) * times;
        },
      };
    case 'place':
      return {
        size: cut.lists.length,
        lists: cut.lists,
        addTo: (cells, times) => {
          for (let row = 0; row < cells.length; row += 1) {
            const rank = place[row] ?? -1;
            if (rank < 0) continue;
            const settled = cut.settledList[rank] ?? 0;
            const list = settled >= 0 ? settled : cut.listAt(rank, month[row] ?? 0);
            cells[row] = (cells[row] ?? 0) + list * times;
          }
        },
      };
    case 'session': {
      const position = positionReader(view, cut.dimension, cut.keys.length);
      return {
        size: singles.length,
        lists: singles,
        addTo: (cells, times) => {
          for (let row = 0; row < cells.length; row += 1)
            if ((place[row] ?? -1) >= 0) cells[row] = (cells[row] ?? 0) + position(row) * times;
        },
      };
    }
  }
}

/** Position of a session's value among the keys of a dimension; what is not known comes last. */
export function positionReader(
  view: SessionView,
  dimension: SessionDimension,
  keys: number,
): (row: number) => number {
  const orLast = (column: Int32Array) => (row: number) => {
    const code = column[row] ?? -1;
    return code < 0 ? keys - 1 : code;
  };
  switch (dimension) {
    case 'weekday':
      // 1 January 1970 was a Thursday.
      return (row) => ((((view.day[row] ?? 0) + 3) % 7) + 7) % 7;
    case 'sessionKind':
      return (row) => (view.remote[row] === 1 ? 2 : view.kind[row] === sessionKindCodes.workshop ? 0 : 1);
    case 'theme':
      return orLast(view.theme);
    case 'animator':
      return orLast(view.animator);
    case 'stop':
      return orLast(view.stop);
  }
}
