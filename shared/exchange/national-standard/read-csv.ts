import Papa from 'papaparse';
import { type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { fieldOfColumn, type ReadField } from './fields.ts';
import { unguarded } from './formula-cell.ts';
import { type RawRow, ROW_LIMIT } from './raw-list.ts';
import { addText, type TextRows } from './read-json.ts';

const delimiters = [',', ';', '\t'] as const;

/** Reads a list in CSV: comma, semicolon or tab, told by which of them makes the heading speak the standard. */
export function readCsv(text: string): Outcome<TextRows> {
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: 'greedy',
    preview: ROW_LIMIT + 2,
  });
  const [heading, ...lines] = data;
  if (heading === undefined) return refused('import/empty-file');
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  if (unclosed !== undefined)
    return refused('import/unclosed-quote', { row: Math.max(1, unclosed.row ?? 1) });
  const columns = heading.map((name) => name.trim());
  const fields = columns.map(fieldOfColumn);
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) return refused('import/duplicate-column', { column: twice });
  if (lines.length === 0 && fields.some((field) => field !== null)) return refused('import/no-rows');
  if (lines.length > ROW_LIMIT)
    return refused('import/too-many-rows', { rows: lines.length, limit: ROW_LIMIT });
  const rows = lines.map((cells, index) => readLine(cells, index + 1, fields));
  return { ok: true, value: { rows, columns: columns.filter((name) => name !== '') } };
}

function readLine(cells: readonly string[], row: number, fields: readonly (ReadField | null)[]): RawRow {
  const values: Partial<Record<ReadField, string>> = {};
  cells.forEach((cell, index) => {
    const field = fields[index] ?? null;
    if (field !== null) addText(values, field, unguarded(cell));
  });
  return { row, values, problems: lengthProblems(cells, row, fields.length) };
}

/** A row longer than the heading has a separator too many: its values stand under the wrong columns. */
function lengthProblems(cells: readonly string[], row: number, expected: number): readonly Problem[] {
  const surplus = cells.slice(expected).some((cell) => cell.trim() !== '');
  if (!surplus && cells.length >= expected) return [];
  return [
    {
      code: surplus ? 'import/row-too-long' : 'import/row-too-short',
      values: { row, cells: cells.length, expected },
      severity: surplus ? 'error' : 'warning',
      row,
      field: null,
    },
  ];
}

function delimiterOf(text: string): string {
  let best: { readonly delimiter: string; readonly known: number } = { delimiter: ',', known: 0 };
  for (const delimiter of delimiters) {
    const heading = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? [];
    const known = heading.filter((name) => fieldOfColumn(name) !== null).length;
    if (known > best.known) best = { delimiter, known };
  }
  return best.delimiter;
}
