import type {
  AccessPoint,
  AccessPointInput,
  ReportingRhythm,
} from '#shared/domain/access-point/access-point.ts';
import type { Animator, AnimatorInput } from '#shared/domain/animator/animator.ts';
import type { AnsweringLevel } from '#shared/domain/answering-level/answering-level.ts';
import type { OwnCategory } from '#shared/domain/equipment-settings/equipment-settings.ts';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { ColumnMapping, ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Item, ItemInput } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Loan, LoanInput } from '#shared/domain/loan/loan.ts';
import type { LoanLine, LoanLineInput } from '#shared/domain/loan/loan-line.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import type { Network, NetworkInput } from '#shared/domain/network/network.ts';
import type { Organisation, OrganisationInput } from '#shared/domain/organisation/organisation.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { Session, SessionInput } from '#shared/domain/session/session.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { Ticket, TicketInput } from '#shared/domain/ticket/ticket.ts';
import type { TicketEventInput } from '#shared/domain/ticket/ticket-event.ts';
import type { TicketMoment } from '#shared/domain/ticket/ticket-facts.ts';
import type { ImportAction, ImportFieldChange } from '#shared/exchange/import-plan.ts';
import type { ImportTools } from '#shared/exchange/import-tools.ts';

/** What the register holds already; records that are deleted are not among them. */
export type KnownRecords = {
  readonly accessPoints: readonly AccessPoint[];
  readonly organisations: readonly Organisation[];
  readonly animators: readonly Animator[];
  readonly networks: readonly Network[];
  readonly items: readonly Item[];
  /** What items of a file name, and how they are numbered. */
  readonly equipment: EquipmentNames;
  readonly loans: KnownLoans;
  readonly hotline: KnownHotline;
  readonly usage: KnownSessions;
};

/** The sessions that rows may mean, and what those of a file name. */
export type KnownSessions = {
  /** Those of the days that the file tells of, and those that bear one of its numbers. */
  readonly sessions: readonly Session[];
  /** Themes that the officer added. */
  readonly ownThemes: readonly { readonly id: string; readonly name: string }[];
  /** What the rules of the register say of a session: closed place, locked year, numbers that disagree. */
  readonly problemsOf: (entry: SessionInput) => readonly Problem[];
};

/** A level that answers, and its hours. */
export type KnownLevel = Pick<AnsweringLevel, 'id' | 'name' | 'week'>;

/** The tickets of the register, and what those of a file name. */
export type KnownHotline = {
  readonly tickets: readonly Ticket[];
  /** What happened to a ticket, in order. */
  readonly momentsOf: (ticketId: string) => readonly TicketMoment[];
  readonly levels: readonly KnownLevel[];
  /** The level of what names none. */
  readonly firstLevelId: string;
  readonly settings: HotlineSettingsInput;
  /** Numbers once given, those of deleted tickets too. */
  readonly numbers: readonly string[];
  /** The device that gives numbers. */
  readonly device: string;
  readonly timeZone: string;
  /** The instant of the planning: nothing happened after it. */
  readonly now: string;
};

/** The loans of the register, and what else tells where things are. */
export type KnownLoans = {
  readonly kits: readonly Kit[];
  readonly loans: readonly Loan[];
  readonly lines: readonly LoanLine[];
  readonly maintenances: readonly Maintenance[];
  /** Numbers once given, those of deleted loans too. */
  readonly numbers: readonly string[];
  /** The device that gives numbers. */
  readonly device: string;
};

/** What items name: loan points and own categories; the pattern of their numbers, and those that kits bear. */
export type EquipmentNames = {
  readonly loanPoints: readonly { readonly id: string; readonly name: string }[];
  readonly ownCategories: readonly OwnCategory[];
  readonly inventoryPattern: string;
  readonly kitNumbers: readonly string[];
};

/** What reading a spreadsheet needs from outside. */
export type SpreadsheetTools = ImportTools & {
  /** The communes of a name within the register's territory, former names too; empty when there is none. */
  readonly communesNamed: (name: string) => readonly Commune[];
};

/** What the officer chooses before the preview. */
export type SpreadsheetOptions = {
  /**
   * What becomes of rows that the register has already: they take the file's values; only those tied by an identifier do
   * (those that merely look alike are left out and told); none does, only new records are made.
   */
  readonly matched: 'update' | 'updateIdentified' | 'createOnly';
  /** Who numbers the rows: the source of the external ids. Empty when the list tells none. */
  readonly source: string;
  /** Reporting rhythm of the new places. */
  readonly rhythm: ReportingRhythm;
  /** Network that the new places enter, besides those of their row; null = none. */
  readonly networkId: string | null;
  /** Whether networks that are named and unknown are made. */
  readonly createNetworks: boolean;
  /** Whether structures that are named as carriers or employers and unknown are made. */
  readonly createOrganisations: boolean;
  /** Whether exchanged coordinates are put right; otherwise those positions stay empty. */
  readonly uncrossCoordinates: boolean;
};

