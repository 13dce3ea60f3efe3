import type { ImportFieldChange } from '#shared/exchange/import-plan.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { MatchedBy } from './spreadsheet-plan.ts';

/** What every record of the register has that a planning needs. */
export type KnownRecord = { readonly id: string; readonly updatedAt: string };

/** Records of the register that a row may mean. */
export type Match<R> =
  | { readonly kind: 'one'; readonly record: R; readonly by: MatchedBy }
  | { readonly kind: 'several'; readonly records: readonly R[] }
  /** A new record; `near` = one that looks alike, yet not enough to be taken for it. */
  | { readonly kind: 'none'; readonly near: R | null };

/** A row as a record of one kind: `D` is what it tells, `R` a record of the register, `I` what an officer could type. */
export type RecordPlanner<D, R extends KnownRecord, I> = {
  /** Takes up to `count` records of the register more into the index of likeness; true once all are in. */
  readonly prepare: (count: number) => boolean;
  /** Reads a row; what is wrong is told in the reading. */
  readonly read: (reading: SheetReading) => D;
  readonly find: (draft: D) => Match<R>;
  /** Identifiers of a row that no second row may have, and the columns they come from. */
  readonly identityOf: (draft: D) => { readonly key: string; readonly value: string } | null;
  /** What two rows that mean the same would share; null where the row tells too little. */
  readonly lookOf: (draft: D) => string | null;
  readonly nameOf: (draft: D) => string | null;
  readonly communeOf: (draft: D) => string | null;
  /** The name of a record of the register, for the sentences. */
  readonly recordName: (record: R) => string;
  /** A new record; null, and told, where the row does not give what one needs. */
  readonly create: (draft: D, reading: SheetReading) => I | null;
  readonly patch: (draft: D, record: R, reading: SheetReading) => Partial<I>;
  readonly changes: (patch: Partial<I>, record: R | null) => readonly ImportFieldChange[];
  readonly isSwapped: (draft: D) => boolean;
};

/** What one record at most is: an id shared by several records ties none. */
export function indexed<R>(
  records: readonly R[],
  keysOf: (record: R) => readonly string[],
): (key: string) => R | null {
  const byKey = new Map<string, R | null>();
  for (const record of records)
    for (const key of keysOf(record)) byKey.set(key, byKey.has(key) ? null : record);
  return (key) => byKey.get(key) ?? null;
}

/** The index of likeness filled some records at a time: 20 000 at once would hold up the worker. */
export function filledInSlices<R>(
  records: readonly R[],
  add: (record: R) => void,
): (count: number) => boolean {
  let done = 0;
  return (count) => {
    for (const record of records.slice(done, done + count)) add(record);
    done = Math.min(done + count, records.length);
    return done === records.length;
  };
}

/** From this score on a record that looks alike is taken for the row's, and told (shared/duplicates). */
export const SAME_SCORE = 80;
/** How far the second must lie behind. */
export const SAME_LEAD = 10;
