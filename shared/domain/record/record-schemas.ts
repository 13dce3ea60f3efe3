import { absenceSchema } from '#shared/domain/absence/absence.ts';
import { accessPointSchema } from '#shared/domain/access-point/access-point.ts';
import { animatorSchema } from '#shared/domain/animator/animator.ts';
import { answeringLevelSchema } from '#shared/domain/answering-level/answering-level.ts';
import { articleSchema } from '#shared/domain/article/article.ts';
import { assignmentSchema } from '#shared/domain/assignment/assignment.ts';
import { attachmentContentSchema, attachmentSchema } from '#shared/domain/attachment/attachment.ts';
import { dashboardSettingsSchema } from '#shared/domain/dashboard/dashboard-settings.ts';
import { distinctPairSchema } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { equipmentSettingsSchema } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { explorationSchema } from '#shared/domain/exploration/exploration.ts';
import { followUpSchema } from '#shared/domain/follow-up/follow-up.ts';
import { hotlineSettingsSchema } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { importBatchSchema } from '#shared/domain/import-batch/import-batch.ts';
import { importLayoutSchema } from '#shared/domain/import-layout/import-layout.ts';
import { inventoryCountSchema, inventorySchema } from '#shared/domain/inventory/inventory.ts';
import { itemSchema } from '#shared/domain/item/item.ts';
import { kitSchema } from '#shared/domain/kit/kit.ts';
import { loanSchema } from '#shared/domain/loan/loan.ts';
import { loanLineSchema } from '#shared/domain/loan/loan-line.ts';
import { loanPointSchema } from '#shared/domain/loan-point/loan-point.ts';
import { lotSchema } from '#shared/domain/lot/lot.ts';
import { maintenanceSchema } from '#shared/domain/maintenance/maintenance.ts';
import { networkSchema } from '#shared/domain/network/network.ts';
import { organisationSchema } from '#shared/domain/organisation/organisation.ts';
import { qualityGridSchema } from '#shared/domain/quality/quality-grid.ts';
import { qualityReviewSchema } from '#shared/domain/quality/quality-review.ts';
import { replacementSchema } from '#shared/domain/replacement/replacement.ts';
import { reportSchema } from '#shared/domain/report/report.ts';
import { reportIssueSchema } from '#shared/domain/report/report-issue.ts';
import { reportTemplateSchema } from '#shared/domain/report/report-template.ts';
import { savedViewSchema } from '#shared/domain/saved-view/saved-view.ts';
import { registerSettingsSchema } from '#shared/domain/setting/register-settings.ts';
import { surveyResponseSchema, surveySchema } from '#shared/domain/survey/survey.ts';
import { ticketSchema } from '#shared/domain/ticket/ticket.ts';
import { ticketEventSchema } from '#shared/domain/ticket/ticket-event.ts';
import { transferSchema } from '#shared/domain/transfer/transfer.ts';
import { usageSettingsSchema } from '#shared/domain/usage-settings/usage-settings.ts';

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
  loanPoint: loanPointSchema,
  lot: lotSchema,
  item: itemSchema,
  kit: kitSchema,
  transfer: transferSchema,
  loan: loanSchema,
  loanLine: loanLineSchema,
  maintenance: maintenanceSchema,
  inventory: inventorySchema,
  inventoryCount: inventoryCountSchema,
  equipmentSettings: equipmentSettingsSchema,
  answeringLevel: answeringLevelSchema,
  ticket: ticketSchema,
  ticketEvent: ticketEventSchema,
  article: articleSchema,
  hotlineSettings: hotlineSettingsSchema,
  usageSettings: usageSettingsSchema,
  exploration: explorationSchema,
  survey: surveySchema,
  surveyResponse: surveyResponseSchema,
  qualityGrid: qualityGridSchema,
  qualityReview: qualityReviewSchema,
  followUp: followUpSchema,
  attachment: attachmentSchema,
  attachmentContent: attachmentContentSchema,
  savedView: savedViewSchema,
  importLayout: importLayoutSchema,
  distinctPair: distinctPairSchema,
  report: reportSchema,
  reportIssue: reportIssueSchema,
  reportTemplate: reportTemplateSchema,
  dashboardSettings: dashboardSettingsSchema,
  importBatch: importBatchSchema,
} as const;
