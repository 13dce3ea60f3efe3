import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import { recordSchemas } from '#shared/domain/record/record-schemas.ts';
import { z } from '#shared/schema.ts';

/** A record of the body, checked by the schema of its table. */
export type RecordItem = { readonly table: RecordTable; readonly row: RecordRow };

/** A record, or the field that its schema refuses. */
export type RecordReading = RecordItem | { readonly table: null; readonly field: string };

/** Checks a record by the schema of its table. Keys that the schema does not know are dropped. */
export function readRecord(table: RecordTable, row: unknown): RecordReading {
  const schema: z.ZodType<RecordRow> = recordSchemas[table];
  const parsed = schema.safeParse(row);
  return parsed.success
    ? { table, row: parsed.data }
    : { table: null, field: parsed.error.issues[0]?.path.map(String).join('.') ?? '' };
}

/** How a record that fails is named: by its name, else its file, else its id. */
export function recordName(row: unknown): string {
  const text = z.looseObject({ name: z.string(), fileName: z.string(), id: z.string() }).partial();
  const { name, fileName, id } = text.safeParse(row).data ?? {};
  return (name || fileName || id || '?').slice(0, 120);
}
