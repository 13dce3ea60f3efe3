import Papa from 'papaparse';
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

/** The table as a workbook: typed cells (text never becomes a formula), the heading frozen. */
export async function problemXlsx(
  table: readonly (readonly (string | number)[])[],
  sheetName: string,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: [
      {
        name: sheetName,
        rows: table.map((line) => [...line]),
        freezePane: { rows: 1 },
        columns: [8, 40, 26, 16, 22, 36, 100].map((width) => ({ width })),
      },
    ],
  });
}
