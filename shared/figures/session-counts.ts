import type { HeldSessions } from './held-sessions.ts';
import { accompanimentsOf } from './session-persons.ts';
import { sessionKindCodes } from './session-view.ts';
import { NOT_REPORTED } from './usage-view.ts';

/** What some sessions come to; null where nothing was reported. */
export type SessionCount = {
  readonly workshops: number;
  /** Participants of the workshops that somebody counted. */
  readonly attended: number | null;
  /** Workshops that nobody counted: not reported, never zero (data.md, figure 7). */
  readonly uncounted: number;
  readonly individuals: number;
  /** Persons of the individual sessions, 1 where none is listed. */
  readonly helped: number | null;
  /** Sessions at a distance, of either kind, among those above. */
  readonly remote: number;
  /** Minutes of the sessions that tell them. */
  readonly minutes: number | null;
  /** Sessions that tell their minutes. */
  readonly timed: number;
};

type Sums = { -readonly [K in keyof SessionCount]: SessionCount[K] };

/** Accompaniments of some sessions (data.md, figure 7): persons helped one by one, and participants of workshops. */
export function accompanimentsTotal({ attended, helped }: SessionCount): number | null {
  return attended === null && helped === null ? null : (attended ?? 0) + (helped ?? 0);
}

/** Counts the sessions of a period. */
export function countSessions(held: HeldSessions): SessionCount {
  return countSessionsBy(held, 1, () => 0)[0] ?? noCount();
}

/** How many places logged a session. */
export function loggingPlaces(held: HeldSessions): number {
  return new Set(held.place).size;
}

/**
 * Counts the sessions of a period by key, in one pass.
 *
 * @param keyOf key of a session by its position in {@link HeldSessions}, −1 to leave it out
 */
export function countSessionsBy(
  held: HeldSessions,
  keys: number,
  keyOf: (position: number) => number,
): readonly SessionCount[] {
  const { sessions } = held;
  const counts: Sums[] = Array.from({ length: keys }, noCount);
  for (let position = 0; position < held.length; position += 1) {
    const count = counts[keyOf(position)];
    if (count === undefined) continue;
    const row = held.row[position] ?? 0;
    const persons = accompanimentsOf(sessions, row);
    if (sessions.kind[row] === sessionKindCodes.workshop) {
      count.workshops += 1;
      if (persons === NOT_REPORTED) count.uncounted += 1;
      else count.attended = (count.attended ?? 0) + persons;
    } else {
      count.individuals += 1;
      count.helped = (count.helped ?? 0) + persons;
    }
    if (sessions.remote[row] === 1) count.remote += 1;
    const minutes = sessions.minutes[row] ?? NOT_REPORTED;
    if (minutes === NOT_REPORTED) continue;
    count.minutes = (count.minutes ?? 0) + minutes;
    count.timed += 1;
  }
  return counts;
}

/** Counts by theme, the largest number of sessions first, those without a theme last. `theme` is a code or an id. */
export function countByTheme(
  held: HeldSessions,
): readonly { readonly theme: string | null; readonly count: SessionCount }[] {
  const { themes, theme } = held.sessions;
  const counts = countSessionsBy(held, themes.length + 1, (position) => {
    const code = theme[held.row[position] ?? 0] ?? -1;
    return code < 0 ? themes.length : code;
  });
  return counts
    .map((count, index) => ({ theme: themes[index] ?? null, count }))
    .filter(({ count }) => sessionsIn(count) > 0)
    .sort(
      (a, b) =>
        Number(a.theme === null) - Number(b.theme === null) || sessionsIn(b.count) - sessionsIn(a.count),
    );
}

/** Counts by day of the week, Monday first. */
export function countByWeekday(held: HeldSessions): readonly SessionCount[] {
  return countSessionsBy(held, WEEK, (position) =>
    weekdayOf(held.sessions.day[held.row[position] ?? 0] ?? 0),
  );
}

/**
 * Counts by month and day of the week: one list a month of the period, Monday first. What a heat map shows.
 *
 * @param first month index of the first month of the period @param months how many there are
 */
export function countByMonthAndWeekday(
  held: HeldSessions,
  first: number,
  months: number,
): readonly (readonly SessionCount[])[] {
  const counts = countSessionsBy(held, months * WEEK, (position) => {
    const day = held.sessions.day[held.row[position] ?? 0] ?? 0;
    return ((held.month[position] ?? first) - first) * WEEK + weekdayOf(day);
  });
  return Array.from({ length: months }, (_, month) => counts.slice(month * WEEK, (month + 1) * WEEK));
}

/** How many sessions a count is of. */
export function sessionsIn({ workshops, individuals }: SessionCount): number {
  return workshops + individuals;
}

const WEEK = 7;

/** Day of the week, 0 = Monday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % WEEK) + WEEK) % WEEK;
}

function noCount(): Sums {
  return {
    workshops: 0,
    attended: null,
    uncounted: 0,
    individuals: 0,
    helped: null,
    remote: 0,
    minutes: null,
    timed: 0,
  };
}
