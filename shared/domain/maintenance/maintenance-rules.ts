import type { Problem } from '#shared/domain/problem.ts';
import type { MaintenanceInput } from './maintenance.ts';

/** The rules of a maintenance across its fields; empty = all hold. */
export function maintenanceProblems({
  from,
  to,
  expectedOn,
  result,
}: Pick<MaintenanceInput, 'from' | 'to' | 'expectedOn' | 'result'>): readonly Problem[] {
  const problems: Problem[] = [];
  if (to !== null && to < from) problems.push(problem('maintenance/reversed', 'to'));
  if (expectedOn !== null && expectedOn < from)
    problems.push(problem('maintenance/expected-before', 'expectedOn'));
  if (to === null && result !== null) problems.push(problem('maintenance/result-too-soon', 'result'));
  return problems;
}

function problem(code: string, field: string): Problem {
  return { code, values: {}, severity: 'error', row: null, field };
}
