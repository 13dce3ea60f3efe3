import type { Table } from 'dexie';
import type { Change, ChangeTable, RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { Stamp } from '#shared/merge/stamp.ts';
import type { ChangeSetHead } from './database.ts';
import type { RecordRow } from './record-row.ts';

/** What a contribution is given while a change set is applied. */
export type ApplyContext = {
  readonly set: ChangeSetHead;
  /**
   * Rows of the record tables touched by this set, as they stand after it (tombstones included). Filled by the
   * records themselves, which are applied first; empty for usage returns.
   */
  readonly rows: ReadonlyMap<RecordTable, ReadonlyMap<string, RecordRow>>;
};

/**
 * What a module adds to the one write path: its share of the transaction of each change set, and how its changes
 * are reversed. A table may have several contributions (rows, then the packed list); only one of them reverses it.
 */
export type Contribution = {
  /** Tables whose changes it is given; a set without any does not reach it. */
  readonly tables: readonly ChangeTable[];
  /** Tables of the database that {@link apply} reads or writes: they are locked by the transaction. */
  readonly stores: readonly Table[];
  /**
   * Applies the changes of its tables, in order, inside the transaction: only awaits of the database are allowed.
   * Runs again at replay, and then on what it may already have applied: the result must be the same.
   */
  readonly apply: (changes: readonly Change[], context: ApplyContext) => Promise<void>;
  /** Told once the transaction is committed: the moment to mend what is held in memory. Must not throw. */
  readonly committed?: (changes: readonly Change[], context: ApplyContext) => void;
  /** Rows that its tables hold now, tombstones included: compared with what the last change set left. */
  readonly count?: () => Promise<ReadonlyMap<ChangeTable, number>>;
  /** Makes its packed records anew from the rows, after a generation was filled without change sets. */
  readonly rebuild?: () => Promise<void>;
  readonly reversal?: Reversal;
};

/** How the changes of a module's tables are reversed. */
export type Reversal = {
  /** Clock reading of the last write under each change (same order); null where nothing stands. */
  readonly standing: (changes: readonly Change[]) => Promise<readonly (Stamp | null)[]>;
  /** The change that brings back what was before. `at` is the instant of the reversal, `stamp` that of its write. */
  readonly invert: (change: Change, stamp: Stamp, at: string) => Change;
  /**
   * What would be broken if the reversed changes were written: something new hangs on a record that would go
   * (a return of a place). `changes` are the reversed ones. Empty = may go on.
   */
  readonly hindrances: (changes: readonly Change[]) => Promise<readonly Problem[]>;
};
