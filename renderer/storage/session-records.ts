import { type Month, monthSchema } from '#shared/domain/calendar/month.ts';
import type { SessionBlock, SessionColumns, SessionKeeping } from '#shared/domain/session/session-block.ts';
import { ID_BYTES } from '#shared/domain/session/session-ids.ts';
import type { SessionLists } from '#shared/domain/session/session-lists.ts';
import { z } from '#shared/schema.ts';
import type { RegisterDatabase } from './database.ts';
import type { PackedRecord } from './derived-records.ts';

/** Key of the lists that every block points into. */
export const LISTS_KEY = 'lists';
/** Key of the number of sessions that stand, edits included. */
export const SESSION_COUNT_KEY = 'count';
/** Bounds of the keys of what the figures read, and of what they do not: ids, and who wrote what. */
export const COLUMNS_KEYS = ['columns:', 'columns:~'] as const;
export const KEEPING_KEYS = ['keeping:', 'keeping:~'] as const;

/** A part of a month, by which its two records are found. Parts of a month follow one another in key order. */
export type PartName = { readonly month: Month; readonly part: number };

const numbersSchema = z.union([
  z.instanceof(Uint8Array),
  z.instanceof(Uint16Array),
  z.instanceof(Int32Array),
]);
const bytesSchema = z.instanceof(Uint8Array);
const columnsSchema = z.object({
  month: monthSchema,
  part: z.int().nonnegative(),
  rows: z.int().positive(),
  place: numbersSchema,
  stop: numbersSchema.nullable(),
  day: bytesSchema,
  kind: bytesSchema,
  remote: bytesSchema.nullable(),
  theme: numbersSchema.nullable(),
  animator: numbersSchema.nullable(),
  minutes: numbersSchema.nullable(),
  seats: numbersSchema.nullable(),
  participants: numbersSchema.nullable(),
  groups: numbersSchema.nullable(),
  groupCount: numbersSchema,
  groupGender: bytesSchema,
  groupAge: bytesSchema,
  groupSituation: bytesSchema,
  groupResidence: bytesSchema,
});
const keepingSchema = z.object({
  ids: bytesSchema,
  source: bytesSchema,
  written: numbersSchema,
  writings: z.array(
    z.object({
      at: z.string(),
      prev: z.string().nullable(),
      updatedAt: z.string(),
      device: z.string(),
      officer: z.string(),
    }),
  ),
});
const listSchema = z.array(z.string());
const listsSchema = z.object({
  places: listSchema,
  stops: listSchema,
  themes: listSchema,
  animators: listSchema,
});
const countSchema = z.object({
  live: z.int().nonnegative(),
  records: z.int().nonnegative(),
  waiting: z.int().nonnegative(),
});

function keyOf({ month, part }: PartName): string {
  return `${month}:${String(part).padStart(4, '0')}`;
}

/** Key of the columns of a part. */
export function columnsKey(name: PartName): string {
  return `columns:${keyOf(name)}`;
}

/** Key of the ids of a part. */
export function keepingKey(name: PartName): string {
  return `keeping:${keyOf(name)}`;
}

/** The two records of a part: figures are read without the ids, which are longer than all the rest. */
export function partRecords(part: number, block: SessionBlock): readonly PackedRecord[] {
  const { ids, source, written, writings, ...columns } = block;
  const name = { month: block.month, part };
  return [
    { key: columnsKey(name), part, ...columns },
    { key: keepingKey(name), ids, source, written, writings },
  ];
}

/**
 * Reads the columns of a part back.
 *
 * @throws when the record is not what this program writes: the database is damaged
 */
export function readColumns(record: PackedRecord): {
  readonly name: PartName;
  readonly columns: SessionColumns;
} {
  const { part, ...columns } = columnsSchema.parse(record);
  const { month, rows, groups, groupCount } = columns;
  const ofRows = [columns.place, columns.stop, columns.day, columns.kind, columns.remote, columns.theme];
  const more = [columns.animator, columns.minutes, columns.seats, columns.participants, groups];
  const ofGroups = [columns.groupGender, columns.groupAge, columns.groupSituation, columns.groupResidence];
  let grouped = 0;
  for (const count of groups ?? []) grouped += count;
  if (
    [...ofRows, ...more].some((column) => column !== null && column.length !== rows) ||
    ofGroups.some(({ length }) => length !== groupCount.length) ||
    grouped !== groupCount.length
  )
    throw new Error(`session block ${record.key}: columns of different lengths`);
  return { name: { month, part }, columns };
}

/** Reads back who wrote the sessions of a part, and their ids. @throws as {@link readColumns} does */
export function readKeeping(record: PackedRecord): SessionKeeping {
  const keeping = keepingSchema.parse(record);
  const rows = keeping.ids.length / ID_BYTES;
  if (keeping.source.length !== rows || keeping.written.length !== rows)
    throw new Error(`session block ${record.key}: columns of different lengths`);
  return keeping;
}

/** The lists; null before the first session. */
export function readLists(record: PackedRecord | undefined): SessionLists | null {
  return record === undefined ? null : listsSchema.parse(record);
}

/** How many sessions were said to stand; zero before the first. */
export async function readSessionCount({ sessionColumns }: RegisterDatabase): Promise<number> {
  const record = await sessionColumns.get(SESSION_COUNT_KEY);
  return record === undefined ? 0 : countSchema.parse(record).live;
}

/** Writes how many sessions stand, and counts the records that hold them. In the transaction that changed them. */
export async function putSessionCount(database: RegisterDatabase, live: number): Promise<void> {
  const [records, waiting] = await Promise.all([countRecords(database), database.sessionDelta.count()]);
  await database.sessionColumns.put({ key: SESSION_COUNT_KEY, live, records, waiting });
}

/** How many sessions stand; another number where the records that held some are gone. */
export async function countSessions(database: RegisterDatabase): Promise<number> {
  const record = await database.sessionColumns.get(SESSION_COUNT_KEY);
  if (record === undefined) return 0;
  const { live, records, waiting } = countSchema.parse(record);
  const standing = await countRecords(database);
  const lost = Math.abs(records - standing) + Math.abs(waiting - (await database.sessionDelta.count()));
  return live - lost;
}

/** Records beside the count itself. Two plain counts: one over a key range would read every block. */
async function countRecords({ sessionColumns }: RegisterDatabase): Promise<number> {
  const [all, counts] = await Promise.all([
    sessionColumns.count(),
    sessionColumns.where('key').equals(SESSION_COUNT_KEY).count(),
  ]);
  return all - counts;
}
