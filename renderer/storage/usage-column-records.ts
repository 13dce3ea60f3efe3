import type { Month } from '#shared/domain/calendar/month.ts';
import { monthSchema } from '#shared/domain/calendar/month.ts';
import { measures } from '#shared/domain/usage-return/measures.ts';
import type { UsageBlock } from '#shared/domain/usage-return/usage-block.ts';
import { z } from '#shared/schema.ts';
import type { RegisterDatabase } from './database.ts';
import type { PackedRecord } from './derived-records.ts';

/** Key of the dictionary of places that every block points into. */
export const PLACES_KEY = 'places';
/** Key of the number of returns that stand, edits included. */
export const COUNT_KEY = 'count';

const columnSchema = z.instanceof(Int32Array);
const codesSchema = z.instanceof(Uint8Array);
const blockSchema = z.object({
  month: monthSchema,
  rows: z.int().positive(),
  place: columnSchema,
  months: columnSchema.nullable(),
  // Blocks packed by earlier versions have neither stops nor choices.
  stop: columnSchema.nullable().default(null),
  stops: z.array(z.string()).default([]),
  choice: columnSchema.nullable().default(null),
  choices: z.array(z.array(z.enum(measures))).default([]),
  state: codesSchema,
  basis: codesSchema,
  source: codesSchema,
  receivedOn: columnSchema.nullable(),
  days: z.array(z.string()),
  written: columnSchema,
  writings: z.array(
    z.object({
      at: z.string(),
      prev: z.string().nullable(),
      updatedAt: z.string(),
      device: z.string(),
      officer: z.string(),
    }),
  ),
  measures: z.partialRecord(z.enum(measures), columnSchema),
});
const placesSchema = z.object({ ids: z.array(z.string()) });
const countSchema = z.object({
  live: z.int().nonnegative(),
  records: z.int().nonnegative(),
  waiting: z.int().nonnegative(),
});

/** How many returns stand, and in how many records: fewer found than were written means that some were lost. */
export type UsageCount = z.infer<typeof countSchema>;

/** The record of one part of a month. Parts of a month follow one another in key order. */
export function blockRecord(part: number, block: UsageBlock): PackedRecord {
  return { key: `${block.month}:${String(part).padStart(4, '0')}`, ...block };
}

/** The bounds of the keys of a month's parts. */
export function monthKeys(month: Month): readonly [lower: string, upper: string] {
  return [`${month}:`, `${month}:~`];
}

/** Whether a record is a part of a month; the others are the dictionary and the count. */
export function isBlockRecord(record: PackedRecord): boolean {
  return record.key !== PLACES_KEY && record.key !== COUNT_KEY;
}

/**
 * Reads a part back.
 *
 * @throws when the record is not what this program writes: the database is damaged
 */
export function readBlock(record: PackedRecord): UsageBlock {
  const block = blockSchema.parse(record);
  const columns = [
    block.place,
    block.months,
    block.stop,
    block.choice,
    block.state,
    block.basis,
    block.source,
    block.receivedOn,
    block.written,
    ...Object.values(block.measures),
  ];
  if (columns.some((column) => column !== null && column.length !== block.rows))
    throw new Error(`usage block ${record.key}: columns of different lengths`);
  return block;
}

/** The dictionary of places; empty before the first return. */
export function readPlaces(record: PackedRecord | undefined): readonly string[] {
  return record === undefined ? [] : placesSchema.parse(record).ids;
}

/** The count last written; zero before the first return. */
export function readCount(record: PackedRecord | undefined): UsageCount {
  return record === undefined ? { live: 0, records: 0, waiting: 0 } : countSchema.parse(record);
}

/** Writes how many returns stand, and counts the records that hold them. In the transaction that changed them. */
export async function putCount({ usageColumns, usageDelta }: RegisterDatabase, live: number): Promise<void> {
  const [records, waiting] = await Promise.all([countRecords(usageColumns), usageDelta.count()]);
  await usageColumns.put({ key: COUNT_KEY, live, records, waiting });
}

/** How many returns stand; less than that where the records that held some are gone. */
export async function countReturns({ usageColumns, usageDelta }: RegisterDatabase): Promise<number> {
  const { live, records, waiting } = readCount(await usageColumns.get(COUNT_KEY));
  const standing = await countRecords(usageColumns);
  const lost = Math.abs(records - standing) + Math.abs(waiting - (await usageDelta.count()));
  return live - lost;
}

/** Records beside the count itself. Two plain counts: one over two key ranges would read every block. */
async function countRecords(usageColumns: RegisterDatabase['usageColumns']): Promise<number> {
  const [all, counts] = await Promise.all([
    usageColumns.count(),
    usageColumns.where('key').equals(COUNT_KEY).count(),
  ]);
  return all - counts;
}
