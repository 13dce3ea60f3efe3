import { type Change, changeSchema } from '#shared/domain/change-set/change-set.ts';
import {
  type BaseEntry,
  encodeChanges,
  type JournalEntry,
  type SetEntry,
} from '#shared/journal/journal-entry.ts';
import type { JournalMark } from '#shared/journal/journal-mark.ts';
import { JOURNAL_START, type JournalEnd, scanJournal } from '#shared/journal/journal-scan.ts';
import type { ClockReading } from '#shared/merge/stamp.ts';
import { z } from '#shared/schema.ts';
import type { JournalBytes } from '#shared/shell/contract.ts';
import { applyChangeSet } from './change-application.ts';
import { countsAfter } from './counts-after.ts';
import type { RegisterDatabase, RegisterState } from './database.ts';
import { mapOldChanges } from './migrations/migration.ts';
import { migrations, SCHEMA_VERSION } from './migrations/migrations.ts';
import type { RegisterParts } from './register-parts.ts';

/** An entry of the journal was written by a newer program. */
export class NewerEntry extends Error {
  readonly schemaVersion: number;

  constructor(schemaVersion: number) {
    super(`journal entry of schema version ${schemaVersion}`);
    this.schemaVersion = schemaVersion;
  }
}

/** The changes of a journal entry, as the schema of today words them. Throws {@link NewerEntry}. */
export function changesOfEntry(entry: SetEntry): readonly Change[] {
  if (entry.schemaVersion > SCHEMA_VERSION) throw new NewerEntry(entry.schemaVersion);
  return z.array(changeSchema).parse(mapOldChanges(entry.changes, entry.schemaVersion, migrations));
}

/** The first entry of a journal and the mark after it; null where there is none. */
export async function readBase(
  bytes: JournalBytes,
): Promise<{ readonly base: BaseEntry; readonly mark: JournalMark } | null> {
  const found = new FirstEntry();
  try {
    await scanJournal(bytes, JOURNAL_START, (entry, mark) => {
      found.entry = entry;
      found.mark = mark;
      throw found;
    });
  } catch (error) {
    if (error !== found) throw error;
  }
  return found.entry?.kind === 'base' && found.mark !== null ? { base: found.entry, mark: found.mark } : null;
}

/** Leaves a scan at its first entry. */
class FirstEntry extends Error {
  entry: JournalEntry | null = null;
  mark: JournalMark | null = null;
}

/** What a replay did. */
export type Replay = {
  readonly end: JournalEnd;
  /** Change sets that the database lacked and has now. */
  readonly replayed: number;
  readonly state: RegisterState;
};

/**
 * Writes to the database the change sets of the journal that it lacks, each in its transaction, leaving out those
 * that an abort entry follows.
 *
 * @param state what the database says of itself; entries after its mark are read
 */
export async function replayJournal(
  database: RegisterDatabase,
  parts: RegisterParts,
  bytes: JournalBytes,
  state: RegisterState,
): Promise<Replay> {
  let current = state;
  let replayed = 0;
  // An entry is applied once the next one is known not to abort it.
  let pending: { readonly entry: SetEntry; readonly mark: JournalMark } | null = null;
  const applyPending = async (): Promise<void> => {
    if (pending === null) return;
    const { entry, mark } = pending;
    pending = null;
    const changes = [...changesOfEntry(entry)];
    const next: RegisterState = {
      ...current,
      lastSeq: entry.seq,
      counts: countsAfter(current.counts, changes),
      schemaVersion: SCHEMA_VERSION,
      mark,
      clock: latestReading(current.clock, changes),
    };
    const { group: id, seq, at, by, reason, reverses } = entry;
    await applyChangeSet(
      database,
      parts,
      { id, seq, at, by, reason, reverses, changes },
      {
        stateAfter: next,
        body: encodeChanges(changes),
      },
    );
    current = next;
    replayed += 1;
  };
  const end = await scanJournal(bytes, state.mark, async (entry, mark) => {
    if (entry.kind === 'abort' && pending !== null && entry.aborts === pending.entry.seq) pending = null;
    await applyPending();
    if (entry.kind === 'set') pending = { entry, mark };
  });
  await applyPending();
  return { end, replayed, state: current };
}

/** The latest of a clock reading and those of some changes. */
export function latestReading(reading: ClockReading, changes: readonly Change[]): ClockReading {
  return changes.reduce((latest, [, , , , , stamp]) => (stamp.at > latest ? stamp.at : latest), reading);
}
