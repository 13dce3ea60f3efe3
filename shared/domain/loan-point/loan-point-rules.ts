import type { Problem } from '#shared/domain/problem.ts';
import type { LoanPointInput } from './loan-point.ts';

/** The rules of a loan point across its fields: nothing ends before it begins, one person in charge. Empty = all hold. */
export function loanPointProblems({
  from,
  to,
  closures,
  animatorId,
  managerName,
}: Pick<LoanPointInput, 'from' | 'to' | 'closures' | 'animatorId' | 'managerName'>): readonly Problem[] {
  const problems: Problem[] = [];
  if (from !== null && to !== null && to < from) problems.push(problem('loan-point/reversed', 'to'));
  if (animatorId !== null && managerName !== null)
    problems.push(problem('loan-point/two-managers', 'managerName'));
  for (const closure of closures)
    if (closure.to < closure.from)
      problems.push(
        problem('loan-point/closure-reversed', 'closures', { from: closure.from, to: closure.to }),
      );
  return problems;
}

function problem(code: string, field: string, values: Problem['values'] = {}): Problem {
  return { code, values, severity: 'error', row: null, field };
}
