import { v7 as uuid } from 'uuid';
import { compactTerritory } from '#build/territory/territory-data.ts';
import { isOpeningHours } from '#renderer/workers/opening-hours-check.ts';
import { defaultHotlineSettings } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { guessMapping } from '#shared/exchange/spreadsheet/guess-mapping.ts';
import { guessHeaderRow } from '#shared/exchange/spreadsheet/header-row.ts';
import type { Cell } from '#shared/exchange/spreadsheet/sheet.ts';
import { type SheetTable, tableOf } from '#shared/exchange/spreadsheet/sheet-table.ts';
import {
  defaultSpreadsheetOptions,
  type KnownRecords,
  type SpreadsheetOptions,
  type SpreadsheetTools,
} from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import { startSpreadsheetPlanning } from '#shared/exchange/spreadsheet/spreadsheet-planning.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAnsweringLevel } from '#test/factories/hotline.ts';

const communes = buildCommuneIndex(compactTerritory());

/** The whole list of communes, and Charente as the register's territory. */
export const tools: SpreadsheetTools = {
  communes,
  communesNamed: communes.namedIn({ kind: 'departements', codes: ['16'] }),
  isOpeningHours,
  newId: uuid,
  today: '2026-11-24',
};

const level = makeAnsweringLevel({ name: 'Département' });

export const nothingKnown: KnownRecords = {
  accessPoints: [],
  organisations: [],
  animators: [],
  items: [],
  equipment: {
    loanPoints: [],
    ownCategories: [],
    inventoryPattern: '{CAT}-{AAAA}-{000}',
    kitNumbers: [],
  },
  networks: [],
  loans: { kits: [], loans: [], lines: [], maintenances: [], numbers: [], device: 'dev00001' },
  hotline: {
    tickets: [],
    momentsOf: () => [],
    levels: [level],
    firstLevelId: level.id,
    settings: defaultHotlineSettings,
    numbers: [],
    device: 'dev00001',
    timeZone: 'Europe/Paris',
    now: '2026-11-23T10:00:00.000Z',
  },
  usage: { sessions: [], ownThemes: [], problemsOf: () => [] },
};

/** A table as a person lays it out: the first row that looks like headers is found by the program. */
export function tableFrom(rows: readonly (readonly Cell[])[]): SheetTable {
  const sheet = { name: 'Feuille 1', hidden: false, rows };
  return tableOf(sheet, guessHeaderRow(sheet));
}

/** The plan of a table with the mapping that the program guesses. */
export function planOf(
  target: ImportTarget,
  rows: readonly (readonly Cell[])[],
  known: Partial<KnownRecords> = {},
  options: Partial<SpreadsheetOptions> = {},
) {
  const table = tableFrom(rows);
  const planning = startSpreadsheetPlanning(
    table,
    {
      target,
      mapping: guessMapping(target, table),
      options: { ...defaultSpreadsheetOptions, ...options },
    },
    { ...nothingKnown, ...known },
    tools,
  );
  while (planning.advance(1_000) < planning.total);
  return planning.finish();
}
