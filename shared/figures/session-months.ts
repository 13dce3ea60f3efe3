import { monthIndex } from '#shared/domain/calendar/month.ts';
import type { SessionView } from './session-view.ts';

/** Sessions of one place, stop and month, told by what they share. Entry `i` of each column is the same bunch. */
export type SessionMonths = {
  readonly length: number;
  /** Index into the places of the sessions. */
  readonly place: Int32Array;
  /** Index into the stops of the sessions, −1 where none is named. */
  readonly stop: Int32Array;
  /** Month index. */
  readonly month: Int32Array;
  /** The bunch of each session. */
  readonly bunchOf: Int32Array;
};

const MILLIS_A_DAY = 86_400_000;

/** The month index of each day from the first to the last that the sessions name. */
export function monthsOfDays(sessions: SessionView): { readonly first: number; readonly months: Int32Array } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < sessions.rows; row += 1) {
    const day = sessions.day[row] ?? 0;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last < first) return { first: 0, months: new Int32Array(0) };
  const months = new Int32Array(last - first + 1);
  for (let day = first; day <= last; day += 1)
    months[day - first] = monthIndex(new Date(day * MILLIS_A_DAY).toISOString().slice(0, 7));
  return { first, months };
}

/** Bunches the sessions by place, stop and month, in one pass. */
export function bunchSessions(sessions: SessionView): SessionMonths {
  const { rows } = sessions;
  const { first, months } = monthsOfDays(sessions);
  const firstMonth = months[0] ?? 0;
  const span = (months.at(-1) ?? firstMonth) - firstMonth + 1;
  const stops = sessions.stopIds.length + 1;
  const bunches = new Map<number, number>();
  const place: number[] = [];
  const stop: number[] = [];
  const month: number[] = [];
  const bunchOf = new Int32Array(rows);
  // Most sessions name no stop: a plain table finds their bunch many times faster than a map does.
  const table = new Int32Array(
    sessions.placeIds.length * span <= TABLE_LIMIT ? sessions.placeIds.length * span : 0,
  );
  const add = (ofPlace: number, ofStop: number, ofMonth: number): number => {
    place.push(ofPlace);
    stop.push(ofStop);
    month.push(ofMonth);
    return place.length - 1;
  };
  for (let row = 0; row < rows; row += 1) {
    const ofPlace = sessions.place[row] ?? 0;
    const ofStop = sessions.stop[row] ?? -1;
    const ofMonth = months[(sessions.day[row] ?? 0) - first] ?? firstMonth;
    const spot = ofPlace * span + ofMonth - firstMonth;
    if (ofStop < 0 && table.length > 0) {
      if (table[spot] === 0) table[spot] = add(ofPlace, ofStop, ofMonth) + 1;
      bunchOf[row] = (table[spot] ?? 0) - 1;
      continue;
    }
    const key = spot * stops + ofStop + 1;
    let found = bunches.get(key);
    if (found === undefined) {
      found = add(ofPlace, ofStop, ofMonth);
      bunches.set(key, found);
    }
    bunchOf[row] = found;
  }
  return {
    length: place.length,
    place: Int32Array.from(place),
    stop: Int32Array.from(stop),
    month: Int32Array.from(month),
    bunchOf,
  };
}

/** Place-months of a plain table of 64 MB. */
const TABLE_LIMIT = 16_000_000;
