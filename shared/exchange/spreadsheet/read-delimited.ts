import Papa from 'papaparse';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import type { TextDecoding } from '#shared/exchange/national-standard/decode-file.ts';
import { unguarded } from '#shared/exchange/national-standard/formula-cell.ts';
import { fileProblem } from '#shared/exchange/national-standard/raw-list.ts';
import { hasLostLetters, repairLetters } from './repair-letters.ts';
import {
  type Cell,
  SHEET_CELL_LIMIT,
  SHEET_COLUMN_LIMIT,
  SHEET_ROW_LIMIT,
  type Sheet,
  type Workbook,
} from './sheet.ts';
import { decodeText } from './text-encoding.ts';

const delimiters = [';', ',', '\t', '|'] as const;

/** Reads a text file (CSV, values separated by `;`, `,`, tabs or `|`) as a workbook of one sheet. */
export function readDelimited(bytes: Uint8Array, name: string, decoding: TextDecoding): Outcome<Workbook> {
  if (bytes.length === 0) return refused('spreadsheet/empty-file');
  const { text: decoded, encoding } = decodeText(bytes, decoding);
  if (decoded.trim() === '') return refused('spreadsheet/empty-file');
  const refusal = textRefusal(decoded);
  if (refusal !== null) return refused(refusal);
  const text = repairLetters(decoded);
  const told = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = told?.[1] ?? delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(told === null ? text : text.slice(told[0].length), {
    delimiter,
    preview: SHEET_ROW_LIMIT + 1,
  });
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  if (unclosed !== undefined) return refused('spreadsheet/unclosed-quote', { row: (unclosed.row ?? 0) + 1 });
  const sheet: Sheet = { name, hidden: false, rows: data.map((cells) => cells.map(cellOf)) };
  const tooBig = sizeRefusal(sheet.rows);
  if (tooBig !== null) return tooBig;
  const problems: Problem[] = [];
  if (encoding !== 'utf-8') problems.push(fileProblem('spreadsheet/encoding', 'warning', { encoding }));
  if (text !== decoded) problems.push(fileProblem('spreadsheet/letters-repaired', 'warning'));
  if (hasLostLetters(text)) problems.push(fileProblem('spreadsheet/letters-lost', 'warning'));
  return accepted({ format: 'csv', encoding, delimiter, sheets: [sheet], problems });
}

/** Refuses a sheet larger than what is read, whatever file it comes from; null for one that fits. */
export function sizeRefusal(rows: readonly (readonly Cell[])[]): Outcome<never> | null {
  if (rows.length > SHEET_ROW_LIMIT) return refused('spreadsheet/too-many-rows', { limit: SHEET_ROW_LIMIT });
  let cells = 0;
  for (const row of rows) {
    if (row.length > SHEET_COLUMN_LIMIT)
      return refused('spreadsheet/too-many-columns', { limit: SHEET_COLUMN_LIMIT });
    cells += row.length;
  }
  return cells > SHEET_CELL_LIMIT ? refused('spreadsheet/too-many-cells', { limit: SHEET_CELL_LIMIT }) : null;
}

function cellOf(text: string): Cell {
  return text.trim() === '' ? null : unguarded(text);
}

/** The code of the refusal of a text that is no table; null for one that may be. */
function textRefusal(text: string): string | null {
  const start = text.slice(0, 2_000).trimStart();
  if (/^\{[^\n]*"format"\s*:\s*"maillage/.test(start)) return 'spreadsheet/register-file';
  if (/^[[{]/.test(start)) return 'spreadsheet/json';
  if (/^<(?:!doctype|html|table|\?xml|meta|head)/i.test(start)) return 'spreadsheet/web-page';
  if (/^%PDF|^\{\\rtf/.test(start)) return 'spreadsheet/wrong-format';
  return hasControls(start) ? 'spreadsheet/wrong-format' : null;
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
  }
  return false;
}

const JUDGED_ROWS = 50;

/** The separator that cuts the most rows into the same number of cells, more than one. */
function delimiterOf(text: string): string {
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of delimiters) {
    const rows = Papa.parse<string[]>(text, {
      delimiter,
      preview: JUDGED_ROWS,
      skipEmptyLines: 'greedy',
    }).data;
    const counts = new Map<number, number>();
    for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [length, times] of counts) {
      const score = (times / rows.length) * Math.min(length, 12);
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}
