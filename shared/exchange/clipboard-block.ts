import Papa from 'papaparse';

/**
 * Reads a block copied from a spreadsheet: rows of cells, tabs between them, quotes around a cell that holds a tab
 * or a line break. A last empty line, which spreadsheets add, is dropped.
 */
export function readClipboardBlock(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), {
    delimiter: '\t',
    skipEmptyLines: false,
  });
  return data;
}
