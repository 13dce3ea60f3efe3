import { accompanimentsOf, personsOf } from './session-persons.ts';
import { type SessionView, sessionKindCodes } from './session-view.ts';
import { NOT_REPORTED } from './usage-view.ts';

/** What some sessions come to. */
export type SessionTotals = {
  readonly sessions: number;
  /** Persons of the sessions that counted them; null where none did. */
  readonly participants: number | null;
  /** data.md, figure 7; null where no session gives any. */
  readonly accompaniments: number | null;
  /** Of the sessions whose length is known; null where none is. */
  readonly minutes: number | null;
  /** Workshops of which nobody counted the participants: they are in no total of persons. */
  readonly uncounted: number;
};

/** Adds up the sessions of some rows. @param takes whether a row is one of them */
export function totalSessions(view: SessionView, takes: (row: number) => boolean): SessionTotals {
  let sessions = 0;
  let participants: number | null = null;
  let accompaniments: number | null = null;
  let minutes: number | null = null;
  let uncounted = 0;
  for (let row = 0; row < view.rows; row += 1) {
    if (!takes(row)) continue;
    sessions += 1;
    const persons = personsOf(view, row);
    if (persons !== NOT_REPORTED) participants = (participants ?? 0) + persons;
    else if (view.kind[row] === sessionKindCodes.workshop) uncounted += 1;
    const accompanied = accompanimentsOf(view, row);
    if (accompanied !== NOT_REPORTED) accompaniments = (accompaniments ?? 0) + accompanied;
    const lasted = view.minutes[row] ?? NOT_REPORTED;
    if (lasted !== NOT_REPORTED) minutes = (minutes ?? 0) + lasted;
  }
  return { sessions, participants, accompaniments, minutes, uncounted };
}

/** How many sessions have each theme, by its code or id; themes without any left out. */
export function themeUses(view: SessionView): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (let row = 0; row < view.rows; row += 1) {
    const theme = view.themes[view.theme[row] ?? -1];
    if (theme !== undefined) uses.set(theme, (uses.get(theme) ?? 0) + 1);
  }
  return uses;
}
