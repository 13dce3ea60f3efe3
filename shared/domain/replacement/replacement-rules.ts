import type { AbsenceInput } from '#shared/domain/absence/absence.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { ReplacementInput } from './replacement.ts';

/** The rules of a replacement across its own fields; empty = all hold. */
export function replacementProblems(
  replacement: Pick<ReplacementInput, 'from' | 'to' | 'state' | 'animatorId'>,
): readonly Problem[] {
  const { from, to, state, animatorId } = replacement;
  const problems: Problem[] = [];
  if (to !== null && to < from) problems.push(problem('replacement/reversed', 'to'));
  if (state === 'assigned' && animatorId === null)
    problems.push(problem('replacement/animator-missing', 'animatorId'));
  if (state !== 'assigned' && animatorId !== null)
    problems.push(problem('replacement/animator-not-assigned', 'animatorId'));
  return problems;
}

/** The rules between a replacement and its absence: it lies within, and nobody replaces themselves. */
export function replacementWithinAbsence(
  replacement: Pick<ReplacementInput, 'from' | 'to' | 'animatorId'>,
  absence: Pick<AbsenceInput, 'from' | 'to' | 'animatorId'>,
): readonly Problem[] {
  const { from, to, animatorId } = replacement;
  const problems: Problem[] = [];
  const late = absence.to !== null && ((to !== null && to > absence.to) || from > absence.to);
  if (from < absence.from || late)
    problems.push(problem('replacement/outside-absence', from < absence.from ? 'from' : 'to'));
  if (animatorId !== null && animatorId === absence.animatorId)
    problems.push(problem('replacement/by-the-absent', 'animatorId'));
  return problems;
}

function problem(code: string, field: string): Problem {
  return { code, values: {}, severity: 'error', row: null, field };
}
