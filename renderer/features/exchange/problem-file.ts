import Papa from 'papaparse';
import type { SheetCell, SheetContent } from '#renderer/documents/spreadsheet-file.ts';
import type { ListedProblem } from './problem-groups.ts';

/** What a line of the exported problems holds, in order. */
export const problemColumns = ['row', 'name', 'commune', 'severity', 'field', 'value', 'sentence'] as const;
export type ProblemColumn = (typeof problemColumns)[number];

export type ProblemWords = {
  readonly heading: (column: ProblemColumn) => string;
  readonly severity: (listed: ListedProblem) => string;
  readonly sentence: (listed: ListedProblem) => string;
};

/** The problems as a table: a heading, then a line for each. */
export function problemTable(
  problems: readonly ListedProblem[],
  words: ProblemWords,
): readonly (readonly (string | number)[])[] {
  return [
    problemColumns.map((column) => words.heading(column)),
    ...problems.map((listed) => {
      const { problem, row } = listed;
      return [
        row?.row ?? '',
        row?.name ?? '',
        row?.communeName ?? '',
        words.severity(listed),
        problem.field ?? '',
        problem.values.value ?? '',
        words.sentence(listed),
      ];
    }),
  ];
}

/**
 * The table as a CSV that French spreadsheets open: UTF-8 with its mark, semicolons, and cells that would run as a
 * formula made plain text (data.md, *Files*).
 */
export function problemCsv(table: readonly (readonly (string | number)[])[]): Uint8Array {
  const text = Papa.unparse(
    table.map((line) => [...line]),
    { delimiter: ';', newline: '\r\n', escapeFormulae: true },
  );
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

/** The table as a workbook: typed cells, text that never runs as a formula, the heading frozen. */
export async function problemXlsx(
  table: readonly (readonly (string | number)[])[],
  title: string,
  now: Date,
): Promise<Uint8Array> {
  const { writeSpreadsheet } = await import('#renderer/documents/spreadsheet-file.ts');
  const [heading = [], ...lines] = table;
  const sheet: SheetContent = {
    name: title,
    columns: heading.map((name, index) => ({
      title: String(name),
      align: lines.some((line) => typeof line[index] === 'number') ? 'end' : 'start',
    })),
    rows: lines.map((line) => ({ cells: line.map(cellOf), total: false })),
    reading: false,
  };
  return writeSpreadsheet([sheet], { title, subject: '', creator: 'Maillage', created: now.toISOString() });
}

function cellOf(value: string | number): SheetCell {
  if (value === '') return { kind: 'empty' };
  return typeof value === 'number'
    ? { kind: 'number', value, shown: 'whole' }
    : { kind: 'text', text: value };
}
