import { Dexie, type Table } from 'dexie';
import type { Absence } from '#shared/domain/absence/absence.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import type { AnsweringLevel } from '#shared/domain/answering-level/answering-level.ts';
import type { Article } from '#shared/domain/article/article.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { Attachment, AttachmentContent } from '#shared/domain/attachment/attachment.ts';
import type { ChangeSet } from '#shared/domain/change-set/change-set.ts';
import type { DashboardSettings } from '#shared/domain/dashboard/dashboard-settings.ts';
import type { DistinctPair } from '#shared/domain/distinct-pair/distinct-pair.ts';
import type { EquipmentSettings } from '#shared/domain/equipment-settings/equipment-settings.ts';
import type { Exploration } from '#shared/domain/exploration/exploration.ts';
import type { FollowUp } from '#shared/domain/follow-up/follow-up.ts';
import type { HotlineSettings } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { ImportBatch } from '#shared/domain/import-batch/import-batch.ts';
import type { ImportLayout } from '#shared/domain/import-layout/import-layout.ts';
import type { Inventory, InventoryCount } from '#shared/domain/inventory/inventory.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { Lot } from '#shared/domain/lot/lot.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import type { Network } from '#shared/domain/network/network.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import type { QualityReview } from '#shared/domain/quality/quality-review.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import type { Report } from '#shared/domain/report/report.ts';
import type { ReportIssue } from '#shared/domain/report/report-issue.ts';
import type { ReportTemplate } from '#shared/domain/report/report-template.ts';
import type { SavedView } from '#shared/domain/saved-view/saved-view.ts';
import type { RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import type { Survey, SurveyResponse } from '#shared/domain/survey/survey.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import type { Transfer } from '#shared/domain/transfer/transfer.ts';
import type { UsageSettings } from '#shared/domain/usage-settings/usage-settings.ts';
import type { JournalMark } from '#shared/journal/journal-mark.ts';
import type { ClockReading } from '#shared/merge/stamp.ts';
import type {
  HotlineDeltaRecord,
  ListDeltaRecord,
  PackedRecord,
  SessionDeltaRecord,
  SessionTextRecord,
  UsageDeltaRecord,
  UsageTextRecord,
} from './derived-records.ts';
import { declareMigrations } from './migrations/migration.ts';
import { migrations, SCHEMA_VERSION } from './migrations/migrations.ts';

/** Physical rows of each table of the register, tombstones included. */
export type RowCounts = Readonly<Record<string, number>>;

/** What the database knows of its own state; written in the transaction of each change set. */
export type RegisterState = {
  readonly key: 'state';
  /** Sequence of the last change set that these rows hold. */
  readonly lastSeq: number;
  readonly counts: RowCounts;
  readonly schemaVersion: number;
  /** Where the journal stood once it held that change set. */
  readonly mark: JournalMark;
  /** The latest clock reading given or seen: the clock goes on from there. */
  readonly clock: ClockReading;
};

/** The head of a change set of the history: who, when, why. */
export type ChangeSetHead = Omit<ChangeSet, 'changes'>;

/** The changes of a change set, packed: UTF-8 JSON. Kept apart so that the heads can be listed without them. */
export type ChangeBody = { readonly seq: number; readonly body: Uint8Array };

/** The records that a change set touched, by their keys: what the history of a record is found by. */
export type HistoryIndexRecord = { readonly seq: number; readonly records: readonly string[] };

/** What was typed and not yet kept, under a key of the form that it belongs to. */
export type DraftRecord = { readonly key: string; readonly value: unknown; readonly savedAt: string };

// The library logs and traces every promise on 127.0.0.1 unless told not to, which slows all reads.
Dexie.debug = false;

/** Name of a generation's database. */
export function databaseName(generation: number): string {
  return `maillage-${generation}`;
}

export type DatabaseOptions = {
  /**
   * `relaxed` (the default): the journal is the promise and is flushed before, so the database may flush when it
   * likes. `strict` where rows are written that no journal holds.
   */
  readonly durability?: 'relaxed' | 'strict';
};

/**
 * One generation of the register. Every write goes through the register worker's write path; the page opens the same
 * database and only reads (drafts excepted, which are not part of the register).
 */
export class RegisterDatabase extends Dexie {
  readonly settings: Table<RegisterSettings, string>;
  readonly networks: Table<Network, string>;
  readonly organisations: Table<Organisation, string>;
  readonly accessPoints: Table<AccessPoint, string>;
  readonly animators: Table<Animator, string>;
  readonly assignments: Table<Assignment, string>;
  readonly absences: Table<Absence, string>;
  readonly replacements: Table<Replacement, string>;
  readonly loanPoints: Table<LoanPoint, string>;
  readonly lots: Table<Lot, string>;
  readonly items: Table<Item, string>;
  readonly kits: Table<Kit, string>;
  readonly transfers: Table<Transfer, string>;
  readonly loans: Table<Loan, string>;
  readonly loanLines: Table<LoanLine, string>;
  readonly maintenances: Table<Maintenance, string>;
  readonly inventories: Table<Inventory, string>;
  readonly inventoryCounts: Table<InventoryCount, string>;
  readonly equipmentSettings: Table<EquipmentSettings, string>;
  readonly answeringLevels: Table<AnsweringLevel, string>;
  readonly tickets: Table<Ticket, string>;
  readonly ticketEvents: Table<TicketEvent, string>;
  readonly articles: Table<Article, string>;
  readonly hotlineSettings: Table<HotlineSettings, string>;
  readonly usageSettings: Table<UsageSettings, string>;
  readonly explorations: Table<Exploration, string>;
  readonly surveys: Table<Survey, string>;
  readonly surveyResponses: Table<SurveyResponse, string>;
  readonly qualityGrids: Table<QualityGrid, string>;
  readonly qualityReviews: Table<QualityReview, string>;
  readonly followUps: Table<FollowUp, string>;
  readonly attachments: Table<Attachment, string>;
  readonly attachmentContents: Table<AttachmentContent, string>;
  readonly savedViews: Table<SavedView, string>;
  readonly importLayouts: Table<ImportLayout, string>;
  readonly distinctPairs: Table<DistinctPair, string>;
  readonly reports: Table<Report, string>;
  readonly reportIssues: Table<ReportIssue, string>;
  readonly reportTemplates: Table<ReportTemplate, string>;
  readonly dashboardSettings: Table<DashboardSettings, string>;
  readonly importBatches: Table<ImportBatch, string>;
  readonly changeSets: Table<ChangeSetHead, number>;
  readonly changeBodies: Table<ChangeBody, number>;
  readonly historyIndex: Table<HistoryIndexRecord, number>;
  readonly meta: Table<RegisterState, string>;
  readonly usageColumns: Table<PackedRecord, string>;
  readonly usageDelta: Table<UsageDeltaRecord, string>;
  readonly usageText: Table<UsageTextRecord, string>;
  readonly sessionColumns: Table<PackedRecord, string>;
  readonly sessionDelta: Table<SessionDeltaRecord, string>;
  readonly sessionText: Table<SessionTextRecord, string>;
  readonly listColumns: Table<PackedRecord, string>;
  readonly listDelta: Table<ListDeltaRecord, string>;
  readonly hotlineColumns: Table<PackedRecord, string>;
  readonly hotlineDelta: Table<HotlineDeltaRecord, string>;
  readonly drafts: Table<DraftRecord, string>;

  constructor(generation: number, options: DatabaseOptions = {}) {
    super(databaseName(generation), { chromeTransactionDurability: options.durability ?? 'relaxed' });
    declareMigrations(this, migrations);
    this.settings = this.table('settings');
    this.networks = this.table('networks');
    this.organisations = this.table('organisations');
    this.accessPoints = this.table('accessPoints');
    this.animators = this.table('animators');
    this.assignments = this.table('assignments');
    this.absences = this.table('absences');
    this.replacements = this.table('replacements');
    this.loanPoints = this.table('loanPoints');
    this.lots = this.table('lots');
    this.items = this.table('items');
    this.kits = this.table('kits');
    this.transfers = this.table('transfers');
    this.loans = this.table('loans');
    this.loanLines = this.table('loanLines');
    this.maintenances = this.table('maintenances');
    this.inventories = this.table('inventories');
    this.inventoryCounts = this.table('inventoryCounts');
    this.equipmentSettings = this.table('equipmentSettings');
    this.answeringLevels = this.table('answeringLevels');
    this.tickets = this.table('tickets');
    this.ticketEvents = this.table('ticketEvents');
    this.articles = this.table('articles');
    this.hotlineSettings = this.table('hotlineSettings');
    this.usageSettings = this.table('usageSettings');
    this.explorations = this.table('explorations');
    this.surveys = this.table('surveys');
    this.surveyResponses = this.table('surveyResponses');
    this.qualityGrids = this.table('qualityGrids');
    this.qualityReviews = this.table('qualityReviews');
    this.followUps = this.table('followUps');
    this.attachments = this.table('attachments');
    this.attachmentContents = this.table('attachmentContents');
    this.savedViews = this.table('savedViews');
    this.importLayouts = this.table('importLayouts');
    this.distinctPairs = this.table('distinctPairs');
    this.reports = this.table('reports');
    this.reportIssues = this.table('reportIssues');
    this.reportTemplates = this.table('reportTemplates');
    this.dashboardSettings = this.table('dashboardSettings');
    this.importBatches = this.table('importBatches');
    this.changeSets = this.table('changeSets');
    this.changeBodies = this.table('changeBodies');
    this.historyIndex = this.table('historyIndex');
    this.meta = this.table('meta');
    this.usageColumns = this.table('usageColumns');
    this.usageDelta = this.table('usageDelta');
    this.usageText = this.table('usageText');
    this.sessionColumns = this.table('sessionColumns');
    this.sessionDelta = this.table('sessionDelta');
    this.sessionText = this.table('sessionText');
    this.listColumns = this.table('listColumns');
    this.listDelta = this.table('listDelta');
    this.hotlineColumns = this.table('hotlineColumns');
    this.hotlineDelta = this.table('hotlineDelta');
    this.drafts = this.table('drafts');
  }
}

/** What opening a database found. */
export type DatabaseOpening =
  | { readonly kind: 'open'; readonly database: RegisterDatabase }
  /** Written by a newer program; it was closed again untouched. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number };

/**
 * Opens a generation, and refuses one that a newer program wrote. The library would open it without a word, and even
 * add to its schema: so the version is looked at before, and once more after.
 */
export async function openDatabase(
  generation: number,
  options: DatabaseOptions = {},
): Promise<DatabaseOpening> {
  const name = databaseName(generation);
  const native = (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0;
  const before = schemaVersionOf(native);
  if (before > SCHEMA_VERSION) return { kind: 'newer', found: before, known: SCHEMA_VERSION };
  const database = new RegisterDatabase(generation, options);
  await database.open();
  const found = schemaVersionOf(database.backendDB().version);
  if (found > SCHEMA_VERSION) {
    database.close();
    return { kind: 'newer', found, known: SCHEMA_VERSION };
  }
  return { kind: 'open', database };
}

/** The library multiplies versions by ten. */
function schemaVersionOf(native: number): number {
  return Math.floor(native / 10);
}
