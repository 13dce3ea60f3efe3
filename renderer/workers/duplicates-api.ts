import type { Written } from '#renderer/storage/write-path.ts';
import type { Succession } from '#shared/domain/access-point/succession.ts';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { LikenessReason } from '#shared/duplicates/likeness.ts';
import type { Alike } from '#shared/duplicates/likeness-index.ts';
import type { MergePlan } from '#shared/duplicates/merge-plan.ts';
import type { ReturnsMerge } from '#shared/duplicates/merge-returns.ts';

/** A record as a pair shows it: how it is called, and where or for whom. */
export type PairedRecord = { readonly id: string; readonly name: string; readonly detail: string };

/** Two records that may be one. */
export type DuplicatePair = {
  readonly first: PairedRecord;
  readonly second: PairedRecord;
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
};

/** What names a record: how many records of a table, by which field, and how the first of them are called. */
export type RecordTie = {
  readonly table: RecordTable | 'session';
  readonly field: string;
  readonly count: number;
  readonly names: readonly string[];
};

/** What hangs on two records before they become one. */
export type MergeTies = {
  /** What names the record that is taken in: all of it moves. */
  readonly moved: readonly RecordTie[];
  /** What names the record that stays. */
  readonly stay: readonly RecordTie[];
  /** Returns of two places; nothing for other records. */
  readonly returns: ReturnsMerge;
};

/** The verbs of duplicates: searching, comparing, merging, noting that two are two, closing one for another. */
export type DuplicatesApi = {
  /** Pairs of living records that look alike, the most alike first, those noted as not the same left out. Aborted by `cancel`. */
  readonly findDuplicates: (
    table: PairedTable,
    onProgress: (progress: { readonly done: number; readonly total: number }) => void,
  ) => Promise<Outcome<readonly DuplicatePair[]>>;
  /** Records that look like one, the most alike first, those noted as not the same left out. */
  readonly alikeRecords: (table: PairedTable, id: string) => Promise<readonly (Alike & PairedRecord)[]>;
  /** Why two records look alike; null when they do not. */
  readonly likenessOf: (
    table: PairedTable,
    firstId: string,
    secondId: string,
  ) => Promise<{ readonly score: number; readonly reasons: readonly LikenessReason[] } | null>;
  readonly mergeTies: (table: PairedTable, keptId: string, otherId: string) => Promise<MergeTies>;
  /** Makes one record of two, as one act. */
  readonly mergeRecords: (plan: MergePlan) => Promise<Outcome<Written>>;
  /** Notes for good that two records are not the same. */
  readonly markDistinct: (
    table: PairedTable,
    firstId: string,
    secondId: string,
    reason: string | null,
  ) => Promise<Outcome<Written>>;
  /** Takes that back. @param id of the note */
  readonly forgetDistinct: (id: string) => Promise<Outcome<Written>>;
  /** Closes a place on a day, another one taking over. Both keep their past. */
  readonly closeWithSuccessor: (succession: Succession) => Promise<Outcome<Written>>;
};
