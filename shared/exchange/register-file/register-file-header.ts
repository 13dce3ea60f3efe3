import { type ChangeTable, changeTables } from '#shared/domain/change-set/change-set.ts';
import { instantSchema } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** Version of the container (header, compression, lines) that this program writes. */
export const FORMAT_VERSION = 1;

/** Longest header, in bytes: what has no end of line by then is no register file. */
export const HEADER_LIMIT = 16 * 1024;

/**
 * The first line of a register file, in plain text: what must be known before the body is read (data.md, *Files*).
 * Keys that a later version adds are read over.
 */
export const registerFileHeaderSchema = z.object({
  format: z.literal('maillage'),
  formatVersion: z.int().positive(),
  /** Version of the records' schema. */
  schemaVersion: z.int().positive(),
  appVersion: z.string().max(40),
  exportedAt: instantSchema,
  /** Identity of the register: the same in every copy of it. */
  registerId: z.uuid(),
  /** The device that wrote the file. */
  device: z.string().min(1).max(40),
  /** What of the register the file holds. */
  scope: z.literal('all'),
  /** How the body is encrypted; null when it is not. */
  encryption: z.null(),
});
export type RegisterFileHeader = z.infer<typeof registerFileHeaderSchema>;

/** The last line of the body. */
export const registerFileEndSchema = z.object({
  t: z.literal('end'),
  /** How many of each table are in the file; returns and sessions are counted one by one, not by block. */
  // A table that came with a later version is absent from an older file.
  counts: z.partialRecord(z.enum(changeTables), z.int().nonnegative()),
  /** SHA-256 of the first line of the file, its end of line included, in hexadecimal. */
  header: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of the uncompressed body before this line, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type RegisterFileEnd = z.infer<typeof registerFileEndSchema>;

/** How many of each table a whole and valid file held. */
export type RegisterFileCounts = Readonly<Record<ChangeTable, number>>;
