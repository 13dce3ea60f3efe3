import type { Problem } from '#shared/domain/problem.ts';
import type { FollowUpInput } from './follow-up.ts';

/** What the days of a visit or a contact must meet: empty = they hold. */
export function followUpProblems({
  day,
  nextOn,
  nextDoneOn,
}: Pick<FollowUpInput, 'day' | 'nextOn' | 'nextDoneOn'>): readonly Problem[] {
  const problems: Problem[] = [];
  if (nextOn !== null && nextOn < day) problems.push(problem('follow-up/next-before-day', 'nextOn'));
  if (nextDoneOn !== null && nextOn === null) problems.push(problem('follow-up/done-without-next', 'nextOn'));
  return problems;
}

function problem(code: string, field: string): Problem {
  return { code, values: {}, severity: 'error', row: null, field };
}
