import { absenceProblems } from '#shared/domain/absence/absence-rules.ts';
import {
  accessPointProblems,
  selfReferenceProblems,
} from '#shared/domain/access-point/access-point-rules.ts';
import { animatorProblems } from '#shared/domain/animator/animator-rules.ts';
import { answeringLevelProblems } from '#shared/domain/answering-level/answering-level-rules.ts';
import { assignmentProblems } from '#shared/domain/assignment/assignment-rules.ts';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import { equipmentSettingsProblems } from '#shared/domain/equipment-settings/equipment-settings-rules.ts';
import { followUpProblems } from '#shared/domain/follow-up/follow-up-rules.ts';
import { hotlineSettingsProblems } from '#shared/domain/hotline-settings/hotline-settings-rules.ts';
import { inventoryProblems } from '#shared/domain/inventory/inventory-rules.ts';
import { itemProblems } from '#shared/domain/item/item-rules.ts';
import { loanLineProblems, loanProblems } from '#shared/domain/loan/loan-rules.ts';
import { loanPointProblems } from '#shared/domain/loan-point/loan-point-rules.ts';
import { maintenanceProblems } from '#shared/domain/maintenance/maintenance-rules.ts';
import { organisationProblems } from '#shared/domain/organisation/organisation-rules.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { qualityGridProblems, qualityReviewProblems } from '#shared/domain/quality/quality-rules.ts';
import { replacementProblems } from '#shared/domain/replacement/replacement-rules.ts';
import { surveyProblems, surveyResponseProblems } from '#shared/domain/survey/survey-rules.ts';
import { ticketEventProblems } from '#shared/domain/ticket/ticket-event-rules.ts';
import { ticketProblems } from '#shared/domain/ticket/ticket-rules.ts';
import { transferProblems } from '#shared/domain/transfer/transfer-rules.ts';
import { usageSettingsProblems } from '#shared/domain/usage-settings/usage-settings-rules.ts';
import type { RowOf } from './record-row.ts';
import { subjectProblems } from './subject.ts';

/** What a row must meet beyond its schema, looked at alone. */
export type RecordRule<T extends RecordTable> = (row: RowOf[T]) => readonly Problem[];

const none = (): readonly Problem[] => [];

/** The rules across the fields of one row, for each record table. */
export const recordRules: { readonly [T in RecordTable]: RecordRule<T> } = {
  settings: none,
  network: none,
  organisation: organisationProblems,
  accessPoint: (place) => [...accessPointProblems(place), ...selfReferenceProblems(place.id, place)],
  animator: animatorProblems,
  assignment: assignmentProblems,
  absence: absenceProblems,
  replacement: replacementProblems,
  loanPoint: loanPointProblems,
  lot: none,
  item: itemProblems,
  kit: none,
  transfer: transferProblems,
  loan: loanProblems,
  loanLine: loanLineProblems,
  maintenance: maintenanceProblems,
  inventory: inventoryProblems,
  inventoryCount: none,
  equipmentSettings: equipmentSettingsProblems,
  answeringLevel: answeringLevelProblems,
  ticket: ticketProblems,
  ticketEvent: ticketEventProblems,
  article: none,
  hotlineSettings: hotlineSettingsProblems,
  usageSettings: usageSettingsProblems,
  exploration: none,
  survey: surveyProblems,
  surveyResponse: surveyResponseProblems,
  qualityGrid: qualityGridProblems,
  qualityReview: qualityReviewProblems,
  followUp: (followUp) => [...subjectProblems(followUp), ...followUpProblems(followUp)],
  attachment: subjectProblems,
  attachmentContent: none,
  savedView: none,
  importLayout: none,
  distinctPair: none,
  report: none,
  reportIssue: none,
  reportTemplate: none,
  dashboardSettings: none,
  importBatch: none,
};
