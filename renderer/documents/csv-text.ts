import Papa from 'papaparse';

/** What a spreadsheet would run; a negative number is none. */
const FORMULA = /^(?:[=+@\t\r]|-(?![\d.,]+$)).*$/s;

/**
 * Lines of a CSV that French spreadsheets open: semicolons, commas in numbers, cells that would run as a formula made
 * plain text (data.md, *Files*). The file begins with {@link CSV_MARK}.
 */
export function csvLines(lines: readonly (readonly string[])[]): string {
  const text = Papa.unparse(
    lines.map((line) => [...line]),
    { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA },
  );
  return text === '' ? '' : `${text}\r\n`;
}

/** The mark of UTF-8, without which spreadsheets take accents for something else. */
export const CSV_MARK = '\ufeff';
