import { monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { flagsAt, monthFlags, type PlaceMonths } from './place-months.ts';
import { monthsOfDays } from './session-months.ts';
import type { SessionView } from './session-view.ts';

/** The sessions of a period whose place lies in the perimeter that month. Entry `i` of each column is the same one. */
export type HeldSessions = {
  readonly ground: PlaceMonths;
  readonly sessions: SessionView;
  readonly period: Period;
  readonly length: number;
  /** Row of the view. */
  readonly row: Int32Array;
  /** Index of the place in the ground. */
  readonly place: Int32Array;
  /** Month index. */
  readonly month: Int32Array;
};

/** Finds the sessions of a period, in one pass. @param ground must cover the period */
export function holdSessions(ground: PlaceMonths, period: Period): HeldSessions {
  const { sessions } = ground.facts;
  const from = monthIndex(period.from);
  const to = monthIndex(period.to);
  const byId = new Map(ground.places.map(({ id }, index) => [id, index]));
  const placeOf = Int32Array.from(sessions.placeIds, (id) => byId.get(id) ?? -1);
  const { first, months } = monthsOfDays(sessions);
  const row = new Int32Array(sessions.rows);
  const place = new Int32Array(sessions.rows);
  const month = new Int32Array(sessions.rows);
  let length = 0;
  for (let at = 0; at < sessions.rows; at += 1) {
    const inMonth = months[(sessions.day[at] ?? 0) - first] ?? -1;
    if (inMonth < from || inMonth > to) continue;
    const index = placeOf[sessions.place[at] ?? -1] ?? -1;
    if (index < 0 || (flagsAt(ground, index, inMonth) & monthFlags.inside) === 0) continue;
    row[length] = at;
    place[length] = index;
    month[length] = inMonth;
    length += 1;
  }
  return {
    ground,
    sessions,
    period,
    length,
    row: row.slice(0, length),
    place: place.slice(0, length),
    month: month.slice(0, length),
  };
}
