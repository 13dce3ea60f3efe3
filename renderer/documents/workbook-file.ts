import type { CellValue, Workbook as ReadBook, Sheet as ReadSheet } from 'hucre';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import type { TextDecoding } from '#shared/exchange/national-standard/decode-file.ts';
import { fileProblem } from '#shared/exchange/national-standard/raw-list.ts';
import { readDelimited, sizeRefusal } from '#shared/exchange/spreadsheet/read-delimited.ts';
import { hasLostLetters, repairLetters } from '#shared/exchange/spreadsheet/repair-letters.ts';
import {
  type Cell,
  ENTRY_LIMIT,
  SHEET_ROW_LIMIT,
  type Sheet,
  UNZIPPED_LIMIT,
  WORKBOOK_SIZE_LIMIT,
  type Workbook,
} from '#shared/exchange/spreadsheet/sheet.ts';
import { readZipDirectory } from '#shared/exchange/spreadsheet/zip-directory.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Reads a spreadsheet file: XLSX and ODS, or text whatever its separator and encoding. Hostile files are refused before
 * they are unzipped; formulas give their last result. No file name is trusted: the bytes tell what a file is.
 *
 * @param name of the file, for the sheet of a text file
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  decoding: TextDecoding,
): Promise<Outcome<Workbook>> {
  if (bytes.length > WORKBOOK_SIZE_LIMIT)
    return refused('spreadsheet/file-too-large', {
      megabytes: Math.ceil(bytes.length / MEGABYTE),
      limit: WORKBOOK_SIZE_LIMIT / MEGABYTE,
    });
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
    return refused(isEncryptedPackage(bytes) ? 'spreadsheet/encrypted' : 'spreadsheet/old-excel');
  if (a === 0x50 && b === 0x4b) return readZip(bytes);
  if (a === 0x1f && b === 0x8b) return refused('spreadsheet/wrong-format');
  return readDelimited(bytes, name, decoding);
}

async function readZip(bytes: Uint8Array): Promise<Outcome<Workbook>> {
  const directory = readZipDirectory(bytes);
  if (directory === null) return refused('spreadsheet/damaged');
  if (directory.entries > ENTRY_LIMIT || directory.unzipped > UNZIPPED_LIMIT || directory.hidesSizes)
    return refused('spreadsheet/unzips-too-large', { limit: UNZIPPED_LIMIT / MEGABYTE });
  const format = formatOf(directory.names);
  if (format === null) return refused('spreadsheet/not-a-workbook');
  let book: ReadBook;
  try {
    book = await (format === 'xlsx' ? readExcel(bytes) : readOpenDocument(bytes));
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'EncryptedFileError';
    return refused(encrypted ? 'spreadsheet/encrypted' : 'spreadsheet/damaged');
  }
  const problems: Problem[] = [];
  const sheets: Sheet[] = [];
  for (const sheet of book.sheets) {
    const rows = sheet.rows.map((row) => row.map(cellOf));
    const tooBig = sizeRefusal(rows);
    if (tooBig !== null) return tooBig;
    const formulas = formulasOf(sheet);
    if (formulas.size > 0)
      problems.push(
        fileProblem('spreadsheet/formulas', 'warning', { sheet: sheet.name, count: formulas.size }),
      );
    sheets.push({
      name: sheet.name,
      hidden: sheet.hidden === true || sheet.veryHidden === true,
      rows,
      ...(formulas.size > 0 ? { formulas } : {}),
    });
  }
  if (sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell === null))))
    return refused('spreadsheet/no-rows');
  problems.push(...letterProblems(book, sheets));
  return accepted({ format, encoding: null, delimiter: null, sheets, problems });
}

/** The library is loaded when a workbook is read, as it is large. */
async function readExcel(bytes: Uint8Array): Promise<ReadBook> {
  const { readXlsx } = await import('hucre/xlsx');
  return readXlsx(bytes, { maxRows: SHEET_ROW_LIMIT + 1 });
}

async function readOpenDocument(bytes: Uint8Array): Promise<ReadBook> {
  const { readOds } = await import('hucre/ods');
  return readOds(bytes, { maxRows: SHEET_ROW_LIMIT + 1 });
}

function formatOf(names: readonly string[]): 'xlsx' | 'ods' | null {
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  return names.includes('content.xml') && names.includes('META-INF/manifest.xml') ? 'ods' : null;
}

/** A workbook with a password is an old container that holds a stream of this name, in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 1) {
    if (bytes[at] === name[0] && name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function cellOf(value: CellValue): Cell {
  if (value instanceof Date) return momentOf(value);
  if (typeof value !== 'string') return value;
  const text = repairLetters(value);
  return text.trim() === '' ? null : text;
}

/** Spreadsheets count days from the end of 1899: an hour alone is an hour of that time. */
function momentOf(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return null;
  const [day = '', clock = ''] = date.toISOString().split('T');
  const time = clock.slice(0, 5);
  if (day <= '1900-01-01') return { day: null, time };
  return { day, time: time === '00:00' ? null : time };
}

function formulasOf(sheet: ReadSheet): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, { formula }] of sheet.cells ?? []) if (formula !== undefined) found.add(at);
  return found;
}

function letterProblems(book: ReadBook, sheets: readonly Sheet[]): readonly Problem[] {
  const texts = (rows: readonly (readonly unknown[])[]): readonly string[] =>
    rows.flatMap((row) => row.filter((cell) => typeof cell === 'string'));
  const before = book.sheets.flatMap(({ rows }) => texts(rows));
  const problems: Problem[] = [];
  if (before.some((text) => repairLetters(text) !== text))
    problems.push(fileProblem('spreadsheet/letters-repaired', 'warning'));
  if (sheets.some(({ rows }) => texts(rows).some(hasLostLetters)))
    problems.push(fileProblem('spreadsheet/letters-lost', 'warning'));
  return problems;
}
