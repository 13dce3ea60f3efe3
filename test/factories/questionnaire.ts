import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { identityRows } from '#shared/exchange/questionnaire/identity.ts';
import { type LaidCell, LEADING_COLUMNS, laySheet } from '#shared/exchange/questionnaire/lay-sheet.ts';
import type {
  AskedColumn,
  AskedSheet,
  Questionnaire,
  RowKey,
} from '#shared/exchange/questionnaire/questionnaire.ts';
import { nothingStanding } from '#shared/exchange/questionnaire/questionnaire.ts';
import type { Cell } from '#shared/exchange/spreadsheet/sheet.ts';

export const PLACE = '0190a000-0000-7000-8000-00000000000a';
export const REGISTER = '0190a000-0000-4000-8000-0000000000ff';

/** A month to fill. */
export function makeAskedColumn(month: string, overrides: Partial<AskedColumn> = {}): AskedColumn {
  return { run: { from: month, to: month }, state: 'open', shown: nothingStanding, ...overrides };
}

/** The sheet of one place, three months. */
export function makeAskedSheet(overrides: Partial<AskedSheet> = {}): AskedSheet {
  return {
    placeId: PLACE,
    stopId: null,
    placeName: 'Médiathèque de l’Étang',
    stopName: null,
    communeName: 'Saint-Exemple',
    columns: ['2024-01', '2024-02', '2024-03'].map((month) => makeAskedColumn(month)),
    ...overrides,
  };
}

/** A questionnaire of one place and three months. */
export function makeQuestionnaire(overrides: Partial<Questionnaire> = {}): Questionnaire {
  const measures: readonly Measure[] = ['visits', 'users', 'minutesOpen', 'gender.woman', 'gender.man'];
  return {
    registerId: REGISTER,
    writtenAt: '2024-04-02T08:00:00.000Z',
    period: { from: '2024-01', to: '2024-03' },
    measures,
    organisation: 'Département d’essai',
    intro: null,
    reply: 'releves@exemple.fr',
    sheets: [makeAskedSheet()],
    ...overrides,
  };
}

/** A questionnaire as a spreadsheet would give it back, cells in place, for tests that change them by hand. */
export type EditableBook = {
  readonly format: 'xlsx';
  readonly encoding: null;
  readonly delimiter: null;
  readonly problems: readonly [];
  readonly sheets: { name: string; hidden: boolean; rows: Cell[][]; formulas?: ReadonlySet<string> }[];
};

/** The workbook of a questionnaire, without the library that writes files. */
export function makeBook(asked: Questionnaire): EditableBook {
  const laid = asked.sheets.map((sheet, at) => laySheet(asked, sheet, at + 1));
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    problems: [],
    sheets: [
      ...laid.map(({ name, rows }) => ({
        name,
        hidden: false,
        rows: rows.map(({ cells }) => cells.map((cell): Cell => contentOf(cell))),
      })),
      { name: 'maillage', hidden: true, rows: identityRows(asked).map((row): Cell[] => [...row]) },
    ],
  };
}

function contentOf(cell: LaidCell | null): Cell {
  if (cell === null) return null;
  if (cell.kind === 'figure' || cell.kind === 'choice' || cell.kind === 'words') return cell.value;
  return cell.text === '' ? null : cell.text;
}

/** Fills a cell of the first sheet. @param column index among the months */
export function fill(book: EditableBook, key: RowKey, column: number, value: Cell): void {
  const { row, at } = spotOf(book, key, column);
  row[at] = value;
}

/** Where a cell of the first sheet is. */
export function spotOf(
  book: EditableBook,
  key: RowKey,
  column: number,
): { readonly row: Cell[]; readonly rowAt: number; readonly at: number } {
  const rows = book.sheets[0]?.rows ?? [];
  const rowAt = rows.findIndex(([code]) => code === key);
  const row = rows[rowAt];
  if (row === undefined) throw new Error(`no row of ${key}`);
  return { row, rowAt, at: LEADING_COLUMNS + column };
}
