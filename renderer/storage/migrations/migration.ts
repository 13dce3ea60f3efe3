import type { Dexie, Transaction } from 'dexie';

/** One change of an old journal, before its table and field are known to be today's. */
export type OldChange = readonly [
  table: string,
  id: string,
  field: string,
  before: unknown,
  after: unknown,
  stamp: unknown,
];

/**
 * One step of the database's schema. It imports nothing of today's records, so that it still does in ten years what
 * it did the day it was written.
 */
export type Migration = {
  /** Versions count 1, 2, 3… */
  readonly version: number;
  /** The tables that this step adds or re-indexes, in the notation of Dexie; null drops one. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites the rows of the version before. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
  /** Rewrites a change that the journal of the version before holds; null drops it. */
  readonly mapChange?: (change: OldChange) => OldChange | null;
};

/** Declares every step to Dexie, which runs those that a database lacks. */
export function declareMigrations(database: Dexie, steps: readonly Migration[]): void {
  for (const step of steps) {
    const version = database.version(step.version).stores({ ...step.stores });
    if (step.upgrade !== undefined) version.upgrade(step.upgrade);
  }
}

/**
 * Rewrites changes of an old journal entry as the schema of today words them.
 *
 * @param from schema version that the entry was written under
 */
export function mapOldChanges(
  changes: readonly OldChange[],
  from: number,
  steps: readonly Migration[],
): readonly OldChange[] {
  let mapped = changes;
  for (const { version, mapChange } of steps) {
    if (version <= from || mapChange === undefined) continue;
    mapped = mapped.map(mapChange).filter((change) => change !== null);
  }
  return mapped;
}
