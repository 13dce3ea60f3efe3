import type { ChangeSet, ChangeTable } from './change-set.ts';

/** One field of a record, as an act found it and left it. */
export type FieldChange = {
  /** The record; for a return, its own id. */
  readonly id: string;
  /**
   * As in a change: a field, `part/<id>`, or the empty text for the record made or gone. Of a return: a measure,
   * `state`, `breakdownBasis` or `comment`.
   */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** What stands in the field, where `before` can be put back and is not already there; null elsewhere. */
  readonly standing: { readonly value: unknown } | null;
};

/** An act of the history of one record. */
export type RecordAct = Pick<ChangeSet, 'id' | 'seq' | 'at' | 'reason'> & {
  /** Who acted; empty when the officer had no name. */
  readonly officer: string;
  /** File of an import, null when the act is not one. */
  readonly fileName: string | null;
  /** Instant of the act that an undo took back or a redo brought back. */
  readonly reversedAt: string | null;
  /** Whether it was undone, and not redone since. */
  readonly undone: boolean;
  readonly changes: readonly FieldChange[];
};

/** Some acts of the history of one record, latest first. */
export type RecordHistory = {
  readonly acts: readonly RecordAct[];
  /** Sequence to ask before for older acts; null when these are the oldest. */
  readonly next: number | null;
  /** How the history of the register began: `filled` = with rows of a file or of the example, whose past is not in it. */
  readonly start: { readonly at: string; readonly filled: boolean };
};

/** Which value of the history is put back: what `field` held before the act `seq`. */
export type FieldPick = {
  readonly table: ChangeTable;
  /** The record, or the return. */
  readonly id: string;
  readonly field: string;
  readonly seq: number;
  /** What the officer saw standing there: a value that came since is never replaced unseen. */
  readonly standing: unknown;
};
