import { strFromU8 } from 'fflate';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import { changesInText } from '#shared/domain/change-set/changes-in-text.ts';
import type { FieldChange, RecordAct, RecordHistory } from '#shared/domain/change-set/record-history.ts';
import { timelineOf } from '#shared/domain/change-set/timeline.ts';
import type { ChangeSetHead } from './database.ts';
import { recordFieldChanges } from './record-field-changes.ts';
import type { Register } from './register.ts';
import { returnFieldChanges } from './return-field-changes.ts';
import { sessionFieldChanges } from './session-field-changes.ts';

/**
 * A part of the history of one record, latest first: who changed what when.
 *
 * @param id of the record; for `usageReturn`, of the place whose returns are meant
 * @param before sequence of the acts wanted; null for the latest
 * @param limit acts at most
 */
export async function recordHistory(
  register: Register,
  table: ChangeTable,
  id: string,
  before: number | null,
  limit: number,
): Promise<RecordHistory> {
  const { database, parts, historyStart } = register;
  // What undoes or brings back an act touches the same record, so newer acts tell which of these stand.
  const sequences = await parts.history.sequencesOf(table, id);
  const older = before === null ? sequences : sequences.filter((seq) => seq < before);
  const shown = older.slice(Math.max(0, older.length - limit));
  const oldest = shown[0];
  if (oldest === undefined) return { acts: [], next: null, start: historyStart };
  const heads = (await database.changeSets.bulkGet(sequences.filter((seq) => seq >= oldest))).filter(
    (head) => head !== undefined,
  );
  const timeline = timelineOf(heads);
  const context = {
    isUndone: timeline.isUndone,
    files: await importedFiles(register, heads),
  };
  const acts: RecordAct[] = [];
  for (const head of heads.filter(({ seq }) => shown.includes(seq)).reverse())
    acts.push({
      ...(await actOf(register, head, context)),
      changes: await fieldChanges(register, table, id, head.seq),
    });
  return { acts, next: older.length > shown.length ? oldest : null, start: historyStart };
}

/** What an act made of one record, field by field, with what stands there now. */
export async function fieldChanges(
  register: Register,
  table: ChangeTable,
  id: string,
  seq: number,
): Promise<readonly FieldChange[]> {
  const packed = await register.database.changeBodies.get(seq);
  if (packed === undefined) return [];
  const changes = changesInText(strFromU8(packed.body), table, id);
  if (table === 'usageReturn') return returnFieldChanges(register, id, changes);
  if (table === 'session') return sessionFieldChanges(register, id, changes);
  return recordFieldChanges(register, table, id, changes);
}

type ActContext = {
  readonly isUndone: (id: string) => boolean;
  readonly files: ReadonlyMap<string, string>;
};

async function actOf(
  { database }: Register,
  head: ChangeSetHead,
  { isUndone, files }: ActContext,
): Promise<Omit<RecordAct, 'changes'>> {
  const { id, seq, at, by, reason, reverses } = head;
  return {
    id,
    seq,
    at,
    reason,
    officer: by.officer,
    fileName: files.get(id) ?? null,
    reversedAt: reverses === null ? null : await originalInstant(database.changeSets, reverses),
    undone: isUndone(id),
  };
}

/** Instant of the act that was undone: a redo names the undo, which names the act. */
async function originalInstant(
  changeSets: Register['database']['changeSets'],
  id: string,
): Promise<string | null> {
  const head = await changeSets.where('id').equals(id).first();
  if (head === undefined) return null;
  return head.reverses === null ? head.at : originalInstant(changeSets, head.reverses);
}

/** Names of the files of the imports among some acts, by the id of the act. */
async function importedFiles(
  { database }: Register,
  heads: readonly ChangeSetHead[],
): Promise<ReadonlyMap<string, string>> {
  if (heads.every(({ reason }) => reason !== 'import')) return new Map();
  const batches = await database.importBatches.toArray();
  return new Map(batches.map(({ changeSetId, fileName }) => [changeSetId, fileName]));
}
