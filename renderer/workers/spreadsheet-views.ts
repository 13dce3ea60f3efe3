import type { ColumnGuess } from '#shared/exchange/spreadsheet/guess-mapping.ts';
import { guessHeaderRow } from '#shared/exchange/spreadsheet/header-row.ts';
import { cellText, type Sheet } from '#shared/exchange/spreadsheet/sheet.ts';
import { columnLetters, type SheetTable } from '#shared/exchange/spreadsheet/sheet-table.ts';
import type { SpreadsheetPlan } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import type { ProposedColumn, SheetHead, SpreadsheetSummary } from './spreadsheet-api.ts';

/** Rows shown to choose that of the headers. */
const SHOWN_ROWS = 30;
/** Letters of a value that a screen shows. */
const SHOWN_LETTERS = 120;
const SAMPLES = 3;

/** A sheet without its rows, but for the first ones. */
export function sheetHead(sheet: Sheet): SheetHead {
  let filled = sheet.rows.length;
  while (filled > 0 && sheet.rows[filled - 1]?.every((cell) => cellText(cell) === '') === true) filled -= 1;
  const first = sheet.rows.slice(0, Math.min(SHOWN_ROWS, filled));
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows: filled,
    columns: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    headerRow: guessHeaderRow(sheet),
    firstRows: first.map((row) => row.map((cell) => shown(cellText(cell)))),
  };
}

/** The columns of a table with what is proposed for them and some of their values. */
export function proposedColumns(
  table: SheetTable,
  guesses: readonly ColumnGuess[],
): readonly ProposedColumn[] {
  return guesses.map((guess, column) => {
    const samples = new Set<string>();
    let filled = 0;
    for (const { cells } of table.rows) {
      const text = cellText(cells[column]);
      if (text === '') continue;
      filled += 1;
      if (samples.size < SAMPLES) samples.add(shown(text));
    }
    return { ...guess, letters: columnLetters(column), samples: [...samples], filled };
  });
}

/** A plan without its rows. */
export function planSummary(id: string, { rows, ...plan }: SpreadsheetPlan): SpreadsheetSummary {
  return {
    ...plan,
    id,
    total: rows.length,
    withProblems: rows.filter(({ problems }) => problems.length > 0).length,
  };
}

function shown(text: string): string {
  return text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS - 1)}…` : text;
}
