import { v7 as uuid } from 'uuid';
import { compactTerritory } from '#build/territory/territory-data.ts';
import { isOpeningHours } from '#renderer/workers/opening-hours-check.ts';
import type {
  OpenedSpreadsheet,
  SpreadsheetApi,
  SpreadsheetSetup,
} from '#renderer/workers/spreadsheet-api.ts';
import type { SpreadsheetSources } from '#renderer/workers/spreadsheet-tools.ts';
import { makeSpreadsheetVerbs } from '#renderer/workers/spreadsheet-verbs.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { bookkeepingFields } from '#shared/domain/record/record.ts';
import {
  defaultSpreadsheetOptions,
  type SpreadsheetOptions,
} from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import type { TestRegister } from '#test/factories/test-register.ts';

const communes = buildCommuneIndex(compactTerritory());

/** What the verbs take from the platform, with a fixed day. */
export const sources: SpreadsheetSources = {
  loadCommunes: async () => communes,
  isOpeningHours,
  now: () => new Date('2026-11-23T10:00:00Z'),
  newId: uuid,
};

export const nothing = (): void => undefined;

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export function codes(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

/** A file of the page, from its bytes. */
export function file(name: string, bytes: Uint8Array, size = bytes.length): FileSource {
  return {
    name,
    size,
    read: async (offset, length) => bytes.slice(offset, offset + length),
    close: async () => undefined,
  };
}

/** A semicolon file in UTF-8. */
export function csv(name: string, rows: readonly (readonly string[])[]): FileSource {
  return file(name, new TextEncoder().encode(rows.map((row) => row.join(';')).join('\r\n')));
}

export function verbsOf(register: TestRegister): SpreadsheetApi {
  return makeSpreadsheetVerbs(register.context, sources);
}

/** What the wizard would ask for with the columns as they are proposed. */
export async function setUp(
  verbs: SpreadsheetApi,
  opened: OpenedSpreadsheet,
  target: ImportTarget | null = null,
  options: Partial<SpreadsheetOptions> = {},
): Promise<SpreadsheetSetup> {
  const table = { sheet: opened.sheet, headerRow: opened.sheets[opened.sheet]?.headerRow ?? -1 };
  const proposal = value(await verbs.proposeSpreadsheet(opened.id, table, target, true));
  return {
    ...table,
    target: proposal.target,
    mapping: proposal.columns.map(({ header, field, values }) => ({ header, field, values })),
    options: { ...defaultSpreadsheetOptions, createOrganisations: true, ...options },
  };
}

/** Opens a file and plans it with the columns as they are proposed. */
export async function planOf(
  verbs: SpreadsheetApi,
  source: FileSource,
  target: ImportTarget | null = null,
  options: Partial<SpreadsheetOptions> = {},
) {
  const opened = value(await verbs.openSpreadsheet(source, nothing));
  const setup = await setUp(verbs, opened, target, options);
  return value(await verbs.planSpreadsheet(opened.id, setup, nothing));
}

/** Plans a file and writes it; gives the change set. */
export async function importFile(
  verbs: SpreadsheetApi,
  source: FileSource,
  target: ImportTarget | null = null,
  options: Partial<SpreadsheetOptions> = {},
): Promise<string> {
  const plan = await planOf(verbs, source, target, options);
  return value(await verbs.applySpreadsheet(plan.id, nothing)).changeSetId ?? '';
}

/** Every living record that an import can write, without what the program keeps by itself. */
export async function living({ host }: TestRegister): Promise<unknown> {
  const { database } = host.register();
  const { accessPoints, organisations, animators, networks, importLayouts, items, loans, loanLines } =
    database;
  const rows = [
    ...(await accessPoints.toArray()),
    ...(await organisations.toArray()),
    ...(await animators.toArray()),
    ...(await networks.toArray()),
    ...(await items.toArray()),
    ...(await loans.toArray()),
    ...(await loanLines.toArray()),
    ...(await database.tickets.toArray()),
    ...(await database.ticketEvents.toArray()),
    ...(await database.answeringLevels.toArray()),
    ...(await importLayouts.toArray()),
  ];
  const { sessions } = await host.register().parts.sessions.chosen({});
  const standing = rows.filter(({ deletedAt }) => deletedAt === null);
  return [...standing, ...sessions.map(({ stamp, ...session }) => session)].map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([field]) => !bookkeepingFields.some((kept) => kept === field)),
    ),
  );
}
