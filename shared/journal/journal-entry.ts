import { strFromU8, strToU8 } from 'fflate';
import { changeReasons } from '#shared/domain/change-set/change-set.ts';
import { authorSchema, instantSchema } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

const seq = z.int().nonnegative();
const countsSchema = z.record(z.string(), z.int().nonnegative());

/** The first entry of a journal: what the generation held when it began. */
export const baseEntrySchema = z.object({
  kind: z.literal('base'),
  seq,
  schemaVersion: z.int().positive(),
  registerId: z.uuid(),
  generation: z.int().positive(),
  at: instantSchema,
  /** Rows of each table, tombstones included; empty when everything the generation holds is in its journal. */
  counts: countsSchema,
});
export type BaseEntry = z.infer<typeof baseEntrySchema>;

/**
 * One act of the officer (architecture.md, *Journal entry*). `group` is the id of the change set. The changes are
 * left as they were written: the schema version tells how to read them.
 */
export const setEntrySchema = z.object({
  kind: z.literal('set'),
  seq: seq.positive(),
  schemaVersion: z.int().positive(),
  group: z.uuid(),
  at: instantSchema,
  by: authorSchema,
  reason: z.enum(changeReasons),
  reverses: z.uuid().nullable(),
  changes: z.array(z.tuple([z.string(), z.string(), z.string(), z.unknown(), z.unknown(), z.unknown()])),
});
export type SetEntry = z.infer<typeof setEntrySchema>;

/** Says that the act just before was not kept by the database: a replay leaves it out. */
export const abortEntrySchema = z.object({
  kind: z.literal('abort'),
  seq: seq.positive(),
  aborts: seq.positive(),
  at: instantSchema,
});
export type AbortEntry = z.infer<typeof abortEntrySchema>;

export const journalEntrySchema = z.discriminatedUnion('kind', [
  baseEntrySchema,
  setEntrySchema,
  abortEntrySchema,
]);
export type JournalEntry = BaseEntry | SetEntry | AbortEntry;

/** Some changes as UTF-8 JSON: an entry of the journal and the history hold the very same bytes. */
export function encodeChanges(changes: SetEntry['changes']): Uint8Array {
  return strToU8(JSON.stringify(changes));
}

/**
 * The payload of a frame: UTF-8 JSON.
 *
 * @param changes those of a set, already encoded by {@link encodeChanges}; they are large, and encoded once
 */
export function encodeEntry(entry: JournalEntry, changes: Uint8Array | null = null): Uint8Array {
  if (entry.kind !== 'set' || changes === null) return strToU8(JSON.stringify(entry));
  const head = strToU8(JSON.stringify({ ...entry, changes: [] }).slice(0, -EMPTY_CHANGES.length));
  const payload = new Uint8Array(head.length + changes.length + 1);
  payload.set(head);
  payload.set(changes, head.length);
  payload[payload.length - 1] = END_OF_OBJECT;
  return payload;
}

/** How the text of an entry without changes ends: they are its last part. */
const EMPTY_CHANGES = '[]}';
const END_OF_OBJECT = '}'.charCodeAt(0);

/** Reads a payload; null when it is not an entry. */
export function decodeEntry(payload: Uint8Array): JournalEntry | null {
  try {
    const parsed = journalEntrySchema.safeParse(JSON.parse(strFromU8(payload)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
