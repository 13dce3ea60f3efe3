import type { Table } from 'dexie';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { RowOf } from '#shared/domain/record/record-row.ts';
import type { RegisterDatabase } from './database.ts';

/** The database's table of each record table. */
export type RecordTables = { readonly [T in RecordTable]: Table<RowOf[T], string> };

export function recordTablesOf(database: RegisterDatabase): RecordTables {
  return {
    settings: database.settings,
    network: database.networks,
    organisation: database.organisations,
    accessPoint: database.accessPoints,
    animator: database.animators,
    assignment: database.assignments,
    absence: database.absences,
    replacement: database.replacements,
    loanPoint: database.loanPoints,
    lot: database.lots,
    item: database.items,
    kit: database.kits,
    transfer: database.transfers,
    loan: database.loans,
    loanLine: database.loanLines,
    maintenance: database.maintenances,
    inventory: database.inventories,
    inventoryCount: database.inventoryCounts,
    equipmentSettings: database.equipmentSettings,
    answeringLevel: database.answeringLevels,
    ticket: database.tickets,
    ticketEvent: database.ticketEvents,
    article: database.articles,
    hotlineSettings: database.hotlineSettings,
    usageSettings: database.usageSettings,
    exploration: database.explorations,
    survey: database.surveys,
    surveyResponse: database.surveyResponses,
    qualityGrid: database.qualityGrids,
    qualityReview: database.qualityReviews,
    followUp: database.followUps,
    attachment: database.attachments,
    attachmentContent: database.attachmentContents,
    savedView: database.savedViews,
    importLayout: database.importLayouts,
    distinctPair: database.distinctPairs,
    report: database.reports,
    reportIssue: database.reportIssues,
    reportTemplate: database.reportTemplates,
    dashboardSettings: database.dashboardSettings,
    importBatch: database.importBatches,
  };
}
