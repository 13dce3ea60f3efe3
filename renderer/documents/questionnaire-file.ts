import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { VALUE_LIMIT } from '#shared/domain/usage-return/usage-return.ts';
import { guarded } from '#shared/exchange/national-standard/formula-cell.ts';
import { IDENTITY_SHEET, identityRows } from '#shared/exchange/questionnaire/identity.ts';
import {
  helpLines,
  type LaidCell,
  type LaidRow,
  type LaidSheet,
  LEADING_COLUMNS,
  laySheet,
} from '#shared/exchange/questionnaire/lay-sheet.ts';
import type { ColumnState, Questionnaire } from '#shared/exchange/questionnaire/questionnaire.ts';
import { columnLetters } from '#shared/exchange/spreadsheet/sheet-table.ts';
import { questionnaireSheet as words } from '#shared/messages/fr/questionnaire-sheet.ts';
import { sheetNames } from './spreadsheet-file.ts';

const ACCENT = '0B5F66';
const GREY = 'E3E7E7';
const BAND = 'EEF4F4';
const QUIET = '4C5957';
const LINE = 'B9C4C3';

const LABEL_WIDTH = 36;
const HELP_WIDTH = 50;
const MONTH_WIDTH = 10.5;
/** Few columns have room to breathe. */
const WIDE_MONTH_WIDTH = 16;
const FEW_COLUMNS = 4;
const HELP_SHEET_WIDTH = 110;
/** Letters that fit in a line across the sheet, and its height in points. */
const LINE_LETTERS = 150;
const LINE_HEIGHT = 15;
const ROW_HEIGHT = 17;
const COMMENT_HEIGHT = 48;

const FONT = { name: 'Calibri', size: 11 } as const;
const thin = { style: 'thin', color: { rgb: LINE } } as const;
const box = { top: thin, right: thin, bottom: thin, left: thin };
const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** Why a grey cell is grey, told where the cell is met. */
const greyWords: Readonly<Record<Exclude<ColumnState, 'open'>, string>> = {
  notOpen: words.notOpen,
  notDue: words.notDue,
  locked: words.locked,
};

/**
 * Writes a questionnaire: a protected sheet a place with cells to fill, drop-down lists and checks, a sheet of
 * instructions, and a sheet that spreadsheets do not show, which tells whose it is. The one place besides
 * `spreadsheet-file` and `workbook-file` that knows the spreadsheet library.
 */
export async function writeQuestionnaire(asked: Questionnaire): Promise<Uint8Array<ArrayBuffer>> {
  const laid = asked.sheets.map((sheet, at) => laySheet(asked, sheet, at + 1));
  const names = sheetNames([...laid.map(({ name }) => name), words.helpSheet, IDENTITY_SHEET]);
  const sheets = [
    ...laid.map((sheet, at) => figuresSheet(sheet, names[at] ?? `${at + 1}`)),
    helpSheet(asked, names[laid.length] ?? words.helpSheet),
    identitySheet(asked, names[laid.length + 1] ?? IDENTITY_SHEET),
  ];
  const title = helpLines(asked)[0] ?? words.title;
  const bytes = await writeXlsx({
    sheets,
    properties: {
      title,
      subject: laid
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 200),
      creator: asked.organisation ?? 'Maillage',
      created: new Date(asked.writtenAt),
      modified: new Date(asked.writtenAt),
    },
    defaultFont: FONT,
    workbookProtection: { lockStructure: true },
  });
  return new Uint8Array(bytes);
}

