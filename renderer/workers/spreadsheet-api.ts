import type { Written } from '#renderer/storage/write-path.ts';
import type { ImportFormat } from '#shared/domain/import-batch/import-batch.ts';
import type { ColumnMapping, ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import type { ImportAction } from '#shared/exchange/import-plan.ts';
import type { ColumnGuess } from '#shared/exchange/spreadsheet/guess-mapping.ts';
import type { SheetEncoding } from '#shared/exchange/spreadsheet/sheet.ts';
import type {
  SpreadsheetOptions,
  SpreadsheetPlan,
  SpreadsheetRow,
} from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import type { OnProgress } from './progress.ts';

/** A sheet as the wizard shows it: its first rows as texts, to choose the one that holds the headers. */
export type SheetHead = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Index of the row that looks like headers; −1 = none does. */
  readonly headerRow: number;
  readonly firstRows: readonly (readonly string[])[];
};

/** A file that was read and is kept by the worker until it is closed or another one is opened. */
export type OpenedSpreadsheet = {
  readonly id: string;
  readonly fileName: string;
  readonly format: Extract<ImportFormat, 'csv' | 'xlsx' | 'ods'>;
  /** Of a text file; null for a workbook. */
  readonly encoding: SheetEncoding | null;
  readonly delimiter: string | null;
  readonly sheets: readonly SheetHead[];
  /** The sheet that looks like the list. */
  readonly sheet: number;
  /** Warnings about the file as a whole. */
  readonly problems: readonly Problem[];
};

/** Which table of the file is meant. */
export type TableChoice = {
  readonly sheet: number;
  /** Index of the row of headers; −1 = the sheet has none. */
  readonly headerRow: number;
};

/** A column of the table and what is proposed for it. */
export type ProposedColumn = ColumnGuess & {
  /** How spreadsheets call it: `A`, `B`… */
  readonly letters: string;
  /** Up to three different values. */
  readonly samples: readonly string[];
  /** Rows that fill it. */
  readonly filled: number;
};

/** What is proposed for a table. */
export type SpreadsheetProposal = {
  readonly target: ImportTarget;
  readonly rows: number;
  readonly columns: readonly ProposedColumn[];
  /** The file that a layout of the same headers was last used with; null = the layout is new. */
  readonly remembered: string | null;
};

/** All that the officer chose. */
export type SpreadsheetSetup = TableChoice & {
  readonly target: ImportTarget;
  /** One for each column of the table, in its order. */
  readonly mapping: readonly ColumnMapping[];
  readonly options: SpreadsheetOptions;
};

/** A plan without its rows, which are asked for as they come on the screen. */
export type SpreadsheetSummary = Omit<SpreadsheetPlan, 'rows'> & {
  readonly id: string;
  readonly total: number;
  readonly withProblems: number;
};

/** Which rows of a plan are listed. No action = all. */
export type PlanFilter = { readonly actions: readonly ImportAction[]; readonly onlyProblems: boolean };

/** A row of a plan as a list shows it; `id` is its number in the sheet. */
export type PlanRow = SpreadsheetRow & { readonly id: string };

/** Verbs of the import of any spreadsheet: one file at a time, one plan at a time. Nothing is written before {@link applySpreadsheet}. */
export type SpreadsheetApi = {
  /** Reads a file once and keeps it. */
  readonly openSpreadsheet: (file: FileSource, onProgress: OnProgress) => Promise<Outcome<OpenedSpreadsheet>>;
  readonly closeSpreadsheet: () => Promise<void>;
  /**
   * Guesses what the columns of a table are, or remembers it from an import of the same layout.
   *
   * @param target null = guessed too
   * @param remember whether a layout that was met before counts
   */
  readonly proposeSpreadsheet: (
    fileId: string,
    table: TableChoice,
    target: ImportTarget | null,
    remember: boolean,
  ) => Promise<Outcome<SpreadsheetProposal>>;
  /** Tells what the import would do. Aborted by `cancel`. */
  readonly planSpreadsheet: (
    fileId: string,
    setup: SpreadsheetSetup,
    onProgress: OnProgress,
  ) => Promise<Outcome<SpreadsheetSummary>>;
  /** Numbers, as texts, of the rows of the plan that a filter lets through; empty for another plan. */
  readonly planRowIds: (planId: string, filter: PlanFilter) => Promise<readonly string[]>;
  readonly planRows: (planId: string, ids: readonly string[]) => Promise<readonly PlanRow[]>;
  /** The rows that have a problem, for the list that is exported. */
  readonly planProblems: (planId: string) => Promise<readonly SpreadsheetRow[]>;
  /** Writes the plan as one act, with its layout; refused where what it was made from changed since. */
  readonly applySpreadsheet: (planId: string, onProgress: OnProgress) => Promise<Outcome<Written>>;
};
