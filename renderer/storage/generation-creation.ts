import { Dexie } from 'dexie';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import { type Outcome, refused } from '#shared/domain/problem.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';
import type { JournalMark } from '#shared/journal/journal-mark.ts';
import { JOURNAL_START } from '#shared/journal/journal-scan.ts';
import type { ClockReading } from '#shared/merge/stamp.ts';
import type { JournalHome, RegisterPointer } from '#shared/shell/contract.ts';
import { databaseName, openDatabase, type RegisterDatabase, type RowCounts } from './database.ts';
import type { GenerationFill, GenerationTarget } from './generation-fill.ts';
import { NO_READING, type Surroundings } from './generation-opening.ts';
import { makeJournalWriter } from './journal-writer.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import { type RecordTables, recordTablesOf } from './record-tables.ts';
import { makeRegisterParts } from './register-parts.ts';
import { countDifferences, countRows } from './row-counts.ts';

/** Readings further ahead than this come from a clock that is wrong: ours does not follow them (data.md, *Merging*). */
const READING_AHEAD_LIMIT = 24 * 60 * 60 * 1000;

/** The number of a generation that neither a database nor a journal bears yet. */
export async function freeGeneration(home: JournalHome, pointer: RegisterPointer | null): Promise<number> {
  const names = new Set(await Dexie.getDatabaseNames());
  let generation = (pointer?.generation ?? 0) + 1;
  while (names.has(databaseName(generation)) || (await home.journal(generation).length()) > 0)
    generation += 1;
  return generation;
}

/** The pointer of a new generation. The device id is always new: two registers never write under the same one. */
export function newPointer(
  generation: number,
  registerId: string | null,
  newId: Surroundings['newId'],
): RegisterPointer {
  return {
    generation,
    registerId: registerId ?? newId(),
    deviceId: newId().replaceAll('-', '').slice(-16),
  };
}

/**
 * Fills a generation that is not in use yet: rows, packed records, then its journal with the counts it begins with,
 * and its state. Its rows are in no journal, so they are flushed before the journal begins.
 *
 * @returns a refusal when the filling is refused or when the rows are not as many as were meant; then the database
 *   is taken away again
 */
export async function fillNewGeneration(
  home: JournalHome,
  pointer: RegisterPointer,
  fill: GenerationFill,
  surroundings: Surroundings,
): Promise<Outcome<RowCounts>> {
  const opening = await openDatabase(pointer.generation, { durability: 'strict' });
  if (opening.kind === 'newer') return refused('storage/newer', { found: opening.found });
  const { database } = opening;
  try {
    const filled = await fillAndCount(home, pointer, fill, surroundings, database);
    if (filled.ok) database.close();
    else await database.delete();
    return filled;
  } catch (error) {
    await database.delete();
    throw error;
  }
}

async function fillAndCount(
  home: JournalHome,
  pointer: RegisterPointer,
  fill: GenerationFill,
  surroundings: Surroundings,
  database: RegisterDatabase,
): Promise<Outcome<RowCounts>> {
  const parts = makeRegisterParts(database);
  const tables = recordTablesOf(database);
  let clock: ClockReading = NO_READING;
  const limit = surroundings.now() + READING_AHEAD_LIMIT;
  const observe = (reading: ClockReading): void => {
    if (reading > clock && Number(reading.slice(0, 13)) <= limit) clock = reading;
  };
  const target: GenerationTarget = {
    database,
    parts,
    deviceId: pointer.deviceId,
    putRecords: (table, rows) => putRecords(tables, table, rows, observe),
    observe,
  };
  const filled = await fill(target);
  if (!filled.ok) return filled;
  for (const { rebuild } of [parts.records, ...parts.contributions]) await rebuild?.();
  const counts = await countRows(parts);
  const different = countDifferences(counts, filled.value);
  if (different.length > 0) return refused('storage/generation-incomplete', { tables: different.join(', ') });
  const mark = await beginJournal(home, pointer, counts, surroundings.now());
  await database.meta.put({
    key: 'state',
    lastSeq: 0,
    counts,
    schemaVersion: SCHEMA_VERSION,
    mark,
    clock,
  });
  return { ok: true, value: counts };
}

/** Writes the first entry of a generation's journal. @param counts empty when all will be in the journal */
export async function beginJournal(
  home: JournalHome,
  pointer: RegisterPointer,
  counts: RowCounts,
  now: number,
): Promise<JournalMark> {
  const { registerId, generation } = pointer;
  const writer = makeJournalWriter(home.journal(generation), JOURNAL_START);
  const at = new Date(now).toISOString();
  return writer.append({
    kind: 'base',
    seq: 0,
    schemaVersion: SCHEMA_VERSION,
    registerId,
    generation,
    at,
    counts: { ...counts },
  });
}

async function putRecords<T extends RecordTable>(
  tables: RecordTables,
  table: T,
  rows: readonly RowOf[T][],
  observe: (reading: ClockReading) => void,
): Promise<void> {
  if (rows.length === 0) return;
  for (const { stamps } of rows) {
    observe(stamps.record.at);
    for (const stamp of Object.values(stamps.fields)) observe(stamp.at);
  }
  await tables[table].bulkPut(rows);
}
