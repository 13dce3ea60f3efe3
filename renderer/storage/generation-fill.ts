import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';
import type { ClockReading } from '#shared/merge/stamp.ts';
import type { RegisterDatabase, RowCounts } from './database.ts';
import type { RegisterParts } from './register-parts.ts';

/** A generation being filled: not yet the register, and thrown away when the filling fails. */
export type GenerationTarget = {
  readonly database: RegisterDatabase;
  readonly parts: RegisterParts;
  /** Identity of this register on this computer: the generation has a device id of its own. */
  readonly deviceId: string;
  /** Writes rows of a record table as they are. They must have been validated. Takes note of their clock readings. */
  readonly putRecords: <T extends RecordTable>(table: T, rows: readonly RowOf[T][]) => Promise<void>;
  /** Takes note of a clock reading of a row that was written by other means (a return). */
  readonly observe: (reading: ClockReading) => void;
};

/**
 * Fills a generation with rows that have no journal: a register file, the example. Gives the number of rows that it
 * meant to write in each table; they are counted again before the register is switched.
 */
export type GenerationFill = (target: GenerationTarget) => Promise<Outcome<RowCounts>>;
