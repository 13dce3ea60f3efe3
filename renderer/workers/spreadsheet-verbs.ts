import { readWorkbook } from '#renderer/documents/workbook-file.ts';
import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { importRecords } from '#renderer/storage/import-store.ts';
import type { Register } from '#renderer/storage/register.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import {
  type ColumnGuess,
  guessMapping,
  guessTarget,
  rememberedMapping,
} from '#shared/exchange/spreadsheet/guess-mapping.ts';
import { guessSheet } from '#shared/exchange/spreadsheet/header-row.ts';
import { layoutSignature } from '#shared/exchange/spreadsheet/layout-signature.ts';
import type { Workbook } from '#shared/exchange/spreadsheet/sheet.ts';
import { type SheetTable, tableOf } from '#shared/exchange/spreadsheet/sheet-table.ts';
import type { SpreadsheetPlan, SpreadsheetWrites } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import { startSpreadsheetPlanning } from '#shared/exchange/spreadsheet/spreadsheet-planning.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import { breather } from './breather.ts';
import { platformSources, ROWS_AT_ONCE } from './import-sources.ts';
import { platformDecoding, readWholeFile } from './list-file.ts';
import type { OnProgress } from './register-api.ts';
import type { PlanRow, SpreadsheetApi, SpreadsheetSetup, TableChoice } from './spreadsheet-api.ts';
import { knownHotline } from './spreadsheet-hotline.ts';
import { knownSessions } from './spreadsheet-sessions.ts';
import { knownRecords, type SpreadsheetSources, spreadsheetTools } from './spreadsheet-tools.ts';
import { planSummary, proposedColumns, sheetHead } from './spreadsheet-views.ts';
import { isOutdated, lastSeq, writtenRecords } from './spreadsheet-writes.ts';
import type { WorkerContext } from './worker-context.ts';

/** The file under way. */
type Opened = { readonly id: string; readonly fileName: string; readonly workbook: Workbook };
/** The plan last made, and the file and choices that it was made from. */
type Prepared = {
  readonly id: string;
  readonly opened: Opened;
  readonly setup: SpreadsheetSetup;
  readonly headers: readonly string[];
  readonly plan: SpreadsheetPlan;
  readonly writes: SpreadsheetWrites;
  /** Sequence of the last act that it knows of. */
  readonly seq: number;
};

/** The verbs of the import of any spreadsheet. */
export function makeSpreadsheetVerbs(
  context: WorkerContext,
  sources: SpreadsheetSources = platformSources,
): SpreadsheetApi {
  let opened: Opened | null = null;
  let prepared: Prepared | null = null;
  const tableIn = (fileId: string, choice: TableChoice): Outcome<Table> => {
    const sheet = opened?.id === fileId ? opened.workbook.sheets[choice.sheet] : undefined;
    if (opened === null || sheet === undefined) return refused('import/plan-gone');
    const table = tableOf(sheet, choice.headerRow);
    return table.rows.length === 0 ? refused('spreadsheet/no-rows-below') : accepted({ opened, table });
  };
  const rowsOf = (planId: string) => (prepared?.id === planId ? prepared.plan.rows : []);
  return {
    openSpreadsheet: (file, onProgress) =>
      context.task(async (signal) => {
        [opened, prepared] = [null, null];
        const read = await open(file, sources, onProgress, signal);
        if (!read.ok) return read;
        opened = read.value;
        const { id, fileName, workbook } = opened;
        const { sheets, ...rest } = workbook;
        return accepted({
          ...rest,
          id,
          fileName,
          sheets: sheets.map(sheetHead),
          sheet: guessSheet(sheets),
        });
      }),
    closeSpreadsheet: async () => {
      [opened, prepared] = [null, null];
    },
    proposeSpreadsheet: async (fileId, choice, target, remember) => {
      const found = tableIn(fileId, choice);
      if (!found.ok) return found;
      const { table } = found.value;
      const proposal = await propose(context.register().database, table, target, remember);
      return accepted({
        target: proposal.target,
        rows: table.rows.length,
        columns: proposedColumns(table, proposal.guesses),
        remembered: proposal.remembered,
      });
    },
    planSpreadsheet: (fileId, setup, onProgress) =>
      context.task(async (signal) => {
        prepared = null;
        const found = tableIn(fileId, setup);
        if (!found.ok) return found;
        prepared = await plan(context.register(), found.value, setup, sources, onProgress, signal);
        return accepted(planSummary(prepared.id, prepared.plan));
      }),
    planRowIds: async (planId, { actions, onlyProblems }) =>
      rowsOf(planId)
        .filter(
          ({ action, problems }) =>
            (actions.length === 0 || actions.includes(action)) && (!onlyProblems || problems.length > 0),
        )
        .map(({ row }) => String(row)),
    planRows: async (planId, ids) => {
      const wanted = new Set(ids);
      const found: PlanRow[] = [];
      for (const row of rowsOf(planId))
        if (wanted.has(String(row.row))) found.push({ ...row, id: String(row.row) });
      return found;
    },
    planProblems: async (planId) => rowsOf(planId).filter(({ problems }) => problems.length > 0),
    applySpreadsheet: (planId, onProgress) =>
      context.task(async (signal) => {
        if (prepared?.id !== planId) return refused('import/plan-gone');
        onProgress({ done: 0, total: prepared.plan.rows.length });
        const outcome = await apply(context, prepared, signal);
        if (outcome.ok) prepared = null;
        return outcome;
      }),
  };
}

