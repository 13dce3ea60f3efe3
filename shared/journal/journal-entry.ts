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

/** The payload of a frame: UTF-8 JSON. */
export function encodeEntry(entry: JournalEntry): Uint8Array {
  return strToU8(JSON.stringify(entry));
}

/** Reads a payload; null when it is not an entry. */
export function decodeEntry(payload: Uint8Array): JournalEntry | null {
  try {
    const parsed = journalEntrySchema.safeParse(JSON.parse(strFromU8(payload)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