function figuresSheet(sheet: LaidSheet, name: string): WriteSheet {
  const months = (sheet.rows[sheet.headingRow]?.cells.length ?? LEADING_COLUMNS) - LEADING_COLUMNS;
  const columns = LEADING_COLUMNS + months;
  const last = columns - 1;
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, at) => {
    row.cells.forEach((cell, column) => {
      if (cell === null) return;
      cells.set(`${at},${column}`, { value: contentOf(cell), style: styleOf(cell) });
    });
  });
  const width = months > FEW_COLUMNS ? MONTH_WIDTH : WIDE_MONTH_WIDTH;
  return {
    name,
    rows: sheet.rows.map((row) =>
      Array.from({ length: columns }, (_, column) => {
        const cell = row.cells[column];
        return cell === undefined || cell === null ? null : contentOf(cell);
      }),
    ),
    cells,
    columns: [
      { width: 2, hidden: true },
      { width: LABEL_WIDTH },
      { width: HELP_WIDTH },
      ...Array.from({ length: months }, () => ({ width })),
    ],
    rowDefs: rowHeights(sheet.rows),
    merges: sheet.rows.flatMap((row, at) =>
      row.wide ? [{ startRow: at, endRow: at, startCol: 1, endCol: last }] : [],
    ),
    dataValidations: validationsOf(sheet),
    freezePane: { rows: sheet.headingRow + 1, columns: 2 },
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    },
    view: { showGridLines: false, tabColor: { rgb: ACCENT } },
    pageSetup: {
      paperSize: 'a4',
      orientation: months > FEW_COLUMNS ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${sheet.headingRow + 1}:$${sheet.headingRow + 1}`,
    },
    a11y: { headerRow: sheet.headingRow, summary: words.advice },
  };
}

/** The first row is hidden; a line of text across the sheet is as high as it needs. */
function rowHeights(rows: readonly LaidRow[]): NonNullable<WriteSheet['rowDefs']> {
  const heights: NonNullable<WriteSheet['rowDefs']> = new Map([[0, { hidden: true }]]);
  rows.forEach((row, at) => {
    const cell = row.cells[1];
    if (cell === null || cell === undefined) return;
    if (cell.kind === 'title') heights.set(at, { height: 26 });
    if (cell.kind === 'place') heights.set(at, { height: 21 });
    if (cell.kind === 'heading') heights.set(at, { height: 32 });
    if (cell.kind === 'label')
      heights.set(at, {
        height: row.cells.some((one) => one?.kind === 'words') ? COMMENT_HEIGHT : ROW_HEIGHT,
      });
    if (cell.kind === 'line') {
      const lines = cell.text
        .split('\n')
        .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / LINE_LETTERS)), 0);
      heights.set(at, { height: lines * LINE_HEIGHT + 3 });
    }
  });
  return heights;
}

function contentOf(cell: LaidCell): string | number | null {
  switch (cell.kind) {
    case 'figure':
    case 'choice':
      return cell.value;
    case 'words':
      return cell.value === null ? null : guarded(cell.value);
    case 'code':
      return cell.text;
    default:
      return guarded(cell.text);
  }
}

function styleOf(cell: LaidCell): CellStyle {
  switch (cell.kind) {
    case 'code':
      return { font: { ...FONT, size: 8, color: { rgb: LINE } } };
    case 'title':
      return {
        font: { ...FONT, bold: true, size: 16, color: { rgb: ACCENT } },
        alignment: { vertical: 'center' },
      };
    case 'place':
      return { font: { ...FONT, bold: true, size: 13 }, alignment: { vertical: 'center' } };
    case 'line':
      return { font: { ...FONT, color: { rgb: QUIET } }, alignment: { vertical: 'top', wrapText: true } };
    case 'heading':
      return {
        font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
        fill: solid(ACCENT),
        alignment: { vertical: 'center', wrapText: true },
        border: box,
      };
    case 'group':
      return {
        font: { ...FONT, bold: true, color: { rgb: ACCENT } },
        fill: solid(BAND),
        border: { top: thin, bottom: thin },
      };
    case 'label':
      return { border: box, alignment: { vertical: 'center', wrapText: true } };
    case 'help':
      return {
        font: { ...FONT, size: 9, color: { rgb: QUIET } },
        border: box,
        alignment: { vertical: 'center', wrapText: true },
      };
    default:
      return entryStyle(cell);
  }
}

/** A cell to fill is white and unlocked; a grey one is locked, though it shows what is known. */
function entryStyle(cell: Extract<LaidCell, { kind: 'figure' | 'choice' | 'words' }>): CellStyle {
  const numFmt = cell.kind !== 'figure' ? '@' : cell.unit === 'hours' ? '#,##0.0#' : '#,##0';
  return {
    border: box,
    alignment: {
      horizontal: cell.kind === 'figure' ? 'right' : cell.kind === 'choice' ? 'center' : 'left',
      vertical: 'center',
      ...(cell.kind === 'words' ? { wrapText: true } : {}),
    },
    numFmt,
    protection: { locked: cell.state !== 'open' },
    ...(cell.state === 'open' ? {} : { fill: solid(GREY) }),
  };
}

/** The checks of a sheet: cells that are checked alike share one. */
function validationsOf(sheet: LaidSheet): DataValidation[] {
  const alike = new Map<
    string,
    { readonly check: Omit<DataValidation, 'range'>; readonly cells: string[] }
  >();
  sheet.rows.forEach((row, at) => {
    row.cells.forEach((cell, column) => {
      const check = cell === null ? null : checkOf(cell);
      if (check === null) return;
      const key = JSON.stringify(check);
      const same = alike.get(key) ?? { check, cells: [] };
      same.cells.push(`${columnLetters(column)}${at + 1}`);
      alike.set(key, same);
    });
  });
  return [...alike.values()].map(({ check, cells }) => ({ ...check, range: cells.join(' ') }));
}

function checkOf(cell: LaidCell): Omit<DataValidation, 'range'> | null {
  if (cell.kind !== 'figure' && cell.kind !== 'choice') return null;
  const shared = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop' } as const;
  const why = cell.state === 'open' ? {} : { showInputMessage: true, inputMessage: greyWords[cell.state] };
  if (cell.kind === 'choice')
    return {
      ...shared,
      ...why,
      type: 'list',
      values: [...cell.choices],
      errorTitle: words.listTitle,
      errorMessage: words.listError,
    };
  const bounds = { operator: 'between', formula1: '0', formula2: String(VALUE_LIMIT) } as const;
  return cell.unit === 'hours'
    ? {
        ...shared,
        ...why,
        ...bounds,
        type: 'decimal',
        errorTitle: words.hoursTitle,
        errorMessage: words.hoursError,
      }
    : {
        ...shared,
        ...why,
        ...bounds,
        type: 'whole',
        errorTitle: words.wholeTitle,
        errorMessage: words.wholeError,
      };
}

function helpSheet(asked: Questionnaire, name: string): WriteSheet {
  const lines = helpLines(asked).map(guarded);
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach((text, at) => {
    const style: CellStyle =
      at === 0
        ? { font: { ...FONT, bold: true, size: 16, color: { rgb: ACCENT } } }
        : { alignment: { wrapText: true, vertical: 'top' } };
    cells.set(`${at},0`, { value: text, style });
  });
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map(
    lines.map((text, at) => [
      at,
      { height: at === 0 ? 26 : (text.split('\n').length + Math.floor(text.length / 115)) * LINE_HEIGHT + 6 },
    ]),
  );
  return {
    name,
    rows: lines.map((text) => [text]),
    cells,
    columns: [{ width: HELP_SHEET_WIDTH }],
    rowDefs,
    protection: { sheet: true, selectLockedCells: true },
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Every cell is text: a spreadsheet that writes the file again must not make numbers or dates of codes. */
function identitySheet(asked: Questionnaire, name: string): WriteSheet {
  return {
    name,
    rows: identityRows(asked).map((row) => [...row]),
    veryHidden: true,
    protection: { sheet: true },
  };
}
