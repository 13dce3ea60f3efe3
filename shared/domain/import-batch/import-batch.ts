import { importTargetSchema } from '#shared/domain/import-layout/import-layout.ts';
import { recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** Formats that an import recognises: the national standard's, and any spreadsheet's. */
export const importFormats = [
  'standard-v1-json',
  'standard-v1-csv',
  'standard-v0-json',
  'standard-v0-csv',
  'csv',
  'xlsx',
  'ods',
] as const;
export const importFormatSchema = z.enum(importFormats);
export type ImportFormat = z.infer<typeof importFormatSchema>;

/** One import of a file: what it made and changed, and whether it was undone. */
export const importBatchFields = {
  fileName: z.string().min(1).max(500),
  /** Format that was recognised. */
  format: importFormatSchema,
  /** What its rows were read as. */
  target: importTargetSchema,
  created: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  problems: z.int().nonnegative(),
  /** The change set that wrote it; undoing the import is undoing that set. */
  changeSetId: z.uuid(),
  undone: z.boolean(),
} as const;
export const importBatchSchema = z.object({
  ...recordShape,
  ...importBatchFields,
  // Imports of earlier versions were all of places.
  target: importBatchFields.target.default('accessPoint'),
});
export type ImportBatch = z.infer<typeof importBatchSchema>;
