import type { Month } from '#shared/domain/calendar/month.ts';
import { type Change, type ChangeSet, changeTables } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import type { Author } from '#shared/domain/record/record.ts';
import { lockedYearProblems } from '#shared/domain/usage-settings/locked-years.ts';
import { encodeChanges } from '#shared/journal/journal-entry.ts';
import type { HybridClock } from '#shared/merge/hybrid-clock.ts';
import type { Stamp } from '#shared/merge/stamp.ts';
import { applyChangeSet, type Recorded, touchedTables } from './change-application.ts';
import { countsAfter } from './counts-after.ts';
import type { RegisterDatabase, RegisterState } from './database.ts';
import { JournalFailure, type JournalWriter } from './journal-writer.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import type { RegisterParts } from './register-parts.ts';
import { touchedMonths } from './touched-months.ts';

/** What a verb is given to make its changes with. One clock reading serves the whole act. */
export type Act = {
  readonly changeSetId: string;
  /** The instant of the act. */
  readonly at: string;
  readonly by: Author;
  /** The stamp of a write that follows `previous` (null: nothing stood there). */
  readonly stamp: (previous: Stamp | null) => Stamp;
  /** Makes the id of a new record. */
  readonly newId: () => string;
};

/** An act of the officer, as a verb hands it to the write path. */
export type ActPlan = {
  readonly reason: ChangeSet['reason'];
  /** The change set that this one reverses; asked once the changes are known. */
  readonly reverses?: () => string | null;
  /**
   * Reads what stands and gives the changes, or a refusal. Runs alone: no other act comes between its reading and
   * its writing. No changes = nothing is written and the act is a success.
   */
  readonly changes: (act: Act) => Promise<Outcome<readonly Change[]>>;
};

/** What an act wrote. Where there was nothing to change, `changeSetId` is null and `seq` that of the last act. */
export type Written = { readonly changeSetId: string | null; readonly seq: number };

/** Told after each change set, in order. `months` are those of the returns and sessions touched. */
export type WriteEvent = {
  readonly seq: number;
  readonly tables: readonly Change[0][];
  readonly ids: readonly string[];
  readonly months: readonly Month[];
};

/** The one way by which the register changes. Acts are serialised. */
export type WritePath = {
  readonly write: (plan: ActPlan) => Promise<Outcome<Written>>;
  /** Runs something that must not meet a write half done: a fold of packed records, a copy of the register. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

export type WritePathSetup = {
  readonly database: RegisterDatabase;
  readonly parts: RegisterParts;
  readonly journal: JournalWriter;
  readonly clock: HybridClock;
  /** What the database says of itself now. */
  readonly state: RegisterState;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Who acts: asked at each act, since the officer's name is a setting. */
  readonly author: () => Promise<Author>;
  /** Years whose returns and sessions no longer change, whatever the act: asked at each one, since they are a setting. */
  readonly lockedYears: () => Promise<readonly number[]>;
  readonly onWritten: (event: WriteEvent) => void;
};

/**
 * From so many changes on, the journal is written while the database takes the rows in: its transaction is committed
 * after the flush all the same. Fewer are quicker one after the other.
 */
const RECORD_MEANWHILE = 1_000;

/**
 * Makes the write path of an open generation (architecture.md, *One register worker, one write path*): changes →
 * journal entry, flushed → one transaction → acknowledged. A transaction that fails after the flush leaves an abort
 * entry, so that a replay does not bring the act back.
 */
export function makeWritePath(setup: WritePathSetup): WritePath {
  const { database, parts, journal, clock } = setup;
  let state = setup.state;
  let stopped = false;
  let queue: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => null);
    return result;
  };

  const write = async (plan: ActPlan): Promise<Outcome<Written>> => {
    if (stopped) return refused('storage/journal-failed', { detail: '' });
    const reading = clock.tick();
    const act: Act = {
      changeSetId: setup.newId(),
      at: new Date(setup.now()).toISOString(),
      by: await setup.author(),
      stamp: (previous) => ({ at: reading, prev: previous?.at ?? null }),
      newId: setup.newId,
    };
    const planned = await plan.changes(act);
    if (!planned.ok) return planned;
    const changes = [...planned.value];
    if (changes.length === 0) return accepted({ changeSetId: null, seq: state.lastSeq });
    const locked = lockedYearProblems(changes, await setup.lockedYears());
    if (locked.length > 0) return { ok: false, problems: locked };
    const head = {
      id: act.changeSetId,
      seq: journal.mark().seq + 1,
      at: act.at,
      by: act.by,
      reason: plan.reason,
      reverses: plan.reverses?.() ?? null,
    };
    const journalAct = async (): Promise<Recorded> => {
      const body = encodeChanges(changes);
      const { id: group, ...entryHead } = head;
      await journal.append(
        { kind: 'set', schemaVersion: SCHEMA_VERSION, group, ...entryHead, changes },
        body,
      );
      const counts = countsAfter(state.counts, changes);
      const stateAfter = { ...state, lastSeq: head.seq, counts, mark: journal.mark(), clock: reading };
      return { stateAfter, body };
    };
    const record = once(journalAct);
    try {
      const recorded = changes.length < RECORD_MEANWHILE ? await record() : record;
      await applyChangeSet(database, parts, { ...head, changes }, recorded);
      state = (await record()).stateAfter;
    } catch (error) {
      if (error instanceof JournalFailure)
        return refused('storage/journal-failed', { detail: detailOf(error) });
      // The database may have failed while the journal was being written, or before.
      if (!(await record.succeeded())) throw error;
      // Without its abort entry a later replay would bring the act back: nothing more may be written after it.
      stopped = true;
      await journal.append({ kind: 'abort', seq: head.seq + 1, aborts: head.seq, at: act.at });
      stopped = false;
      if (isDiskFull(error)) return refused('storage/disk-full');
      throw error;
    }
    const touched = touchedTables(changes);
    setup.onWritten({
      seq: head.seq,
      tables: changeTables.filter((table) => touched.has(table)),
      ids: [...new Set(changes.map(([, id]) => id))],
      months: touchedMonths(changes),
    });
    return accepted({ changeSetId: head.id, seq: head.seq });
  };

  return { write: (plan) => alone(() => write(plan)), alone };
}

/** Work that is done at the first call; later calls get the same answer. */
function once<T>(work: () => Promise<T>) {
  let begun: Promise<T> | null = null;
  const call = (): Promise<T> => {
    begun ??= work();
    return begun;
  };
  const succeeded = async (): Promise<boolean> =>
    begun !== null &&
    (await begun.then(
      () => true,
      () => false,
    ));
  return Object.assign(call, { succeeded });
}

function detailOf(error: JournalFailure): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function isDiskFull(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'QuotaExceededError' || `${error}`.includes('QuotaExceeded'))
  );
}
