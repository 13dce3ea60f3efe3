import type { Table } from 'dexie';
import type { Change, ChangeTable, RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import type { Stamp } from '#shared/merge/stamp.ts';
import type { ChangeSetHead } from './database.ts';
import type { Writer } from './rows-after.ts';

/** What a contribution is given while a change set is applied. */
export type ApplyContext = {
  readonly set: ChangeSetHead;
  /**
   * Rows of the record tables touched by this set, as they stand after it (tombstones included); empty for usage
   * returns. They are written meanwhile: their tables may still hold those before.
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
  /**
   * Rows of its tables that hang on some records of `table`, once the `pending` changes are made: asked before a
   * record goes, by deletion or undo.
   */
  readonly ties?: (
    table: ChangeTable,
    ids: ReadonlySet<string>,
    pending: readonly Change[],
    writer: Writer,
  ) => Promise<readonly Tie[]>;
};

/** How the changes of a module's tables are reversed. */
export type Reversal = {
  /** Clock reading of the last write under each change (same order); null where nothing stands. */
  readonly standing: (changes: readonly Change[], writer: Writer) => Promise<readonly (Stamp | null)[]>;
  /** The change that brings back what was before. `at` is the instant of the reversal, `stamp` that of its write. */
  readonly invert: (change: Change, stamp: Stamp, at: string) => Change;
  /**
   * Whether what the reversed changes would leave can stand (schema, cross-field rules). Empty = it can.
   *
   * @param all the changes of every module that are made in the same act
   */
  readonly hindrances: (
    changes: readonly Change[],
    writer: Writer,
    all: readonly Change[],
  ) => Promise<readonly Problem[]>;
};

/** Something that hangs on a record, so that the record cannot go: a return of a place, a place of a network. */
export type Tie = {
  /** The record that it hangs on. */
  readonly id: string;
  readonly table: ChangeTable;
  /** How many rows of `table` hang on it. */
  readonly count: number;
  /** Their names, where the refusal tells them. */
  readonly names?: readonly string[];
};