/** The choices that the wizard proposes. */
export const defaultSpreadsheetOptions: SpreadsheetOptions = {
  matched: 'update',
  source: '',
  rhythm: 'monthly',
  networkId: null,
  createNetworks: true,
  createOrganisations: false,
  uncrossCoordinates: true,
};

/** How a row was tied to a record of the register. */
export type MatchedBy =
  | 'externalId'
  | 'ownId'
  | 'siret'
  | 'rna'
  | 'email'
  | 'inventoryNumber'
  | 'serial'
  | 'loanNumber'
  | 'ticketNumber'
  | 'sessionNumber'
  | 'sameSession'
  | 'likeness';

/** What an import would do with one row. */
export type SpreadsheetRow = {
  /** As the spreadsheet numbers it: 1 is the first row of the sheet. */
  readonly row: number;
  readonly action: ImportAction;
  readonly name: string;
  readonly communeName: string;
  /** The record that would change, or that is the same already; null for a new one. */
  readonly recordId: string | null;
  readonly matchedBy: MatchedBy | null;
  /** Of a new record every field that it takes (`before` null); of another one those that change. */
  readonly changes: readonly ImportFieldChange[];
  /** `field` of each problem is the header of its column. */
  readonly problems: readonly Problem[];
};

/** A value that a closed list does not know: it asks to be put to one of the list, or to be left out. */
export type UnknownValue = {
  /** Index of the column in the file. */
  readonly column: number;
  readonly header: string;
  /** Key of the field. */
  readonly field: string;
  readonly text: string;
  /** Rows that hold it. */
  readonly count: number;
  /** Codes of the list that it may mean, the likeliest first. */
  readonly suggestions: readonly string[];
};

/** Records that are written: new ones whole, others by the fields that change. */
export type RecordWrites<I> = {
  readonly created: readonly { readonly id: string; readonly input: I }[];
  readonly changed: readonly {
    readonly id: string;
    /** `updatedAt` of the record that the preview was made from: changed since, the plan is out of date. */
    readonly basedOn: string;
    readonly patch: Partial<I>;
  }[];
};

/** All that one import writes, in one act. */
export type SpreadsheetWrites = {
  readonly networks: RecordWrites<NetworkInput>;
  readonly organisations: RecordWrites<OrganisationInput>;
  readonly accessPoints: RecordWrites<AccessPointInput>;
  readonly animators: RecordWrites<AnimatorInput>;
  readonly items: RecordWrites<ItemInput>;
  readonly loans: RecordWrites<LoanInput>;
  readonly loanLines: RecordWrites<LoanLineInput>;
  readonly tickets: RecordWrites<TicketInput>;
  readonly ticketEvents: RecordWrites<TicketEventInput>;
  readonly sessions: RecordWrites<SessionInput>;
};

/** What an import would do, before anything is written. */
export type SpreadsheetPlan = {
  readonly target: ImportTarget;
  readonly counts: Readonly<Record<ImportAction, number>>;
  readonly rows: readonly SpreadsheetRow[];
  /** Warnings about the table as a whole. */
  readonly problems: readonly Problem[];
  readonly unknownValues: readonly UnknownValue[];
  /** Rows whose latitude and longitude stand exchanged. */
  readonly swapped: number;
  /** Names of the networks and structures that it would make besides. */
  readonly newNetworks: readonly string[];
  readonly newOrganisations: readonly string[];
};

/** A plan being made, some rows at a time, so that a long one can show its progress and be stopped. */
export type SpreadsheetPlanning = {
  readonly total: number;
  /**
   * Plans up to `count` rows more; gives how many are done in all. The first calls take in the records of the register
   * and give 0: call until `total` is reached.
   */
  readonly advance: (count: number) => number;
  /** The whole plan, once all rows are done, and what it writes. */
  readonly finish: () => { readonly plan: SpreadsheetPlan; readonly writes: SpreadsheetWrites };
};

/** What a planning is asked. */
export type SpreadsheetRequest = {
  readonly target: ImportTarget;
  /** One for each column of the table, in its order. */
  readonly mapping: readonly ColumnMapping[];
  readonly options: SpreadsheetOptions;
};
