import type { AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import type { AccessPointRow } from '#shared/domain/access-point/access-point-row.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Month } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import type { FieldPick, RecordHistory } from '#shared/domain/change-set/record-history.ts';
import type { OrganisationInput } from '#shared/domain/organisation/organisation.ts';
import type { OrganisationRow } from '#shared/domain/organisation/organisation-row.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Perimeter, ReportInput } from '#shared/domain/report/report.ts';
import type { RegisterSettings, RegisterSettingsInput } from '#shared/domain/setting/register-settings.ts';
import type { ReturnAct } from '#shared/domain/usage-return/edit-return.ts';
import type { UsageReturn, UsageReturnInput } from '#shared/domain/usage-return/usage-return.ts';
import type { ImportFieldChange, ImportOptions, ImportPlan } from '#shared/exchange/import-plan.ts';
import type {
  ExportTreatment,
  NationalExport,
  NationalExportCheck,
  NationalExportResult,
} from '#shared/exchange/national-export.ts';
import type { UsageSummary } from '#shared/figures/usage-summary.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import type { FileSink, FileSource, JournalHome } from '#shared/shell/contract.ts';
import type { AnimatorApi } from './animator-api.ts';
import type { ArticleApi } from './article-api.ts';
import type { AttachmentApi } from './attachment-api.ts';
import type { DashboardApi } from './dashboard-api.ts';
import type { DuplicatesApi } from './duplicates-api.ts';
import type { EquipmentFiguresApi } from './equipment-figures-api.ts';
import type { EquipmentSettingsApi } from './equipment-settings-api.ts';
import type { ExplorerApi } from './explorer-api.ts';
import type { FollowUpApi } from './follow-up-api.ts';
import type { HotlineFiguresApi } from './hotline-figures-api.ts';
import type { HotlineSettingsApi } from './hotline-settings-api.ts';
import type { ItemApi } from './item-api.ts';
import type { ListApi } from './list-api.ts';
import type { LoanApi } from './loan-api.ts';
import type { LoanPointApi } from './loan-point-api.ts';
import type { NetworkApi } from './network-api.ts';
import type { OnProgress, Progress } from './progress.ts';
import type { QualityApi } from './quality-api.ts';
import type { QuestionnaireApi } from './questionnaire-api.ts';
import type { ReminderApi } from './reminder-api.ts';
import type { ReportIssueApi } from './report-issue-api.ts';
import type { ReportTemplateApi } from './report-template-api.ts';
import type { SessionApi } from './session-api.ts';
import type { SpreadsheetApi } from './spreadsheet-api.ts';
import type { SurveyApi } from './survey-api.ts';
import type { TicketApi } from './ticket-api.ts';
import type { TicketQueueApi } from './ticket-queue-api.ts';
import type { TicketRowsApi } from './ticket-rows-api.ts';
import type { TicketSearchApi } from './ticket-search-api.ts';
import type { UsageGridApi } from './usage-grid-api.ts';
import type { UsageSettingsApi } from './usage-settings-api.ts';
import type { UsageSourcesApi } from './usage-sources-api.ts';

/** What the start of the program found. */
export type OpenOutcome =
  /** No register yet: the first-run screens come. */
  | { readonly kind: 'none' }
  /** Open; `replayed` change sets of the journal were missing from the database and were written again. */
  | {
      readonly kind: 'open';
      readonly generation: number;
      readonly settings: RegisterSettings;
      readonly replayed: number;
      /** The database had lost rows and was made again, whole, from the journal. */
      readonly rebuilt: boolean;
      /** End of the journal as it was found: whole, an act that was cut, or an entry altered since it was written. */
      readonly tail: 'whole' | 'torn' | 'altered';
    }
  /** Another window holds the register. */
  | { readonly kind: 'busy' }
  /** The register was written by a newer program; nothing was touched. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  /** Database and journal disagree beyond what a replay mends. */
  | { readonly kind: 'damaged'; readonly detail: string };

export type { OnProgress, Progress };

/**
 * What an act of the officer wrote; `changeSetId` is what undo takes. It is null where nothing was to change: then
 * nothing was written, and `seq` is that of the last act.
 */
export type Written = { readonly changeSetId: string | null; readonly seq: number };

/** Told to every listener after each change set. `months` are those of the returns and sessions touched. */
export type RegisterEvent = {
  readonly seq: number;
  readonly tables: readonly ChangeTable[];
  readonly ids: readonly string[];
  readonly months: readonly Month[];
};

/** Fields to set on a place. A repeating part is given whole; the store finds the entries that changed. */
export type AccessPointPatch = Partial<AccessPointInput>;

/** A return to write, or to forget (`null` values = the cell of that place and months becomes empty again). */
export type ReturnEdit =
  | { readonly kind: 'put'; readonly entry: UsageReturnInput }
  | { readonly kind: 'remove'; readonly id: string };

/** Verbs that are declared by subject. */
type SubjectApis = AnimatorApi &
  ArticleApi &
  AttachmentApi &
  DashboardApi &
  DuplicatesApi &
  EquipmentFiguresApi &
  EquipmentSettingsApi &
  ExplorerApi &
  FollowUpApi &
  HotlineFiguresApi &
  HotlineSettingsApi &
  ItemApi &
  ListApi &
  LoanPointApi &
  LoanApi &
  NetworkApi &
  QualityApi &
  QuestionnaireApi &
  ReminderApi &
  ReportIssueApi &
  ReportTemplateApi &
  SessionApi &
  SpreadsheetApi &
  SurveyApi &
  TicketQueueApi &
  TicketApi &
  TicketRowsApi &
  TicketSearchApi &
  UsageGridApi &
  UsageSettingsApi &
  UsageSourcesApi;

/**
 * The verbs of the register worker: every write, and every reading that scans more than the rows a screen shows.
 * Flat, so that each verb crosses as one typed call. Verbs that can be refused answer with an {@link Outcome}.
 */
export type RegisterApi = SubjectApis & {
  /** Opens the register that the pointer names, replaying what the database lacks. Null home = the worker's own. */
  readonly openRegister: (home: JournalHome | null) => Promise<OpenOutcome>;
  /** Makes an empty register in a new generation and switches to it. */
  readonly createRegister: (settings: RegisterSettingsInput) => Promise<Outcome<Written>>;
  /** Fills a new generation from a register file, checks it, then switches; the register in use is kept aside. */
  readonly openRegisterFile: (
    file: FileSource,
    onProgress: OnProgress,
  ) => Promise<Outcome<{ readonly generation: number }>>;
  /** Writes the whole register to a file, as a stream. */
  readonly saveRegisterFile: (
    file: FileSink,
    onProgress: OnProgress,
  ) => Promise<Outcome<{ readonly records: number }>>;
  /** Makes the example register in a new generation and switches to it. */
  readonly openExample: (
    settings: RegisterSettingsInput,
    onProgress: OnProgress,
  ) => Promise<Outcome<{ readonly generation: number }>>;

  readonly editSettings: (patch: Partial<RegisterSettingsInput>) => Promise<Outcome<Written>>;

  /** The rows of some places, in the order of the ids; a place that is gone leaves no row. */
  readonly accessPointRows: (ids: readonly string[]) => Promise<readonly AccessPointRow[]>;
  readonly createAccessPoint: (
    input: AccessPointInput,
  ) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editAccessPoint: (id: string, patch: AccessPointPatch) => Promise<Outcome<Written>>;
  /** Refused where returns are tied to the place. */
  readonly deleteAccessPoint: (id: string) => Promise<Outcome<Written>>;

  /** The rows of some structures, in the order of the ids; one that is gone leaves no row. */
  readonly organisationRows: (ids: readonly string[]) => Promise<readonly OrganisationRow[]>;
  /** The places that a structure carries, by name. */
  readonly carriedPlaces: (organisationId: string) => Promise<readonly AccessPointRow[]>;
  readonly createOrganisation: (
    input: OrganisationInput,
  ) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editOrganisation: (id: string, patch: Partial<OrganisationInput>) => Promise<Outcome<Written>>;
  /** Refused while the structure carries places. */
  readonly deleteOrganisation: (id: string) => Promise<Outcome<Written>>;

  /** Returns that touch a run of months, every place. */
  readonly usageReturns: (period: Period) => Promise<readonly UsageReturn[]>;
  /** The returns of one place, all months. */
  readonly placeReturns: (placeId: string) => Promise<readonly UsageReturn[]>;
  /** Writes a block of returns as one act; all or none. */
  readonly saveReturns: (edits: readonly ReturnEdit[]) => Promise<Outcome<Written>>;
  /**
   * Carries out acts of the grid as one act, all or none, each on the return that stands when it is written: two
   * quick acts on one return both count. `row` of a problem is the act's place, 1 for the first.
   */
  readonly actOnReturns: (acts: readonly ReturnAct[], today: Day) => Promise<Outcome<Written>>;
  readonly usageSummary: (period: Period, perimeter: Perimeter) => Promise<UsageSummary>;

  readonly createReport: (input: ReportInput) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editReport: (id: string, patch: Partial<ReportInput>) => Promise<Outcome<Written>>;
  readonly deleteReport: (id: string) => Promise<Outcome<Written>>;
  readonly reportModel: (period: Period, perimeter: Perimeter) => Promise<ReportModel>;

  /** Reads a list and tells what an import would do. Nothing is written. Aborted by {@link cancel}. */
  readonly planImport: (file: FileSource, onProgress: OnProgress) => Promise<Outcome<ImportPlan>>;
  /** The fields of a new place of the plan last made, by the row of the file; empty for any other row. */
  readonly importedFields: (planId: string, row: number) => Promise<readonly ImportFieldChange[]>;
  /** Writes the plan last made, as one change set. */
  readonly applyImport: (
    planId: string,
    options: ImportOptions,
    onProgress: OnProgress,
  ) => Promise<Outcome<Written>>;
  /** What an export to the national standard would write, and what of it does not fit. Nothing is written. */
  readonly checkNationalExport: (
    asked: NationalExport,
    onProgress: OnProgress,
  ) => Promise<Outcome<NationalExportCheck>>;
  /** Writes the places of an export to a file, as a stream. Refused, and no file left, where no place is taken. */
  readonly writeNationalExport: (
    asked: NationalExport,
    treatment: ExportTreatment,
    file: FileSink,
    onProgress: OnProgress,
  ) => Promise<Outcome<NationalExportResult>>;
  /** Stops the long task under way; it answers with a `task/cancelled` refusal and leaves the register as it was. */
  readonly cancel: () => Promise<void>;

  /** Reverses a change set (an import, for one); refused where later edits hang on it. */
  readonly undoChangeSet: (changeSetId: string) => Promise<Outcome<Written>>;
  readonly undoLast: () => Promise<Outcome<Written>>;
  readonly redoLast: () => Promise<Outcome<Written>>;
  /**
   * Who changed what of a record, latest first: at most `limit` acts older than the sequence `before` (null = the
   * latest). For `usageReturn`, `id` is a place, and its returns are meant.
   */
  readonly recordHistory: (
    table: ChangeTable,
    id: string,
    before: number | null,
    limit: number,
  ) => Promise<RecordHistory>;
  /** Puts back what a field held before an act, as an act of its own. @param today day of a return that comes back */
  readonly putBackField: (pick: FieldPick, today: Day) => Promise<Outcome<Written>>;

  /** Calls back after each change set, in order. */
  readonly subscribe: (listener: (event: RegisterEvent) => void) => Promise<void>;
};
