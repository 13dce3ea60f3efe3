import type { Problem } from '#shared/domain/problem.ts';
import type { ImportPlan, ImportPreviewRow } from '#shared/exchange/import-plan.ts';
import { isRowProblemCode, type RowProblemCode, rowProblems } from '#shared/exchange/problem-codes.ts';

/** A problem and the row that it is about; null for the file as a whole. */
export type ListedProblem = { readonly problem: Problem; readonly row: ImportPreviewRow | null };

/** Problems of one kind, in the order of the file. */
export type ProblemGroup = { readonly code: RowProblemCode; readonly problems: readonly ListedProblem[] };

/** Every problem of a plan, those of the file first. */
export function listedProblems(plan: ImportPlan): readonly ListedProblem[] {
  return [
    ...plan.problems.map((problem) => ({ problem, row: null })),
    ...plan.rows.flatMap((row) => row.problems.map((problem) => ({ problem, row }))),
  ];
}

/** The same by kind, in the order of the catalogue of problems: what leaves rows out comes first. */
export function problemGroups(plan: ImportPlan): readonly ProblemGroup[] {
  const byCode = new Map<RowProblemCode, ListedProblem[]>();
  for (const listed of listedProblems(plan)) {
    const { code } = listed.problem;
    if (!isRowProblemCode(code)) continue;
    const list = byCode.get(code);
    if (list === undefined) byCode.set(code, [listed]);
    else list.push(listed);
  }
  return rowProblems.flatMap((code) => {
    const problems = byCode.get(code);
    return problems === undefined ? [] : [{ code, problems }];
  });
}
