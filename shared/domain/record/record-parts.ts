import { accessPointParts } from '#shared/domain/access-point/access-point.ts';
import { animatorParts } from '#shared/domain/animator/animator.ts';
import { answeringLevelParts } from '#shared/domain/answering-level/answering-level.ts';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import { equipmentSettingsParts } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { hotlineSettingsParts } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { inventoryParts } from '#shared/domain/inventory/inventory.ts';
import { loanParts } from '#shared/domain/loan/loan.ts';
import { loanPointParts } from '#shared/domain/loan-point/loan-point.ts';
import { organisationParts } from '#shared/domain/organisation/organisation.ts';
import { usageSettingsParts } from '#shared/domain/usage-settings/usage-settings.ts';

/** The repeating parts of each table: fields whose entries have ids and change one by one (data.md, *Merging*). */
export const recordParts: Readonly<Record<RecordTable, readonly string[]>> = {
  settings: [],
  network: [],
  organisation: organisationParts,
  accessPoint: accessPointParts,
  animator: animatorParts,
  assignment: [],
  absence: [],
  replacement: [],
  loanPoint: loanPointParts,
  lot: [],
  item: [],
  kit: [],
  transfer: [],
  loan: loanParts,
  loanLine: [],
  maintenance: [],
  inventory: inventoryParts,
  inventoryCount: [],
  equipmentSettings: equipmentSettingsParts,
  answeringLevel: answeringLevelParts,
  ticket: [],
  ticketEvent: [],
  article: [],
  hotlineSettings: hotlineSettingsParts,
  usageSettings: usageSettingsParts,
  exploration: [],
  survey: [],
  surveyResponse: [],
  qualityGrid: [],
  qualityReview: [],
  followUp: [],
  attachment: [],
  attachmentContent: [],
  savedView: [],
  importLayout: [],
  distinctPair: [],
  report: [],
  reportIssue: [],
  reportTemplate: [],
  dashboardSettings: [],
  importBatch: [],
};
