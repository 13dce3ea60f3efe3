import { foldText } from '#shared/search/fold-text.ts';
import { type Cell, cellText, type Sheet } from './sheet.ts';

/** A row of data and its number in the sheet, as the spreadsheet shows it (1 = the sheet's first row). */
export type TableRow = { readonly row: number; readonly cells: readonly Cell[] };

/** The part of a sheet that is imported: what its columns are called, and the rows below. */
export type SheetTable = {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
};

const HEADER_LIMIT = 500;

/**
 * The table below a header row. A header that several columns share (*Matin*, *Matin*…) takes the words above it, as
 * sheets with two rows of headers have them (*Lundi*, *Mardi*…). Empty rows are left out, and rows that repeat the headers.
 *
 * @param headerRow index in the sheet; −1 = the sheet has no headers, and its columns are called by their letters
 */
export function tableOf(sheet: Sheet, headerRow: number): SheetTable {
  const body = sheet.rows.slice(headerRow + 1);
  const width = Math.max(
    sheet.rows[headerRow]?.length ?? 0,
    body.reduce((most, cells) => Math.max(most, filledLength(cells)), 0),
  );
  const headers = headersOf(sheet, headerRow, width);
  const heading = (sheet.rows[headerRow] ?? []).map(cellText).join('\n');
  const rows: TableRow[] = [];
  body.forEach((cells, index) => {
    if (filledLength(cells) === 0) return;
    if (headerRow >= 0 && cells.map(cellText).join('\n') === heading) return;
    rows.push({ row: headerRow + index + 2, cells });
  });
  return { headers, rows };
}

/** The text of the cells of one column, for guessing what it holds: of the rows that fill it, up to `count`. */
export function columnSample(table: SheetTable, column: number, count: number): readonly Cell[] {
  const sample: Cell[] = [];
  for (const { cells } of table.rows) {
    const cell = cells[column] ?? null;
    if (cellText(cell) !== '') sample.push(cell);
    if (sample.length >= count) break;
  }
  return sample;
}

/** The letters of a column, as spreadsheets show them. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}

function headersOf(sheet: Sheet, headerRow: number, width: number): readonly string[] {
  const own = Array.from({ length: width }, (_, at) => headerText(sheet.rows[headerRow]?.[at]));
  const above = groupHeaders(sheet, headerRow, width);
  const times = new Map<string, number>();
  for (const header of own) times.set(foldText(header), (times.get(foldText(header)) ?? 0) + 1);
  return own.map((header, at) => {
    const group = above?.[at] ?? '';
    const shared = (times.get(foldText(header)) ?? 0) > 1 || header === '';
    const full = shared && group !== '' ? `${group} ${header}`.trim() : header;
    return full === '' ? `Colonne ${columnLetters(at)}` : full;
  });
}

/** The row above the headers where it names groups of columns: at least two names, each over the columns to its right. */
function groupHeaders(sheet: Sheet, headerRow: number, width: number): readonly string[] | null {
  const row = sheet.rows[headerRow - 1];
  if (row === undefined || row.filter((cell) => cellText(cell) !== '').length < 2) return null;
  let last = '';
  return Array.from({ length: width }, (_, at) => {
    const text = headerText(row[at]);
    if (text !== '') last = text;
    return last;
  });
}

function headerText(cell: Cell | undefined): string {
  return cellText(cell).replace(/\s+/g, ' ').slice(0, HEADER_LIMIT);
}

function filledLength(cells: readonly Cell[]): number {
  for (let at = cells.length; at > 0; at -= 1) if (cellText(cells[at - 1]) !== '') return at;
  return 0;
}
