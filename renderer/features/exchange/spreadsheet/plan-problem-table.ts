import type { ProposedColumn } from '#renderer/workers/spreadsheet-api.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { SpreadsheetRow } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';

/** What a line of the exported problems holds, in order. */
export const planProblemColumns = [
  'row',
  'column',
  'header',
  'name',
  'severity',
  'value',
  'sentence',
] as const;
export type PlanProblemColumn = (typeof planProblemColumns)[number];

export type PlanProblemWords = {
  readonly heading: (column: PlanProblemColumn) => string;
  readonly severity: (problem: Problem) => string;
  readonly sentence: (problem: Problem) => string;
};

/** The problems of a plan as a table, each with its cell as the spreadsheet shows it: a heading, then a line for each. */
export function planProblemTable(
  fileProblems: readonly Problem[],
  rows: readonly SpreadsheetRow[],
  columns: readonly ProposedColumn[],
  words: PlanProblemWords,
): readonly (readonly (string | number)[])[] {
  const line = (problem: Problem, row: SpreadsheetRow | null): readonly (string | number)[] => [
    row?.row ?? '',
    columns.find(({ header }) => header === problem.field)?.letters ?? '',
    problem.field ?? '',
    row?.name ?? '',
    words.severity(problem),
    problem.values.value ?? '',
    words.sentence(problem),
  ];
  return [
    planProblemColumns.map((column) => words.heading(column)),
    ...fileProblems.map((problem) => line(problem, null)),
    ...rows.flatMap((row) => row.problems.map((problem) => line(problem, row))),
  ];
}
