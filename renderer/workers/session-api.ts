import type { SessionEdit } from '#renderer/storage/session-edits.ts';
import type { Written } from '#renderer/storage/write-path.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Session, SessionKind } from '#shared/domain/session/session.ts';

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
  /** Latest day first; as many as this, from `offset`. */
  readonly offset: number;
  readonly limit: number;
};

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
  /** Sessions found again by their numbers in the tool that they came from. */
  readonly sessionsByNumber: (externalIds: readonly string[]) => Promise<readonly Session[]>;
};
