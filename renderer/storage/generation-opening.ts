import { REGISTER_SETTINGS_ID, type RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import { makeHybridClock } from '#shared/merge/hybrid-clock.ts';
import type { JournalHome, RegisterPointer } from '#shared/shell/contract.ts';
import { openDatabase, type RegisterDatabase, type RegisterState } from './database.ts';
import { checkJournal, mendJournal } from './journal-mending.ts';
import { makeJournalWriter } from './journal-writer.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import type { Register } from './register.ts';
import { makeRegisterParts, type RegisterParts } from './register-parts.ts';
import { NewerEntry, readBase, replayJournal } from './replay.ts';
import { countDifferences, countRows } from './row-counts.ts';
import { lockedYearsOf } from './usage-settings-store.ts';
import { makeWritePath, type WriteEvent } from './write-path.ts';

/** What the register needs from where it runs. */
export type Surroundings = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new UUID, version 7. */
  readonly newId: () => string;
  readonly onWritten: (event: WriteEvent) => void;
};

/** What became of the end of the journal: whole; a write that was cut; an entry that had been altered since. */
export type JournalTail = 'whole' | 'torn' | 'altered';

export type GenerationOpening =
  | {
      readonly kind: 'open';
      readonly register: Register;
      /** Null in a generation that was just begun. */
      readonly settings: RegisterSettings | null;
      /** Change sets of the journal that the database lacked and has now. */
      readonly replayed: number;
      readonly tail: JournalTail;
    }
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  /** `rebuildable` when the journal alone holds the whole register. */
  | { readonly kind: 'damaged'; readonly detail: string; readonly rebuildable: boolean };

/** A clock reading before any other. */
export const NO_READING = '0000000000000-00000-0000';

/**
 * Opens a generation (quality.md, *Safety* 2): compares schema version, last sequence and row counts of database and
 * journal, and replays what the database lacks. Nothing is written to a register that a newer program wrote.
 */
export async function openGeneration(
  home: JournalHome,
  pointer: RegisterPointer,
  surroundings: Surroundings,
): Promise<GenerationOpening> {
  const bytes = home.journal(pointer.generation);
  const first = await readBase(bytes);
  const rebuildable = first !== null && Object.keys(first.base.counts).length === 0;
  const damaged = (detail: string): GenerationOpening => ({ kind: 'damaged', detail, rebuildable });
  if (first === null) return { kind: 'damaged', detail: 'journal-without-base', rebuildable: false };
  const { base, mark: baseMark } = first;
  if (base.schemaVersion > SCHEMA_VERSION)
    return { kind: 'newer', found: base.schemaVersion, known: SCHEMA_VERSION };
  if (base.generation !== pointer.generation || base.registerId !== pointer.registerId)
    return { kind: 'damaged', detail: 'journal-of-another-register', rebuildable: false };

  const opening = await openDatabase(pointer.generation);
  if (opening.kind === 'newer') return opening;
  const { database } = opening;
  const close = (result: GenerationOpening): GenerationOpening => {
    database.close();
    return result;
  };
  try {
    const parts = makeRegisterParts(database);
    const stored = await database.meta.get('state');
    const counted = await countRows(parts);
    if (stored === undefined && (!rebuildable || countDifferences(counted, {}).length > 0))
      return close(damaged('database-without-state'));
    const begun: RegisterState = stored ?? {
      key: 'state',
      lastSeq: base.seq,
      counts: {},
      schemaVersion: SCHEMA_VERSION,
      mark: baseMark,
      clock: NO_READING,
    };
    const different = countDifferences(counted, begun.counts);
    if (different.length > 0) return close(damaged(`rows:${different.join(',')}`));

    const caughtUp = await catchUp(database, parts, home, pointer.generation, begun);
    if (caughtUp.kind !== 'level') return close(damaged(caughtUp.detail));
    const { state } = caughtUp;
    if (stored === undefined) await database.meta.put(state);
    const settings = await database.settings.get(REGISTER_SETTINGS_ID);
    const clock = makeHybridClock(pointer.deviceId, surroundings.now);
    clock.observe(state.clock);
    const journal = makeJournalWriter(bytes, caughtUp.end);
    const writePath = makeWritePath({
      ...surroundings,
      database,
      parts,
      journal,
      clock,
      state,
      author: () => authorOf(database, pointer.deviceId),
      lockedYears: () => lockedYearsOf(database),
    });
    return {
      kind: 'open',
      register: {
        pointer,
        database,
        parts,
        writePath,
        historyStart: { at: base.at, filled: !rebuildable },
      },
      settings: settings ?? null,
      replayed: caughtUp.replayed,
      tail: caughtUp.tail,
    };
  } catch (error) {
    database.close();
    if (error instanceof NewerEntry)
      return { kind: 'newer', found: error.schemaVersion, known: SCHEMA_VERSION };
    throw error;
  }
}

/** Who acts: this device, and the officer whom the settings name. */
export async function authorOf(
  database: RegisterDatabase,
  device: string,
): Promise<{ readonly device: string; readonly officer: string }> {
  const settings = await database.settings.get(REGISTER_SETTINGS_ID);
  return { device, officer: settings?.officer ?? '' };
}

type CaughtUp =
  | {
      readonly kind: 'level';
      readonly state: RegisterState;
      readonly end: RegisterState['mark'];
      readonly replayed: number;
      readonly tail: JournalTail;
    }
  | { readonly kind: 'apart'; readonly detail: string };

/** Brings database and journal level, whichever of the two lacks something. */
async function catchUp(
  database: RegisterDatabase,
  parts: RegisterParts,
  home: JournalHome,
  generation: number,
  begun: RegisterState,
): Promise<CaughtUp> {
  const bytes = home.journal(generation);
  const { end, replayed, state } = await replayJournal(database, parts, bytes, begun);
  if (end.kind === 'whole' && end.mark !== null)
    return { kind: 'level', state, end: end.mark, replayed, tail: 'whole' };
  if ((end.kind === 'torn' || end.kind === 'altered') && end.mark !== null) {
    await bytes.truncate(end.mark.offset);
    return { kind: 'level', state, end: end.mark, replayed, tail: end.kind };
  }
  // The journal does not reach, or does not hold, the entry after which the database stands: read it all.
  const whole = await checkJournal(bytes);
  if (whole.kind === 'broken' || whole.mark === null)
    return { kind: 'apart', detail: `journal:${whole.kind === 'broken' ? whole.offset : 0}` };
  if (whole.mark.seq >= begun.lastSeq) return { kind: 'apart', detail: 'journal-of-another-past' };
  const mended = await mendJournal(database, bytes, whole.mark, state);
  return {
    kind: 'level',
    state: mended,
    end: mended.mark,
    replayed,
    tail: whole.kind === 'whole' ? 'torn' : whole.kind,
  };
}
