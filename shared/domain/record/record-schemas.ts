import { absenceSchema } from '#shared/domain/absence/absence.ts';
import { accessPointSchema } from '#shared/domain/access-point/access-point.ts';
import { animatorSchema } from '#shared/domain/animator/animator.ts';
import { assignmentSchema } from '#shared/domain/assignment/assignment.ts';
import { attachmentContentSchema, attachmentSchema } from '#shared/domain/attachment/attachment.ts';
import { distinctPairSchema } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { followUpSchema } from '#shared/domain/follow-up/follow-up.ts';
import { importBatchSchema } from '#shared/domain/import-batch/import-batch.ts';
import { importLayoutSchema } from '#shared/domain/import-layout/import-layout.ts';
import { networkSchema } from '#shared/domain/network/network.ts';
import { organisationSchema } from '#shared/domain/organisation/organisation.ts';
import { replacementSchema } from '#shared/domain/replacement/replacement.ts';
import { reportSchema } from '#shared/domain/report/report.ts';
import { savedViewSchema } from '#shared/domain/saved-view/saved-view.ts';
import { registerSettingsSchema } from '#shared/domain/setting/register-settings.ts';

/** The schema of each record table: what a row must be, whether it comes from a journal, a file or a form. */
export const recordSchemas = {
  settings: registerSettingsSchema,
  network: networkSchema,
  organisation: organisationSchema,
  accessPoint: accessPointSchema,
  animator: animatorSchema,
  assignment: assignmentSchema,
  absence: absenceSchema,
  replacement: replacementSchema,
  followUp: followUpSchema,
  attachment: attachmentSchema,
  attachmentContent: attachmentContentSchema,
  savedView: savedViewSchema,
  importLayout: importLayoutSchema,
  distinctPair: distinctPairSchema,
  report: reportSchema,
  importBatch: importBatchSchema,
} as const;
