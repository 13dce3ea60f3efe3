import {
  breakdownNames,
  type Measure,
  measures,
  plainMeasures,
} from '#shared/domain/usage-return/measures.ts';
import { type Cell, cellText, type Sheet } from '#shared/exchange/spreadsheet/sheet.ts';
import { askedWords, questionnaireSheet as words } from '#shared/messages/fr/questionnaire-sheet.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { type IdentifiedSheet, type Identity, runOf } from './identity.ts';
import { HEADING_CODE, PLACE_CODE, SHEET_MARK } from './lay-sheet.ts';
import { type RowKey, runKey, wordRows } from './questionnaire.ts';
import { runWords } from './run-words.ts';

/** Where the rows and columns of a sheet of figures are, whatever was moved in it. */
export type FoundCells = {
  readonly asked: IdentifiedSheet;
  readonly sheet: Sheet;
  /** Column by months ({@link runKey}). */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows by what they hold; more than one where a row was copied. */
  readonly rows: ReadonlyMap<RowKey, readonly number[]>;
  readonly headingRow: number;
  /** Column of the labels. */
  readonly labelColumn: number;
  /** What the sheet says of its place now; null where the line is gone. */
  readonly placeLine: string | null;
};

/** Codes and headings are looked for in this much of a sheet. */
const DEPTH = 200;

const rowKeys: ReadonlySet<string> = new Set([...measures, ...wordRows]);

/**
 * Finds the figures of every sheet that the identity knows: by the codes that a sheet hides, else by its headings.
 * Sheets that are not found are those that the answer lacks.
 */
export function findCells(sheets: readonly Sheet[], identity: Identity): readonly FoundCells[] {
  const found: FoundCells[] = [];
  const taken = new Set<Sheet>();
  for (const sheet of sheets) {
    const corner = cornerOf(sheet);
    const asked = identity.sheets.find(({ index }) => index === corner?.index);
    if (corner === null || asked === undefined || found.some((other) => other.asked === asked)) continue;
    taken.add(sheet);
    found.push(byCodes(sheet, corner, asked));
  }
  for (const sheet of sheets) {
    if (taken.has(sheet)) continue;
    const heading = headingOf(sheet);
    if (heading === null) continue;
    const left = identity.sheets.filter((asked) => !found.some((other) => other.asked === asked));
    const line = placeLineAbove(sheet, heading.row);
    const asked = left.find(({ placeLine }) => foldText(placeLine) === foldText(line ?? '')) ?? soleOf(left);
    if (asked !== null) found.push(byHeadings(sheet, heading, asked, line));
  }
  return found;
}

type Spot = { readonly row: number; readonly column: number };

function cornerOf(sheet: Sheet): (Spot & { readonly index: number }) | null {
  for (const [row, cells] of sheet.rows.slice(0, DEPTH).entries())
    for (const [column, cell] of cells.entries())
      if (
        typeof cell === 'string' &&
        cell.startsWith(SHEET_MARK) &&
        /^\d+$/.test(cell.slice(SHEET_MARK.length))
      )
        return { row, column, index: Number(cell.slice(SHEET_MARK.length)) };
  return null;
}

function byCodes(sheet: Sheet, corner: Spot, asked: IdentifiedSheet): FoundCells {
  const rows = new Map<RowKey, number[]>();
  let headingRow = corner.row;
  let placeLine: string | null = null;
  sheet.rows.forEach((cells, at) => {
    const code = cellText(cells[corner.column]);
    if (code === HEADING_CODE) headingRow = at;
    if (code === PLACE_CODE)
      placeLine =
        cells.map((cell) => cellText(cell)).find((text, column) => column !== corner.column && text !== '') ??
        '';
    if (isRowKey(code)) rows.set(code, [...(rows.get(code) ?? []), at]);
  });
  const columns = new Map<string, number>();
  (sheet.rows[corner.row] ?? []).forEach((cell, at) => {
    const run = runOf(cellText(cell));
    if (run !== null && !columns.has(runKey(run))) columns.set(runKey(run), at);
  });
  const labelColumn = (sheet.rows[headingRow] ?? []).findIndex((cell) => isText(cell, words.counted));
  return {
    asked,
    sheet,
    columns,
    rows,
    headingRow,
    labelColumn: labelColumn < 0 ? corner.column + 1 : labelColumn,
    placeLine,
  };
}

function headingOf(sheet: Sheet): Spot | null {
  for (const [row, cells] of sheet.rows.slice(0, DEPTH).entries()) {
    const column = cells.findIndex((cell) => isText(cell, words.counted));
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The codes are lost: the texts that a person sees say the same. */
function byHeadings(
  sheet: Sheet,
  heading: Spot,
  asked: IdentifiedSheet,
  placeLine: string | null,
): FoundCells {
  const columns = new Map<string, number>();
  const runs = new Map(asked.runs.map((run) => [foldText(runWords(run)), runKey(run)]));
  (sheet.rows[heading.row] ?? []).forEach((cell, at) => {
    const key = runs.get(foldText(headingText(cell)));
    if (key !== undefined && !columns.has(key)) columns.set(key, at);
  });
  const rows = new Map<RowKey, number[]>();
  sheet.rows.forEach((cells, at) => {
    const key = at > heading.row ? labels.get(foldText(cellText(cells[heading.column]))) : undefined;
    if (key !== undefined) rows.set(key, [...(rows.get(key) ?? []), at]);
  });
  return { asked, sheet, columns, rows, headingRow: heading.row, labelColumn: heading.column, placeLine };
}

/** A spreadsheet may have made a date of « janvier 2025 ». */
function headingText(cell: Cell): string {
  if (typeof cell !== 'object' || cell === null || cell.day === null) return cellText(cell);
  const month = cell.day.slice(0, 7);
  return runWords({ from: month, to: month });
}

/** Rows by what they are called; every part of a breakdown has a name of its own. */
const labels: ReadonlyMap<string, RowKey> = new Map<string, RowKey>([
  [foldText(words.closed.label), 'closed'],
  [foldText(words.basis.label), 'basis'],
  [foldText(words.comment.label), 'comment'],
  ...measures.map((measure): readonly [string, RowKey] => [foldText(askedWords(measure).label), measure]),
]);

function placeLineAbove(sheet: Sheet, headingRow: number): string | null {
  const texts = sheet.rows
    .slice(0, headingRow)
    .flatMap((cells) => cells.map((cell) => cellText(cell)).filter((text) => text !== ''));
  const title = texts.findIndex((text) => text.startsWith(words.title));
  return title < 0 ? null : (texts.slice(title + 1).find((text) => text !== PLACE_CODE) ?? null);
}

function soleOf<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

function isText(cell: Cell | undefined, text: string): boolean {
  return typeof cell === 'string' && foldText(cell) === foldText(text);
}

function isRowKey(code: string): code is RowKey {
  return rowKeys.has(code);
}

/** What a row is called on the questionnaire. */
export function rowLabel(key: RowKey): string {
  if (key === 'closed' || key === 'basis' || key === 'comment') return words[key].label;
  return askedWords(key).label;
}

/** Words that name a group of rows, which hold nothing themselves. */
export const groupLabels: ReadonlySet<string> = new Set(
  [words.plain, words.broken, ...breakdownNames.map((name) => words.breakdowns[name])].map(foldText),
);

/** Whether a row counts something. */
export function isFigure(key: RowKey): key is Measure {
  return key in plainMeasures || key.includes('.');
}
