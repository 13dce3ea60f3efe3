import type { Day } from '#shared/domain/calendar/day.ts';
import type { Problem } from '#shared/domain/problem.ts';

/** A cell that the spreadsheet holds as a date, as an hour of the day (`HH:MM`), or as both. */
export type SheetMoment = { readonly day: Day | null; readonly time: string | null };

/** What a cell holds: text, a number, yes or no, a date or an hour, or nothing. Never a formula, only its last result. */
export type Cell = string | number | boolean | SheetMoment | null;

/** One sheet, every row as it stands; rows may be of different lengths. */
export type Sheet = {
  readonly name: string;
  /** Whether the spreadsheet hides it. */
  readonly hidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that are formulas, as `row,column` counted from 0; absent where the file has none. */
  readonly formulas?: ReadonlySet<string>;
};

/** Encodings that a text file is read in. */
export const sheetEncodings = ['utf-8', 'utf-16', 'windows-1252', 'mac-roman', 'cp850'] as const;
export type SheetEncoding = (typeof sheetEncodings)[number];

/** A spreadsheet file as it was read. */
export type Workbook = {
  readonly format: 'csv' | 'xlsx' | 'ods';
  /** Of a text file; null for a workbook. */
  readonly encoding: SheetEncoding | null;
  /** What stands between the values of a text file; null for a workbook. */
  readonly delimiter: string | null;
  readonly sheets: readonly Sheet[];
  /** Warnings about the file as a whole (encoding, letters put right, formulas…). */
  readonly problems: readonly Problem[];
};

/** Largest file that is read, in bytes. */
export const WORKBOOK_SIZE_LIMIT = 64 * 1024 * 1024;
/** Most bytes that a workbook may hold once unzipped. */
export const UNZIPPED_LIMIT = 512 * 1024 * 1024;
/** Most files that a workbook may hold in its zip. */
export const ENTRY_LIMIT = 5_000;
/** Most rows of a sheet. */
export const SHEET_ROW_LIMIT = 100_000;
/** Most columns of a sheet. */
export const SHEET_COLUMN_LIMIT = 500;
/** Most cells of a sheet. */
export const SHEET_CELL_LIMIT = 6_000_000;

/** The text of a cell as the readers of values take it; empty where the cell is. Blanks at both ends are gone. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.replace(/[\u00a0\u202f\u2007]/g, ' ').trim();
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  return [cell.day, cell.time].filter((part) => part !== null).join(' ');
}

/** Digits in full: an identifier that a spreadsheet took for a number has no exponent. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
