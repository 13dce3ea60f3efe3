import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { neutralised, type SpreadsheetProperties } from './spreadsheet-file.ts';

/** A column of a workbook that somebody fills in. */
export type EntryColumn = {
  readonly title: string;
  /** In letters of the font. */
  readonly width: number;
  /** What may be entered, offered in a drop-down list; null = anything. */
  readonly choices: readonly string[] | null;
  /** Said when a cell of the column is chosen; null = nothing. */
  readonly help: string | null;
  /** Whether another value than those offered is refused, or only asked about. */
  readonly isStrict: boolean;
};

/** A workbook with one line an entry: its instructions, the lines to fill, what is offered, who it is. */
export type EntryWorkbook = {
  readonly instructions: { readonly name: string; readonly lines: readonly string[] };
  readonly entries: {
    readonly name: string;
    readonly columns: readonly EntryColumn[];
    readonly rows: number;
  };
  readonly listsName: string;
  /** Rows of the sheet that nobody sees, by which the file is known when it comes back. */
  readonly identity: { readonly name: string; readonly rows: readonly (readonly string[])[] };
};

/** Excel shows no more letters of a message. */
const HELP_LIMIT = 250;

const HEADER: NonNullable<Cell['style']> = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B5F66' } },
  alignment: { vertical: 'top', wrapText: true },
};

/** Writes such a workbook. Lists stand in cells of a hidden sheet, since a rule holds no more than 255 letters. */
export async function writeEntryWorkbook(
  { instructions, entries, listsName, identity }: EntryWorkbook,
  properties: SpreadsheetProperties,
): Promise<Uint8Array<ArrayBuffer>> {
  const lists = entries.columns.filter(({ choices }) => choices !== null && choices.length > 0);
  const { created, ...texts } = properties;
  const bytes = await writeXlsx({
    sheets: [
      entrySheet(entries, lists, listsName),
      {
        name: instructions.name,
        rows: instructions.lines.map((line) => [neutralised(line)]),
        cells: new Map(
          instructions.lines.map((line, row): [string, Partial<Cell>] => [
            `${row},0`,
            {
              value: neutralised(line),
              style: {
                alignment: { wrapText: true, vertical: 'top' },
                ...(row === 0 ? { font: { bold: true, size: 13 } } : {}),
              },
            },
          ]),
        ),
        columns: [{ width: 100 }],
      },
      {
        name: listsName,
        rows: rowsOfLists(lists),
        hidden: true,
      },
      { name: identity.name, rows: identity.rows.map((row) => [...row]), veryHidden: true },
    ],
    properties: { ...texts, created: new Date(created), modified: new Date(created) },
    defaultFont: { name: 'Calibri', size: 11 },
  });
  return new Uint8Array(bytes);
}

function entrySheet(
  { name, columns, rows }: EntryWorkbook['entries'],
  lists: readonly EntryColumn[],
  listsName: string,
): WriteSheet {
  const validations = columns.flatMap((column, at): readonly DataValidation[] => {
    const letter = columnLetter(at);
    const range = `${letter}2:${letter}${rows + 1}`;
    const list = lists.indexOf(column);
    const help = column.help === null ? {} : message(column.help);
    if (list === -1)
      return column.help === null
        ? []
        : [
            {
              type: 'textLength',
              operator: 'greaterThanOrEqual',
              formula1: '0',
              allowBlank: true,
              range,
              ...help,
            },
          ];
    const source = columnLetter(list);
    return [
      {
        type: 'list',
        formula1: `'${listsName}'!$${source}$1:$${source}$${column.choices?.length ?? 1}`,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: column.isStrict ? 'stop' : 'warning',
        range,
        ...help,
      },
    ];
  });
  return {
    name,
    rows: [columns.map(({ title }) => neutralised(title))],
    cells: new Map(
      columns.map(({ title }, at): [string, Partial<Cell>] => [
        `0,${at}`,
        { value: neutralised(title), style: HEADER },
      ]),
    ),
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map([[0, { height: 62 }]]),
    freezePane: { rows: 1 },
    dataValidations: validations,
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { headerRow: 0 },
  };
}

function message(text: string): Pick<DataValidation, 'showInputMessage' | 'inputMessage'> {
  return { showInputMessage: true, inputMessage: text.slice(0, HELP_LIMIT) };
}

/** The offered values, a column a list. */
function rowsOfLists(lists: readonly EntryColumn[]): (string | null)[][] {
  const longest = lists.reduce((most, { choices }) => Math.max(most, choices?.length ?? 0), 0);
  return Array.from({ length: longest }, (_, row) =>
    lists.map(({ choices }) => {
      const choice = choices?.[row];
      return choice === undefined ? null : neutralised(choice);
    }),
  );
}

function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}
