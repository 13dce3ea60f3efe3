import type { Day } from '#shared/domain/calendar/day.ts';

/** One change made to many records at once: a field of the list's own bulk changes, a value, a day. */
export type BulkChange = {
  readonly field: string;
  /** A code or an id; null empties the field, where it can be. */
  readonly value: string | null;
  /** The day that the change begins on, where it has one. */
  readonly day: Day | null;
};

/** What a change would do, before anything is written, in records. */
export type BulkPlan = { readonly changed: number; readonly unchanged: number };
