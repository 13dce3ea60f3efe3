import { foldText } from '#shared/search/fold-text.ts';
import { headerFields } from './header-words.ts';
import { cellText, type Sheet } from './sheet.ts';

/** Rows that are looked at for the headers: titles, legends and blank rows come before them. */
const SEARCHED = 30;

/**
 * The index of the row that most looks like headers: several short texts, all different, some of them words that name
 * fields, with rows of data below that look otherwise. −1 for a sheet whose first row is data already, and for an empty one.
 */
export function guessHeaderRow(sheet: Sheet): number {
  let best = { row: -1, score: 0 };
  for (let row = 0; row < Math.min(SEARCHED, sheet.rows.length); row += 1) {
    const score = headerScore(sheet, row);
    if (score > best.score) best = { row, score };
  }
  return best.row;
}

/** The sheet most likely to hold the list: the first that is shown and has headers with rows below; 0 where none has. */
export function guessSheet(sheets: readonly Sheet[]): number {
  let best = { index: 0, score: -1 };
  sheets.forEach((sheet, index) => {
    const header = guessHeaderRow(sheet);
    const named = header < 0 ? 0 : knownHeaders(sheet, header);
    const rows = sheet.rows.length - header - 1;
    const score = (sheet.hidden ? 0 : 1) * (rows <= 0 ? 0 : 1 + named * 10 + Math.min(rows, 50) / 100);
    if (score > best.score) best = { index, score };
  });
  return best.index;
}

function headerScore(sheet: Sheet, row: number): number {
  const texts = (sheet.rows[row] ?? []).map((cell) => (typeof cell === 'string' ? cellText(cell) : ''));
  const filled = texts.filter((text) => text !== '');
  const others = (sheet.rows[row] ?? []).filter((cell) => cell !== null && typeof cell !== 'string').length;
  if (filled.length === 0) return 0;
  const known = knownHeaders(sheet, row);
  const below = filledBelow(sheet, row);
  // A title alone on its row, and a row without anything below, are no headers.
  if (filled.length === 1 && (known === 0 || below > 1)) return 0;
  const short = filled.filter((text) => text.length <= 60).length / filled.length;
  const different = new Set(filled.map(foldText)).size / filled.length;
  const dataLike = filled.filter((text) => /^[\d\s.,:/+-]+$|@|^https?:/i.test(text)).length + others;
  const score = known * 3 + filled.length * 0.2 * short * different - dataLike * 2 - row * 0.05;
  if (known === 0 && (dataLike > 0 || row > 0)) return score > 0 && dataLike === 0 ? score * 0.2 : 0;
  return score;
}

function knownHeaders(sheet: Sheet, row: number): number {
  return (sheet.rows[row] ?? []).filter(
    (cell) => typeof cell === 'string' && headerFields(cellText(cell)).length > 0,
  ).length;
}

function filledBelow(sheet: Sheet, row: number): number {
  return (sheet.rows[row + 1] ?? []).filter((cell) => cellText(cell) !== '').length;
}
