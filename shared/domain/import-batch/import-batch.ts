import { recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** One import of a file: what it made and changed, and whether it was undone. */
export const importBatchFields = {
  fileName: z.string().min(1).max(500),
  /** Format that was recognised. */
  format: z.enum(['standard-v1-json', 'standard-v1-csv', 'standard-v0-json', 'standard-v0-csv']),
  created: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  problems: z.int().nonnegative(),
  /** The change set that wrote it; undoing the import is undoing that set. */
  changeSetId: z.uuid(),
  undone: z.boolean(),
} as const;
export const importBatchSchema = z.object({ ...recordShape, ...importBatchFields });
export type ImportBatch = z.infer<typeof importBatchSchema>;
