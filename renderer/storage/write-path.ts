import type { Change, ChangeSet } from '#shared/domain/change-set/change-set.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Stamp } from '#shared/merge/stamp.ts';

/** What a verb is given to make its changes with. One clock reading serves the whole act. */
export type Act = {
  /** The instant of the act. */
  readonly at: string;
  /** The stamp of a write that follows `previous` (null: nothing stood there). */
  readonly stamp: (previous: Stamp | null) => Stamp;
  /** Makes the id of a new record. */
  readonly newId: () => string;
  readonly by: ChangeSet['by'];
};

/** An act of the officer, as a verb hands it to the write path. */
export type ActPlan = {
  readonly reason: ChangeSet['reason'];
  readonly reverses?: string | null;
  /**
   * Reads what stands and gives the changes, or a refusal. Runs alone: no other act comes between its reading and
   * its writing. No changes = nothing is written and the act is a success.
   */
  readonly changes: (act: Act) => Promise<Outcome<readonly Change[]>>;
};

/** What an act wrote. */
export type Written = { readonly changeSetId: string; readonly seq: number };

/** The one way by which the register changes. Acts are serialised. */
export type WritePath = {
  readonly write: (plan: ActPlan) => Promise<Outcome<Written>>;
};
