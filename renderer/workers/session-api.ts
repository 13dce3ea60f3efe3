import type { SessionEdit } from '#renderer/storage/session-edits.ts';
import type { Written } from '#renderer/storage/write-path.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Session, SessionKind } from '#shared/domain/session/session.ts';
import type { SessionTotals } from '#shared/figures/session-totals.ts';

export type { SessionEdit };

/** Which sessions a screen asks for: all that hold together. */
export type SessionQuestion = {
  readonly period: Period;
  /** Null = every place. */
  readonly placeIds: readonly string[] | null;
  readonly animatorId: string | null;
  /** One of the kinds, or both. */
  readonly kind?: SessionKind | null;
  /** A theme by its code or id, or every one. */
  readonly theme?: string | null;
  /** Days within the period, both included; every day of it where none are given. */
  readonly days?: { readonly from: Day; readonly to: Day } | null;
  /** Latest day first; as many as this, from `offset`. */
  readonly offset: number;
  readonly limit: number;
};

/** Which sessions, however many of them are shown. */
export type SessionChoice = Omit<SessionQuestion, 'offset' | 'limit'>;

/** The verbs of sessions. */
export type SessionApi = {
  /**
   * Writes a block of sessions as one act; all or none. `row` of a problem is the edit's place, 1 for the first.
   * The ids are those of the edits, in their order.
   */
  readonly saveSessions: (
    edits: readonly SessionEdit[],
  ) => Promise<Outcome<Written & { readonly ids: readonly string[] }>>;
  /** The sessions asked for, and how many there are in all. */
  readonly sessions: (
    question: SessionQuestion,
  ) => Promise<{ readonly sessions: readonly Session[]; readonly total: number }>;
  /** One session; null when it does not stand. */
  readonly session: (id: string) => Promise<Session | null>;
  /** What the sessions asked for come to. */
  readonly sessionTotals: (choice: SessionChoice) => Promise<SessionTotals>;
  /** How many sessions have each theme, by its code or id; themes without any left out. */
  readonly sessionThemeUses: () => Promise<ReadonlyMap<string, number>>;
  /** Sessions found again by their numbers in the tool that they came from. */
  readonly sessionsByNumber: (externalIds: readonly string[]) => Promise<readonly Session[]>;
};
