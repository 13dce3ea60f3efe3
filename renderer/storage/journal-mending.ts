import type { JournalMark } from '#shared/journal/journal-mark.ts';
import { JOURNAL_START, type JournalEnd, scanJournal } from '#shared/journal/journal-scan.ts';
import type { JournalBytes, JournalHome, RegisterPointer } from '#shared/shell/contract.ts';
import { changesOfSet } from './change-application.ts';
import type { RegisterDatabase, RegisterState } from './database.ts';
import { makeJournalWriter } from './journal-writer.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';

/** Reads a whole journal and tells how it ends, and where. */
export async function checkJournal(bytes: JournalBytes): Promise<JournalEnd> {
  return scanJournal(bytes, JOURNAL_START, () => undefined);
}

/**
 * Gives back to a journal the change sets that the database holds and it lost at its end, from the history.
 *
 * @param mark its last good entry; what follows is cut off
 * @returns the state with the mark of the mended journal, already written to the database
 */
export async function mendJournal(
  database: RegisterDatabase,
  bytes: JournalBytes,
  mark: JournalMark,
  state: RegisterState,
): Promise<RegisterState> {
  await bytes.truncate(mark.offset);
  const writer = makeJournalWriter(bytes, mark);
  const heads = await database.changeSets.where('seq').above(mark.seq).sortBy('seq');
  for (const head of heads) {
    // Sequences that the history lacks were those of an act that was aborted, and of its abort.
    while (writer.mark().seq + 1 < head.seq) {
      const seq = writer.mark().seq + 1;
      await writer.append({ kind: 'abort', seq, aborts: seq, at: head.at });
    }
    const { id: group, ...rest } = head;
    const changes = [...(await changesOfSet(database, head))];
    await writer.append({ kind: 'set', schemaVersion: SCHEMA_VERSION, group, ...rest, changes });
  }
  const mended: RegisterState = { ...state, mark: writer.mark() };
  await database.meta.put(mended);
  return mended;
}

/**
 * Copies every entry of a generation's journal to that of another generation of the same register, whose first
 * entry bears its own number.
 */
export async function copyJournal(
  home: JournalHome,
  from: RegisterPointer,
  to: RegisterPointer,
): Promise<void> {
  const writer = makeJournalWriter(home.journal(to.generation), JOURNAL_START);
  await scanJournal(home.journal(from.generation), JOURNAL_START, async (entry) => {
    await writer.append(entry.kind === 'base' ? { ...entry, generation: to.generation } : entry);
  });
}
