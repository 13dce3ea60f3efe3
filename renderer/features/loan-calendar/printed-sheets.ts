import type { CalendarRow } from './calendar-rows.ts';
import { rowHeight } from './grid-metrics.ts';

/** Height that the rows of a landscape page take, in pixels of 1/96 inch. */
const ROOM = 610;

/** The rows of the calendar by page. The heading of a loan point is never the last row of one. */
export function printedSheets(rows: readonly CalendarRow[]): readonly (readonly CalendarRow[])[] {
  const sheets: CalendarRow[][] = [];
  let sheet: CalendarRow[] = [];
  let taken = 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const needed = rowHeight(row) + (row.kind === 'point' && next !== undefined ? rowHeight(next) : 0);
    if (sheet.length > 0 && taken + needed > ROOM) {
      sheets.push(sheet);
      sheet = [];
      taken = 0;
    }
    sheet.push(row);
    taken += rowHeight(row);
  }
  if (sheet.length > 0) sheets.push(sheet);
  return sheets;
}
