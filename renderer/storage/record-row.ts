import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { ImportBatch } from '#shared/domain/import-batch/import-batch.ts';
import type { Network } from '#shared/domain/network/network.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Report } from '#shared/domain/report/report.ts';
import type { RegisterSettings } from '#shared/domain/setting/register-settings.ts';

/** The row of each record table. */
export type RowOf = {
  readonly settings: RegisterSettings;
  readonly network: Network;
  readonly organisation: Organisation;
  readonly accessPoint: AccessPoint;
  readonly report: Report;
  readonly importBatch: ImportBatch;
};

/** A row of any record table. */
export type RecordRow = RowOf[RecordTable];
