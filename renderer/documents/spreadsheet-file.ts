import { writeOds } from 'hucre/ods';
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Day } from '#shared/domain/calendar/day.ts';

/** How a number is shown; its value stays a number. A percentage is a ratio (0.123). */
export type NumberShown =
  | 'whole'
  | 'decimal'
  | 'hundredths'
  | 'plain'
  | 'percent'
  | 'signedPercent'
  | 'signedWhole';

/** A cell of a spreadsheet. `missing` writes why a value is not there, never a number. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly shown: NumberShown }
  | { readonly kind: 'month'; readonly day: Day }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'empty' };

export type SheetContent = {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly { readonly cells: readonly SheetCell[]; readonly total: boolean }[];
  /** Whether long texts are wrapped in wide columns instead of cut: a sheet that is read. */
  readonly reading: boolean;
};

export type SpreadsheetProperties = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO instant. */
  readonly created: string;
};

const FORMATS: Readonly<Record<NumberShown, string>> = {
  whole: '#,##0',
  decimal: '#,##0.0',
  hundredths: '#,##0.00',
  plain: 'General',
  percent: '0.0%',
  signedPercent: '+0.0%;-0.0%;0.0%',
  signedWhole: '+#,##0;-#,##0;0',
};

const NAME_LIMIT = 31;
const WIDEST = 48;
const READING_WIDTHS = [34, 100];

/** A text that a spreadsheet would take for a formula gets an apostrophe before it (data.md, *Files*). */
export function neutralised(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Names of sheets as spreadsheets accept them: at most 31 letters, none of `[]:*?/\`, no two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const clean = bare(title.replaceAll(/[[\]:*?/\\]/g, ' ').replaceAll(/\s+/g, ' '));
    let name = bare(clean.slice(0, NAME_LIMIT));
    for (let turn = 2; name === '' || taken.has(name.toLowerCase()); turn += 1) {
      const end = ` ${turn}`;
      name = `${bare(clean.slice(0, NAME_LIMIT - end.length))}${end}`.trim();
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Without the quotes and spaces at its ends, which the name of a sheet may not have. */
const bare = (text: string): string => text.replaceAll(/^['\s]+|['\s]+$/g, '');

const noon = (day: Day): Date => new Date(`${day}T00:00:00Z`);

function cellValue(cell: SheetCell): string | number | Date | null {
  if (cell.kind === 'empty') return null;
  if (cell.kind === 'number') return cell.value;
  if (cell.kind === 'month' || cell.kind === 'day') return noon(cell.day);
  return neutralised(cell.text);
}

function cellStyle(cell: SheetCell, align: 'start' | 'end', total: boolean, reading: boolean): CellStyle {
  const horizontal = align === 'end' ? 'right' : 'left';
  return {
    alignment: { horizontal, vertical: 'top', ...(reading ? { wrapText: true } : {}) },
    ...(cell.kind === 'number' ? { numFmt: FORMATS[cell.shown] } : {}),
    ...(cell.kind === 'month' ? { numFmt: 'mmmm yyyy' } : {}),
    ...(cell.kind === 'day' ? { numFmt: 'dd/mm/yyyy' } : {}),
    ...(cell.kind === 'missing' ? { font: { italic: true, color: { rgb: '5F6B6A' } } } : {}),
    ...(total ? { font: { bold: true }, border: { top: { style: 'thin' as const } } } : {}),
  };
}

const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B5F66' } },
  alignment: { vertical: 'center', wrapText: true },
};

/** Letters that a cell takes when shown. */
function shownLength(cell: SheetCell): number {
  if (cell.kind === 'empty') return 0;
  if (cell.kind === 'number') return Math.round(Math.abs(cell.value)).toLocaleString('en').length + 3;
  if (cell.kind === 'month') return 15;
  return cell.kind === 'day' ? 11 : cell.text.length;
}

function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}

function writeSheet(sheet: SheetContent, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.columns.forEach((column, at) => {
    const horizontal = column.align === 'end' ? 'right' : 'left';
    const style = { ...HEADER, alignment: { ...HEADER.alignment, horizontal } as const };
    cells.set(`0,${at}`, { value: neutralised(column.title), style });
  });
  sheet.rows.forEach((row, index) => {
    row.cells.forEach((cell, at) => {
      const align = sheet.columns[at]?.align ?? 'start';
      cells.set(`${index + 1},${at}`, {
        value: cellValue(cell),
        style: cellStyle(cell, align, row.total, sheet.reading),
      });
    });
  });
  const widths = sheet.columns.map((column, at) => {
    if (sheet.reading && at < READING_WIDTHS.length) return READING_WIDTHS[at] ?? WIDEST;
    const longest = sheet.rows.reduce(
      (most, row) => Math.max(most, shownLength(row.cells[at] ?? { kind: 'empty' })),
      0,
    );
    return Math.min(WIDEST, Math.max(longest, Math.ceil(column.title.length / 2), 9) + 2);
  });
  // A total below is no row to filter.
  const filtered = sheet.rows.filter((row) => !row.total).length + 1;
  const lastColumn = columnLetter(Math.max(0, sheet.columns.length - 1));
  return {
    name,
    rows: [
      sheet.columns.map((column) => neutralised(column.title)),
      ...sheet.rows.map((row) => row.cells.map(cellValue)),
    ],
    cells,
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 1 },
    ...(sheet.reading ? {} : { autoFilter: { range: `A1:${lastColumn}${filtered}` } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.columns.length > 5 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    a11y: { headerRow: 0 },
  };
}

/** The two kinds of workbooks. */
export type SpreadsheetKind = 'xlsx' | 'ods';

/**
 * Writes a workbook, XLSX or ODS: typed cells, frozen header, filters, column widths. The one place that knows the
 * spreadsheet library. Text that could be taken for a formula is neutralised here, for every sheet.
 */
export async function writeSpreadsheet(
  sheets: readonly SheetContent[],
  properties: SpreadsheetProperties,
  kind: SpreadsheetKind = 'xlsx',
): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const { created, ...texts } = properties;
  const write = kind === 'xlsx' ? writeXlsx : writeOds;
  const bytes = await write({
    sheets: sheets.map((sheet, index) => writeSheet(sheet, names[index] ?? `${index + 1}`)),
    properties: { ...texts, created: new Date(created), modified: new Date(created) },
    defaultFont: { name: 'Calibri', size: 11 },
  });
  return new Uint8Array(bytes);
}