type Table = { readonly opened: Opened; readonly table: SheetTable };

async function open(
  file: FileSource,
  sources: SpreadsheetSources,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Outcome<Opened>> {
  const bytes = await readWholeFile(file, signal, onProgress);
  if (!bytes.ok) return bytes;
  const fileName = await file.name;
  const workbook = await readWorkbook(bytes.value, fileName, platformDecoding);
  signal.throwIfAborted();
  return workbook.ok ? accepted({ id: sources.newId(), fileName, workbook: workbook.value }) : workbook;
}

/** The layout kept for these headers, or guesses. */
async function propose(
  database: RegisterDatabase,
  table: SheetTable,
  asked: ImportTarget | null,
  remember: boolean,
): Promise<{
  readonly target: ImportTarget;
  readonly guesses: readonly ColumnGuess[];
  readonly remembered: string | null;
}> {
  const layouts = remember
    ? await database.importLayouts.where('signature').equals(layoutSignature(table.headers)).toArray()
    : [];
  const known = layouts
    .filter(({ deletedAt, target }) => deletedAt === null && (asked === null || target === asked))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
  if (known !== undefined)
    return {
      target: known.target,
      guesses: rememberedMapping(known.target, table.headers, known.columns),
      remembered: known.fileName,
    };
  const target = asked ?? guessTarget(table);
  return { target, guesses: guessMapping(target, table), remembered: null };
}

async function plan(
  register: Register,
  { opened, table }: Table,
  setup: SpreadsheetSetup,
  sources: SpreadsheetSources,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Prepared> {
  const { target, mapping, options } = setup;
  const { database, pointer } = register;
  const seq = await lastSeq(database);
  const tools = await spreadsheetTools(database, sources);
  const known = {
    ...(await knownRecords(database, pointer.deviceId)),
    hotline: await knownHotline(register, target, sources.now()),
    usage: await knownSessions(register, target, { table, mapping, today: tools.today }),
  };
  const planning = startSpreadsheetPlanning(table, { target, mapping, options }, known, tools);
  const breathe = breather(signal);
  for (let done = 0; done < planning.total; ) {
    done = planning.advance(ROWS_AT_ONCE);
    onProgress({ done, total: planning.total });
    await breathe();
  }
  return { ...planning.finish(), id: sources.newId(), opened, setup, headers: table.headers, seq };
}

/** Writes a plan whose records are still what it was made from. */
async function apply(
  context: WorkerContext,
  { opened, setup, headers, plan: { counts, rows, problems, target }, writes, seq }: Prepared,
  signal: AbortSignal,
): ReturnType<SpreadsheetApi['applySpreadsheet']> {
  const register = context.register();
  if (await isOutdated(register.database, seq)) return refused('import/plan-outdated');
  const { created, changed, sessions } = writtenRecords(writes);
  if (created.length + changed.length + sessions.length === 0) return refused('import/nothing-to-import');
  signal.throwIfAborted();
  return importRecords(register, {
    created,
    changed,
    sessions,
    layout: {
      target,
      signature: layoutSignature(headers),
      fileName: opened.fileName,
      columns: [...setup.mapping],
    },
    batch: {
      fileName: opened.fileName,
      format: opened.workbook.format,
      target,
      created: counts.create,
      changed: counts.change,
      skipped: counts.skip,
      problems: problems.length + rows.reduce((sum, row) => sum + row.problems.length, 0),
    },
  });
}
