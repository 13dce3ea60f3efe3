import { accessPointSchema } from '#shared/domain/access-point/access-point.ts';
import { importBatchSchema } from '#shared/domain/import-batch/import-batch.ts';
import { networkSchema } from '#shared/domain/network/network.ts';
import { organisationSchema } from '#shared/domain/organisation/organisation.ts';
import { reportSchema } from '#shared/domain/report/report.ts';
import { registerSettingsSchema } from '#shared/domain/setting/register-settings.ts';

/** The schema of each record table: what a row must be, whether it comes from a journal, a file or a form. */
export const recordSchemas = {
  settings: registerSettingsSchema,
  network: networkSchema,
  organisation: organisationSchema,
  accessPoint: accessPointSchema,
  report: reportSchema,
  importBatch: importBatchSchema,
} as const;
