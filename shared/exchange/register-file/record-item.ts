import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { ImportBatch } from '#shared/domain/import-batch/import-batch.ts';
import type { Network } from '#shared/domain/network/network.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { recordSchemas } from '#shared/domain/record/record-schemas.ts';
import type { Report } from '#shared/domain/report/report.ts';
import type { RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import { z } from '#shared/schema.ts';

/** A record of the body, checked by the schema of its table. */
export type RecordItem =
  | { readonly table: 'settings'; readonly row: RegisterSettings }
  | { readonly table: 'network'; readonly row: Network }
  | { readonly table: 'organisation'; readonly row: Organisation }
  | { readonly table: 'accessPoint'; readonly row: AccessPoint }
  | { readonly table: 'report'; readonly row: Report }
  | { readonly table: 'importBatch'; readonly row: ImportBatch };

/** A record, or the field that its schema refuses. */
export type RecordReading = RecordItem | { readonly table: null; readonly field: string };

/** Checks a record by the schema of its table. Keys that the schema does not know are dropped. */
export function readRecord(table: RecordTable, row: unknown): RecordReading {
  switch (table) {
    case 'settings': {
      const parsed = recordSchemas.settings.safeParse(row);
      return parsed.success ? { table, row: parsed.data } : broken(parsed.error);
    }
    case 'network': {
      const parsed = recordSchemas.network.safeParse(row);
      return parsed.success ? { table, row: parsed.data } : broken(parsed.error);
    }
    case 'organisation': {
      const parsed = recordSchemas.organisation.safeParse(row);
      return parsed.success ? { table, row: parsed.data } : broken(parsed.error);
    }
    case 'accessPoint': {
      const parsed = recordSchemas.accessPoint.safeParse(row);
      return parsed.success ? { table, row: parsed.data } : broken(parsed.error);
    }
    case 'report': {
      const parsed = recordSchemas.report.safeParse(row);
      return parsed.success ? { table, row: parsed.data } : broken(parsed.error);
    }
    case 'importBatch': {
      const parsed = recordSchemas.importBatch.safeParse(row);
      return parsed.success ? { table, row: parsed.data } : broken(parsed.error);
    }
  }
}

/** How a record that fails is named: by its name, else its file, else its id. */
export function recordName(row: unknown): string {
  const text = z.looseObject({ name: z.string(), fileName: z.string(), id: z.string() }).partial();
  const { name, fileName, id } = text.safeParse(row).data ?? {};
  return (name || fileName || id || '?').slice(0, 120);
}

function broken(error: z.ZodError): RecordReading {
  return { table: null, field: error.issues[0]?.path.map(String).join('.') ?? '' };
}
